import { datatype, type Datatype } from "../datatype.js";

/** Bytes in base64, as text. */
export const base64Binary: Datatype<string> = /* @__PURE__ */ datatype({
  name: "xs:base64Binary",
  json: "string",
  collapse: true,
  parse(lexical) {
    const compact = lexical.includes(" ") ? compacted(lexical) : lexical;
    return compact.length % 4 === 0 && form.test(compact) && lastBitsAreZero(compact)
      ? lexical
      : undefined;
  },
  accept: (value) => (typeof value === "string" ? base64Binary.parse(value) : undefined),
  refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
  print: (value) => value,
  expects: "bytes in base64",
});

/** A loop over one class of characters: groups of four would exhaust the stack of the engine. */
const form = /^[A-Za-z0-9+/]*={0,2}$/;

/** XSD allows one space between two characters, none at the ends. */
const compacted = (lexical: string): string =>
  /^ | $|  /.test(lexical) ? "?" : lexical.replace(/ /g, "");

/** XSD wants the bits that padding leaves over to be zero: "Zm9=" is no base64. */
const lastBitsAreZero = (compact: string): boolean =>
  !compact.endsWith("=") || /[AQgw]==$|[AEIMQUYcgkosw048]=$/.test(compact.slice(-3));
