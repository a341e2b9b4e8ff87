/** The function that reads a type from JSON: its rows in the order of that wire. */
import type { ComplexType, ElementRow, MemberRow, Statement } from "../model.js";
import { isAlwaysThere } from "../particles.js";
import { functionDeclaration } from "../structures.js";
import { member, typeName } from "../typescript.js";
import { body } from "./body.js";
import { quoted } from "./code.js";
import { checkLines } from "./guard.js";
import { jsonMember } from "./json-member.js";
import { datatypeName, erratumName, fromJsonName, tableName } from "./names.js";
import { emptyValue } from "./value.js";

/** Undefined for a flattened wrapper: its owner reads the items. */
export function emitFromJson(type: ComplexType): Statement | undefined {
  if (type.flattens !== undefined) return undefined;
  const table = tableName(type);
  return functionDeclaration({
    name: fromJsonName(type),
    parameters: [
      { name: "r", type: "JsonReader" },
      { name: "source", type: "JsonObject" },
    ],
    returnType: typeName(type),
    statements: body([
      `const o = r.open(${table}, source);`,
      `const v = ${emptyValue(type)};`,
      ...type.members.flatMap((row) => memberLines(type, row)),
      `r.leave(${table}, o, v);`,
      ...requiredLines(type),
      ...checkLines(type, "o, v"),
      "return v;",
    ]),
  });
}

function memberLines(type: ComplexType, row: MemberRow): readonly string[] {
  const reads = [row.json, ...row.jsonAliases].map((name) => ({
    test: `if (${jsonMember(type, name)} != null)`,
    assignment: `${member("v", row.member)} = ${readValue(type, row, name)};`,
  }));
  if (row.erratum === undefined) {
    return reads.map((read, i) => `${i === 0 ? "" : "else "}${read.test} ${read.assignment}`);
  }
  const erratum = `  r.erratum(${erratumName(type, row)}, o);`;
  const branches = reads.flatMap((read, i) => [
    `${i === 0 ? "" : "} else "}${read.test} {`,
    `  ${read.assignment}`,
    erratum,
  ]);
  return [...branches, "}"];
}

function readValue(owner: ComplexType, row: MemberRow, name: string): string {
  const rest = `${jsonMember(owner, name)}, o, ${quoted(name)}`;
  const { type } = row;
  if (type.kind === "simpleType") {
    const many = row.kind === "element" && row.many;
    return `r.${many ? "scalars" : "scalar"}(${datatypeName(row)}, ${rest})`;
  }
  const list = listOf(row, type);
  if (list === undefined) return `r.object(${fromJsonName(type)}, ${rest})`;
  return list.type.kind === "simpleType"
    ? `r.scalars(${datatypeName(list)}, ${rest})`
    : `r.objects(${fromJsonName(list.type)}, ${rest})`;
}

/** The row whose values the JSON array has: the row itself, or that of a flattened wrapper. */
function listOf(row: MemberRow, type: ComplexType): ElementRow | undefined {
  if (row.kind === "element" && row.many) return row;
  return type.flattens;
}

function requiredLines(type: ComplexType): readonly string[] {
  const table = tableName(type);
  const direct = new Set<MemberRow>(type.all.particles.filter((p) => p.kind === "element"));
  return [
    ...type.members.flatMap((row) => {
      if (row === type.wraps) return [];
      const missing = `${member("v", row.member)} === undefined) r.missing(${table}, o, v, ${quoted(row.member)});`;
      if (isAlwaysThere(type.all, row)) return [`if (${missing}`];
      const asked = row.requiredInRequest && (row.kind !== "element" || direct.has(row));
      return asked ? [`if (r.request && ${missing}`] : [];
    }),
    ...(type.all.particles.some((particle) => particle.kind === "choice")
      ? [`r.choose(${table}, o, v);`]
      : []),
  ];
}
