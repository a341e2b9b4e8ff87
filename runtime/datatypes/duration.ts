import { datatype, type Datatype } from "../datatype.js";

/** A duration, as text. */
export const duration: Datatype<string> = /* @__PURE__ */ datatype({
  name: "xs:duration",
  json: "string",
  collapse: true,
  parse: (lexical) => (form.test(lexical) ? lexical : undefined),
  accept: (value) => (typeof value === "string" ? duration.parse(value) : undefined),
  refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
  print: (value) => value,
  expects: "a duration such as P1DT12H",
});

const form =
  /^-?P(?=[0-9]|T[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?$/;
