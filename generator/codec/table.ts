/** The table of a type: what the paths read that are not the expected one. */
import type { LinkConventions } from "../../schemas/language.js";
import type { Choice, ComplexType, ElementRow, MemberRow } from "../model.js";
import { typeName } from "../typescript.js";
import { array, call, quoted, texts } from "./code.js";
import { datatypeName, erratumName, readName, tableName, tagName, writeName } from "./names.js";
import { emitChecks } from "./table-rules.js";

export function emitTable(type: ComplexType, links: LinkConventions | undefined): string {
  const { xsd, page, all, elements } = type;
  const members = [
    ...listOf(
      "attributes",
      all.attributes.map((row) => rowOf(type, row)),
    ),
    ...listOf(
      "elements",
      elements.map((row) => rowOf(type, row)),
    ),
    ...(all.text === undefined ? [] : [`text: ${rowOf(type, all.text)}`]),
    ...listOf(
      "choices",
      all.particles.flatMap((particle) => (particle.kind === "choice" ? [choiceOf(particle)] : [])),
    ),
    ...orderOf(type),
    ...(type.wraps === undefined ? [] : [`wraps: ${quoted(type.wraps.member)}`]),
    ...(type.flattens === undefined ? [] : ["flattened: true"]),
    ...emitChecks(type, links),
  ];
  const rows = members.length === 0 ? "{}" : `{\n${members.join(", ")}}`;
  const args = [quoted(xsd), quoted(page.id), `() => (${rows})`, readName(type), writeName(type)];
  const head = `export const ${tableName(type)}: TypeTable<${typeName(type)}>`;
  return [
    "",
    `${head} = ${call("/* @__PURE__ */ table", args)};`,
    ...type.members.flatMap((row) => erratumOf(type, row)),
  ].join("\n");
}

/** What readers tell each document that uses the row. */
const erratumOf = (type: ComplexType, row: MemberRow): readonly string[] =>
  row.erratum === undefined
    ? []
    : [
        `const ${erratumName(type, row)} = /* @__PURE__ */ erratum(${tableName(type)}, ${quoted(row.member)});`,
      ];

const listOf = (name: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`${name}: ${array(items)}`];

function rowOf(type: ComplexType, row: MemberRow): string {
  const options = optionsOf(type, row);
  if (row.kind === "text") return call("text", [quoted(row.member), datatypeName(row)], options);
  if (row.kind === "attribute")
    return call("attribute", [tagName(row.name), datatypeName(row)], options);
  const args = [tagName(row.name), typeOf(row)];
  return row.many
    ? call("list", [...args, quoted(row.member)], options)
    : call("element", args, options);
}

const typeOf = (row: ElementRow): string =>
  row.type.kind === "simpleType" ? datatypeName(row) : tableName(row.type);

function optionsOf(type: ComplexType, row: MemberRow): readonly string[] {
  const options: string[] = [];
  const plainMember = row.kind === "text" ? row.member : row.name;
  const isList = row.kind === "element" && row.many;
  if (!isList && row.member !== plainMember) options.push(`member: ${quoted(row.member)}`);
  if (row.json !== row.member) options.push(`json: ${quoted(row.json)}`);
  if (row.jsonAliases.length > 0) options.push(`jsonAliases: ${texts(row.jsonAliases)}`);
  if (row.required && !isWrapped(type, row)) options.push("required: true");
  else if (row.requiredInRequest && !isWrapped(type, row)) options.push("requiredInRequest: true");
  if (row.sensitive) options.push("sensitive: true");
  if (row.page.id !== type.page.id) options.push(`documented: ${quoted(row.page.id)}`);
  if (row.erratum !== undefined) options.push(`erratum: ${quoted(row.erratum.reason)}`);
  return options;
}

const isWrapped = (type: ComplexType, row: MemberRow): boolean => row === type.wraps;

function choiceOf(choice: Choice): string {
  const branches = choice.branches.map(({ rows }) => texts(rows.map((row) => row.name)));
  return call("choice", [quoted(choice.by), String(choice.required), array(branches)]);
}

/** Members in JSON order, where it is not that of the rows. */
function orderOf(type: ComplexType): readonly string[] {
  const rows = [
    ...type.elements,
    ...(type.all.text === undefined ? [] : [type.all.text]),
    ...type.all.attributes,
  ];
  const order = type.members.map((row) => row.member);
  const plain = rows.map((row) => row.member);
  if (order.every((member, i) => member === plain[i])) return [];
  return listOf(
    "order",
    order.map((member) => quoted(member)),
  );
}
