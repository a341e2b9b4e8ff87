/** The function that writes a type as XML: its rows in wire order. */
import type { ComplexType, ElementRow, Statement } from "../model.js";
import { functionDeclaration } from "../structures.js";
import { member, typeName } from "../typescript.js";
import { body } from "./body.js";
import { quoted } from "./code.js";
import { datatypeName, tableName, writeName } from "./names.js";

export function emitWriteXml(type: ComplexType): Statement {
  const { attributes, text } = type.all;
  return functionDeclaration({
    name: writeName(type),
    parameters: [
      { name: "w", type: "XmlWriter" },
      { name: "name", type: "string" },
      { name: "v", type: typeName(type) },
    ],
    returnType: "void",
    statements: body([
      `if (unknownContent in v) return w.byTable(${tableName(type)}, name, v);`,
      "w.start(name);",
      ...attributes.map(
        (row) =>
          `if (${member("v", row.member)} !== undefined) ` +
          `w.attribute(${quoted(row.name)}, ${member("v", row.member)}, ${datatypeName(row)}, v);`,
      ),
      ...(text === undefined
        ? []
        : [
            `if (${member("v", text.member)} !== undefined) ` +
              `w.content(${member("v", text.member)}, ${datatypeName(text)}, v, ${quoted(text.member)});`,
          ]),
      ...type.elements.map((row) => elementLine(type, row)),
      "w.end(name);",
    ]),
  });
}

function elementLine(type: ComplexType, row: ElementRow): string {
  if (type.flattens === row) return `for (const item of v) ${writeItem(row, "item")}`;
  const value = member("v", row.member);
  if (row.many) return `for (const item of ${value} ?? []) ${writeItem(row, "item")}`;
  return `if (${value} !== undefined) ${writeItem(row, value)}`;
}

const writeItem = (row: ElementRow, value: string): string =>
  row.type.kind === "simpleType"
    ? `w.element(${quoted(row.name)}, ${value}, ${datatypeName(row)}, v);`
    : `${writeName(row.type)}(w, ${quoted(row.name)}, ${value});`;
