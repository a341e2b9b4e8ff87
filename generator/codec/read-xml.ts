/** The function that reads a type from XML: its rows in wire order. */
import type {
  AttributeRow,
  Choice,
  ComplexType,
  ElementRow,
  Particle,
  SimpleType,
  Statement,
} from "../model.js";
import { isAlwaysThere } from "../particles.js";
import { hasScanner } from "../scan.js";
import { functionDeclaration } from "../structures.js";
import { member, typeName } from "../typescript.js";
import { body } from "./body.js";
import { quoted } from "./code.js";
import { checkLines } from "./guard.js";
import { datatypeName, erratumName, localName, readName, tableName, tagName } from "./names.js";
import { emptyValue } from "./value.js";

export function emitReadXml(type: ComplexType): Statement {
  return functionDeclaration({
    name: readName(type),
    parameters: [{ name: "r", type: "XmlReader" }],
    returnType: typeName(type),
    statements: body([
      `const v = ${emptyValue(type)};`,
      ...attributeLines(type),
      ...(type.all.text === undefined ? contentLines(type) : textLines(type)),
      ...requiredLines(type),
      ...checkLines(type, "v"),
      "return v;",
    ]),
  });
}

/** Attributes come in any order; the members of the value in that of the table. */
function attributeLines(type: ComplexType): readonly string[] {
  const { attributes } = type.all;
  if (attributes.length === 0) return [];
  return [
    ...attributes.map((row) => `let ${localName(row.member)}: ${valueType(row)} | undefined;`),
    "while (r.attribute()) {",
    ...joinElse([
      ...attributes.flatMap((row, i) => attributeLine(type, row, i === 0 ? "if" : "else if")),
      `  else r.otherAttribute(${tableName(type)}, v);`,
    ]),
    "}",
    ...attributes.map((row) => {
      const name = localName(row.member);
      return `if (${name} !== undefined) ${member("v", row.member)} = ${name};`;
    }),
  ];
}

function attributeLine(type: ComplexType, row: AttributeRow, keyword: string): readonly string[] {
  const method = attributeMethod(row);
  const value = `r.${method}(${datatypeName(row)}, ${tableName(type)}, v, ${quoted(row.member)})`;
  const test = `  ${keyword} (r.attr(${tagName(row.name)}))`;
  if (row.erratum === undefined) return [`${test} ${localName(row.member)} = ${value};`];
  return [
    `${test} {`,
    `    ${localName(row.member)} = ${value};`,
    `    r.erratum(${erratumName(type, row)});`,
    "  }",
  ];
}

function attributeMethod({ type, empty }: AttributeRow): string {
  if (type.documented !== undefined && !empty) return "attributeEnumeration";
  if (hasScanner(type)) return "attributePattern";
  return type.builtin && type.base === "string" ? "attributeString" : "attributeValue";
}

const valueType = (row: AttributeRow): string =>
  `${typeName(row.type)}${row.empty && typeName(row.type) !== "string" ? ' | ""' : ""}`;

function textLines(type: ComplexType): readonly string[] {
  const { text } = type.all;
  if (text === undefined) return [];
  const name = localName(text.member);
  return [
    `const ${name} = r.${hasScanner(text.type) ? "textPattern" : "text"}(${datatypeName(text)}, ${tableName(type)}, v);`,
    `if (${name} !== undefined) ${member("v", text.member)} = ${name};`,
  ];
}

function contentLines(type: ComplexType): readonly string[] {
  const table = tableName(type);
  return [
    `if (r.content(${table}, v)) {`,
    ...type.all.particles.flatMap((particle) => particleLines(type, particle)).map(indent),
    `  r.leave(${table}, v);`,
    "}",
  ];
}

const indent = (line: string): string => `  ${line}`;

const particleLines = (type: ComplexType, particle: Particle): readonly string[] =>
  particle.kind === "choice" ? choiceLines(type, particle) : elementLines(type, particle, "");

/** One branch, recognised by its elements; the last may be a sequence. */
function choiceLines(type: ComplexType, choice: Choice): readonly string[] {
  const lines = choice.branches.flatMap(({ rows }, i) => {
    const before = i === 0 ? "" : "else ";
    const [only] = rows;
    if (only !== undefined && rows.length === 1) return branchLines(type, only, before);
    return [`${before}{`, ...rows.flatMap((row) => elementLines(type, row, "")).map(indent), "}"];
  });
  return joinElse(lines);
}

function branchLines(type: ComplexType, row: ElementRow, before: string): readonly string[] {
  if (!row.many) return elementLines(type, row, before);
  const at = `(r.at(${tagName(row.name)}))`;
  return [`${before}if ${at} {`, `  do ${assign(type, row)}`, `  while ${at};`, "}"];
}

/** Puts an `else` behind the brace that it follows. */
function joinElse(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last?.trim() === "}" && line.trim().startsWith("else")) {
      joined[joined.length - 1] = `${last} ${line.trim()}`;
    } else joined.push(line);
  }
  return joined;
}

function elementLines(type: ComplexType, row: ElementRow, before: string): readonly string[] {
  const test = `${before}${row.many ? "while" : "if"} (r.at(${tagName(row.name)}))`;
  const assignment = assign(type, row);
  if (row.erratum === undefined) return [`${test} ${assignment}`];
  const erratum = `  r.erratum(${erratumName(type, row)});`;
  return [`${test} {`, `  ${assignment}`, erratum, "}"];
}

function assign(type: ComplexType, row: ElementRow): string {
  const value = readValue(row);
  if (type.flattens === row) return `v.push(${value});`;
  const held = member("v", row.member);
  if (!row.many) return `${held} = ${value};`;
  if (type.wraps === row) return `${held}.push(${value});`;
  return `(${held} ??= []).push(${value});`;
}

function readValue(row: ElementRow): string {
  if (row.type.kind === "complexType") return `${readName(row.type)}(r)`;
  return `r.${method(row.type, row.empty)}(${datatypeName(row)})`;
}

/** The reader's method that reads a type in place, where there is one. */
function method(type: SimpleType, empty: boolean): string {
  if (type.documented !== undefined && !empty) return "enumeration";
  if (hasScanner(type)) return "pattern";
  if (!type.builtin) return "scalar";
  switch (type.base) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "int":
    case "long":
    case "unsignedInt":
      return "integer";
    default:
      return "scalar";
  }
}

function requiredLines(type: ComplexType): readonly string[] {
  const table = tableName(type);
  const rows = [
    ...type.all.attributes,
    ...type.elements,
    ...(type.all.text ? [type.all.text] : []),
  ];
  const unchosen = type.all.particles.flatMap((particle) =>
    particle.kind === "choice" && particle.required ? [absence(particle)] : [],
  );
  return [
    ...rows.flatMap((row) => {
      if (row === type.wraps || row === type.flattens) return [];
      const missing = `${member("v", row.member)} === undefined) r.missing(${table}, v, ${quoted(row.member)});`;
      if (isAlwaysThere(type.all, row)) return [`if (${missing}`];
      return row.requiredInRequest && !inChoice(type, row.member)
        ? [`if (r.request && ${missing}`]
        : [];
    }),
    ...(unchosen.length > 0 ? [`if (${unchosen.join(" || ")}) r.choose(${table}, v);`] : []),
  ];
}

/** True where no branch of a choice is present. */
const absence = ({ branches }: Choice): string =>
  branches
    .flatMap(({ rows }) => rows.map((row) => `${member("v", row.member)} === undefined`))
    .join(" && ");

const inChoice = (type: ComplexType, member: string): boolean =>
  type.elements.some((row) => row.member === member && !type.all.particles.includes(row));
