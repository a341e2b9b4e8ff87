import { datatype, type Datatype } from "../datatype.js";
import { replaceWhitespace } from "../whitespace.js";

/** Text on one line: XML turns line ends and tabs into spaces, and keeps every space. */
export const normalizedString: Datatype<string> = /* @__PURE__ */ datatype({
  name: "xs:normalizedString",
  json: "string",
  collapse: false,
  parse: (lexical) => replaceWhitespace(lexical),
  accept: (value) => (typeof value === "string" ? value : undefined),
  refusal: () => "wrong-type",
  print: (value) => value,
  expects: "text",
});
