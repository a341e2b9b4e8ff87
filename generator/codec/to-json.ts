/** The function that makes the JSON tree of a type: its rows in the order of that wire. */
import type { ComplexType, MemberRow, Statement } from "../model.js";
import { functionDeclaration } from "../structures.js";
import { member, typeName } from "../typescript.js";
import { body } from "./body.js";
import { quoted } from "./code.js";
import { jsonMember } from "./json-member.js";
import { datatypeName, toJsonName } from "./names.js";

/** Undefined for a flattened wrapper: its owner writes the items. */
export function emitToJson(type: ComplexType): Statement | undefined {
  if (type.flattens !== undefined) return undefined;
  return functionDeclaration({
    name: toJsonName(type),
    parameters: [
      { name: "w", type: "JsonWriter" },
      { name: "v", type: typeName(type) },
    ],
    returnType: "JsonTarget",
    statements: body([
      "const o = w.open(v);",
      ...type.members.map((row) => memberLine(type, row)),
      "return o;",
    ]),
  });
}

const memberLine = (type: ComplexType, row: MemberRow): string =>
  `if (${member("v", row.member)} !== undefined) ${jsonMember(type, row.json)} = ${writeValue(row)};`;

function writeValue(row: MemberRow): string {
  const value = member("v", row.member);
  const { type } = row;
  if (type.kind === "simpleType") {
    const many = row.kind === "element" && row.many;
    return `w.${many ? "scalars" : "scalar"}(${datatypeName(row)}, ${value}, v, ${quoted(row.member)})`;
  }
  const list = row.kind === "element" && row.many ? row : type.flattens;
  if (list === undefined) return `${toJsonName(type)}(w, ${value})`;
  return list.type.kind === "simpleType"
    ? `w.scalars(${datatypeName(list)}, ${value}, v, ${quoted(row.member)})`
    : `w.objects(${toJsonName(list.type)}, ${value})`;
}
