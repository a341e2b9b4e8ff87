import { datatype, type Datatype } from "../datatype.js";

export const boolean: Datatype<boolean> = /* @__PURE__ */ datatype({
  name: "xs:boolean",
  json: "boolean",
  collapse: true,
  parse(lexical) {
    if (lexical === "true" || lexical === "1") return true;
    if (lexical === "false" || lexical === "0") return false;
    return undefined;
  },
  accept: (value) => (typeof value === "boolean" ? value : undefined),
  refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
  print: (value) => (value ? "true" : "false"),
  expects: "true or false",
});
