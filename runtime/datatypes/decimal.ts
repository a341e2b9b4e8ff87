import { datatype, type Datatype } from "../datatype.js";

/**
 * A decimal number without exponent. A fraction becomes the nearest number, as
 * JSON.parse has it; beyond 2^53 whole units would be lost, so that is refused.
 */
export const decimal: Datatype<number> = /* @__PURE__ */ datatype({
  name: "xs:decimal",
  json: "number",
  collapse: true,
  parse: (lexical) => (form.test(lexical) ? decimal.accept(Number(lexical)) : undefined),
  accept: (value) =>
    typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : undefined,
  refusal(received) {
    if (typeof received === "string")
      return form.test(received) ? "unsafe-integer" : "invalid-value";
    return typeof received === "number" ? "unsafe-integer" : "wrong-type";
  },
  print: (value) => withoutExponent(String(value)),
  expects: "a decimal number",
});

const form = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/;

/** JavaScript writes 1e-7; xs:decimal has no exponent. */
const withoutExponent = (text: string): string => {
  const parts = /^(-?)([0-9])(?:\.([0-9]+))?e([+-][0-9]+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = "", first = "", rest = "", power = ""] = parts;
  const exponent = Number(power);
  return exponent < 0
    ? `${sign}0.${"0".repeat(-exponent - 1)}${first}${rest}`
    : sign + first + rest.padEnd(exponent, "0");
};
