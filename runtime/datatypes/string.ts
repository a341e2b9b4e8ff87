import { datatype, type Datatype } from "../datatype.js";

/** Any text; white space is part of it on both wires. */
export const string: Datatype<string> = /* @__PURE__ */ datatype({
  name: "xs:string",
  json: "string",
  collapse: false,
  parse: (lexical) => lexical,
  accept: (value) => (typeof value === "string" ? value : undefined),
  refusal: () => "wrong-type",
  print: (value) => value,
  expects: "text",
});
