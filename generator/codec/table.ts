/** The table of a type: what the paths read that are not the expected one. */
import type { LinkConventions } from "../../schemas/language.js";
import type { Choice, ComplexType, ElementRow, MemberRow } from "../model.js";
import { typeName } from "../typescript.js";
import { datatypeName, erratumName, readName, tableName, tagName, writeName } from "./names.js";
import { emitChecks } from "./table-rules.js";

export function emitTable(type: ComplexType, links: LinkConventions | undefined): string {
  const { xsd, page, all, elements } = type;
  const rows = [
    ...listOf(
      "attributes",
      all.attributes.map((row) => rowOf(type, row)),
    ),
    ...listOf(
      "elements",
      elements.map((row) => rowOf(type, row)),
    ),
    ...(all.text === undefined ? [] : [`text: ${rowOf(type, all.text)},`]),
    ...listOf(
      "choices",
      all.particles.flatMap((particle) => (particle.kind === "choice" ? [choiceOf(particle)] : [])),
    ),
    ...orderOf(type),
    ...(type.wraps === undefined ? [] : [`wraps: ${JSON.stringify(type.wraps.member)},`]),
    ...(type.flattens === undefined ? [] : ["flattened: true,"]),
    ...emitChecks(type, links),
  ];
  return [
    "",
    `export const ${tableName(type)}: TypeTable<${typeName(type)}> = /* @__PURE__ */ table(`,
    `  ${JSON.stringify(xsd)},`,
    `  ${JSON.stringify(page.id)},`,
    ...(rows.length === 0
      ? ["  () => ({}),"]
      : ["  () => ({", ...rows.map((row) => indent(row, 4)), "  }),"]),
    `  ${readName(type)},`,
    `  ${writeName(type)},`,
    ");",
    ...type.members.flatMap((row) => erratumOf(type, row)),
  ].join("\n");
}

/** What readers tell each document that uses the row. */
const erratumOf = (type: ComplexType, row: MemberRow): readonly string[] =>
  row.erratum === undefined
    ? []
    : [
        `const ${erratumName(type, row)} = /* @__PURE__ */ erratum(${tableName(type)}, ${JSON.stringify(row.member)});`,
      ];

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));

/** On one line where it fits, as prettier has it, else an item a line. */
function listOf(name: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const line = `${name}: [${items.join(", ")}],`;
  if (items.length === 1 && line.length <= 96 && !line.includes("\n")) return [line];
  if (line.length <= 96 && name === "order") return [line];
  return [[`${name}: [`, ...items.map((item) => indent(`${item},`, 2)), "],"].join("\n")];
}

function rowOf(type: ComplexType, row: MemberRow): string {
  const options = optionsOf(type, row);
  if (row.kind === "text")
    return call("text", [JSON.stringify(row.member), datatypeName(row)], options);
  if (row.kind === "attribute")
    return call("attribute", [tagName(row.name), datatypeName(row)], options);
  const args = [tagName(row.name), typeOf(row)];
  return row.many
    ? call("list", [...args, JSON.stringify(row.member)], options)
    : call("element", args, options);
}

const typeOf = (row: ElementRow): string =>
  row.type.kind === "simpleType" ? datatypeName(row) : tableName(row.type);

/** `name(a, b, { c: d })`, the members of the object a line each where it is too long. */
function call(name: string, args: readonly string[], options: readonly string[]): string {
  if (options.length === 0) return `${name}(${args.join(", ")})`;
  const line = `${name}(${args.join(", ")}, { ${options.join(", ")} })`;
  if (line.length <= 92) return line;
  return [`${name}(${args.join(", ")}, {`, ...options.map((option) => `  ${option},`), "})"].join(
    "\n",
  );
}

function optionsOf(type: ComplexType, row: MemberRow): readonly string[] {
  const options: string[] = [];
  const plainMember = row.kind === "text" ? row.member : row.name;
  const isList = row.kind === "element" && row.many;
  if (!isList && row.member !== plainMember) options.push(`member: ${JSON.stringify(row.member)}`);
  if (row.json !== row.member) options.push(`json: ${JSON.stringify(row.json)}`);
  if (row.jsonAliases.length > 0) options.push(`jsonAliases: ${JSON.stringify(row.jsonAliases)}`);
  if (row.required && !isWrapped(type, row)) options.push("required: true");
  else if (row.requiredInRequest && !isWrapped(type, row)) options.push("requiredInRequest: true");
  if (row.sensitive) options.push("sensitive: true");
  if (row.page.id !== type.page.id) options.push(`documented: ${JSON.stringify(row.page.id)}`);
  if (row.erratum !== undefined) options.push(`erratum: ${JSON.stringify(row.erratum.reason)}`);
  return options;
}

const isWrapped = (type: ComplexType, row: MemberRow): boolean => row === type.wraps;

function choiceOf(choice: Choice): string {
  const branches = choice.branches.map(
    (branch) => `[${branch.rows.map((row) => JSON.stringify(row.name)).join(", ")}]`,
  );
  const head = `choice(${JSON.stringify(choice.by)}, ${choice.required}, [`;
  return [head, ...branches.map((branch) => `  ${branch},`), "])"].join("\n");
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
    order.map((member) => JSON.stringify(member)),
  );
}
