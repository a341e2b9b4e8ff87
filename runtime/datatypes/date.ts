import { datatype, type Datatype } from "../datatype.js";
import { dateEnd, offsetEnd } from "./calendar.js";

/** A day, as text; it may have an offset. */
export const date: Datatype<string> = /* @__PURE__ */ datatype({
  name: "xs:date",
  json: "string",
  collapse: true,
  parse(lexical) {
    const i = dateEnd(lexical, 0);
    return i > 0 && offsetEnd(lexical, i) === lexical.length ? lexical : undefined;
  },
  accept: (value) => (typeof value === "string" ? date.parse(value) : undefined),
  refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
  print: (value) => value,
  expects: "a date such as 2024-05-01",
});
