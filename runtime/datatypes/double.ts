import { datatype, type Datatype } from "../datatype.js";

/**
 * A floating-point number. XML can say INF, -INF and NaN and they print as
 * such; JSON has no form for them, so `accept` takes finite numbers only.
 * Minus zero becomes zero, for JSON.stringify drops its sign.
 */
export const double: Datatype<number> = /* @__PURE__ */ datatype({
  name: "xs:double",
  json: "number",
  collapse: true,
  parse(lexical) {
    if (form.test(lexical)) return Number(lexical) + 0;
    return specials.get(lexical);
  },
  accept: (value) => (Number.isFinite(value) && typeof value === "number" ? value + 0 : undefined),
  refusal(received) {
    if (typeof received === "string") return "invalid-value";
    // 1e400 in JSON: a number, and too large for a double.
    return typeof received === "number" ? "out-of-range" : "wrong-type";
  },
  print(value) {
    if (Number.isNaN(value)) return "NaN";
    if (Number.isFinite(value)) return String(value);
    return value > 0 ? "INF" : "-INF";
  },
  expects: "a number",
});

const form = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/** XSD 1.0 has no "+INF". */
const specials: ReadonlyMap<string, number> = new Map([
  ["INF", Infinity],
  ["-INF", -Infinity],
  ["NaN", NaN],
]);
