import { datatype, type Datatype } from "../datatype.js";
import { isCollapsed } from "../whitespace.js";

/** Text whose white space XML collapses; a JSON string is taken as it stands. */
export const token: Datatype<string> = /* @__PURE__ */ datatype({
  name: "xs:token",
  json: "string",
  collapse: true,
  // Readers try first whether there is anything to collapse.
  parse: (lexical) => (isCollapsed(lexical) ? lexical : undefined),
  accept: (value) => (typeof value === "string" ? value : undefined),
  refusal: () => "wrong-type",
  print: (value) => value,
  expects: "text",
});
