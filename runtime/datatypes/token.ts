import type { Datatype } from "../datatype.js";

/** Text whose white space XML collapses; a JSON string is taken as it stands. */
export const token: Datatype<string> = {
  name: "xs:token",
  json: "string",
  collapse: true,
  parse: (lexical) => lexical,
  accept: (value) => (typeof value === "string" ? value : undefined),
  refusal: () => "wrong-type",
  print: (value) => value,
  expects: "text",
};
