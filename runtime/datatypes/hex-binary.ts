import { datatype, type Datatype } from "../datatype.js";

/** Bytes in hexadecimal digits, as text: the case of the digits is kept. */
export const hexBinary: Datatype<string> = /* @__PURE__ */ datatype({
  name: "xs:hexBinary",
  json: "string",
  collapse: true,
  parse: (lexical) => (lexical.length % 2 === 0 && digits.test(lexical) ? lexical : undefined),
  accept: (value) => (typeof value === "string" ? hexBinary.parse(value) : undefined),
  refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
  print: (value) => value,
  expects: "bytes in hexadecimal digits",
});

const digits = /^[0-9A-Fa-f]*$/;
