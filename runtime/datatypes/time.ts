import { datatype, type Datatype } from "../datatype.js";
import { isTime, timeOfDateTime } from "./calendar.js";

/** A time of day, as text: fraction digits and offset are kept as they were sent. */
export const time: Datatype<string> = /* @__PURE__ */ datatype({
  name: "xs:time",
  json: "string",
  collapse: true,
  parse: (lexical) => (isTime(lexical) ? lexical : undefined),
  /** The server's JSON puts a date without meaning in front: 2016-06-08T22:00:00 is 22:00:00. */
  accept(value) {
    if (typeof value !== "string") return undefined;
    if (isTime(value)) return value;
    const from = timeOfDateTime(value);
    return from > 0 ? value.slice(from) : undefined;
  },
  refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
  print: (value) => value,
  expects: "a time such as 22:00:00",
});
