import { datatype, type Datatype } from "../datatype.js";
import { timeOfDateTime } from "./calendar.js";

/** A date with a time, as text: fraction digits and offset are kept as they were sent. */
export const dateTime: Datatype<string> = /* @__PURE__ */ datatype({
  name: "xs:dateTime",
  json: "string",
  collapse: true,
  parse: (lexical) => (timeOfDateTime(lexical) > 0 ? lexical : undefined),
  accept: (value) => (typeof value === "string" ? dateTime.parse(value) : undefined),
  refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
  print: (value) => value,
  expects: "a date and time such as 2024-05-01T22:00:00Z",
});
