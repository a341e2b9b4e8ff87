/** Documents as JSON text, with a change to the members of one object. */
import type { SimpleType } from "../../generator/model.js";
import { camelCase } from "../../runtime/json/casing.js";
import { type Document, type Instance, isMany, type Item } from "./document.js";

/** A member in pieces: one value, or the items of an array. */
export interface JsonMember {
  readonly name: string;
  readonly text: string | readonly string[];
}

export interface JsonChange {
  readonly at: Instance;
  /** Members of the object; the only one of a flattened wrapper has no name. */
  change(members: readonly JsonMember[]): readonly JsonMember[];
}

export const writeJson = ({ top }: Document, change?: JsonChange): string =>
  instanceText(top, change, asNamed);

/** The same with member names in camelCase, those of unknown members too. */
export const writeCamelJson = ({ top }: Document, change?: JsonChange): string =>
  instanceText(top, change, camelCase);

type Casing = (name: string) => string;

const asNamed: Casing = (name) => name;

/** The same document as a server writes it that leaves nothing out: null, and empty lists. */
export const writeFullJson = ({ top }: Document): string => fullText(top);

function fullText({ type, items }: Instance): string {
  const members = type.members.map((row): JsonMember => {
    const texts = items
      .filter((item) => item.row === row)
      .map((item) => (typeof item.value === "string" ? itemText(item) : fullText(item.value)));
    return { name: row.json, text: isMany(row) ? texts : (texts[0] ?? "null") };
  });
  return type.flattens === undefined
    ? `{${members.map((member) => memberText(member)).join(",")}}`
    : textOf(members[0]!);
}

/** The object of an instance, or the array that a flattened wrapper is. */
function instanceText(at: Instance, change: JsonChange | undefined, casing: Casing): string {
  const members = membersOf(at, change, casing);
  const changed = change?.at === at ? change.change(members) : members;
  if (at.type.flattens === undefined)
    return `{${changed.map((member) => memberText(member, casing)).join(",")}}`;
  const [only] = changed;
  return only === undefined ? "[]" : textOf(only);
}

/** Members in the order of the JSON wire, each with all items of its row. */
function membersOf(
  { type, items }: Instance,
  change: JsonChange | undefined,
  casing: Casing,
): JsonMember[] {
  return type.members.flatMap((row): JsonMember[] => {
    const values = items.filter((item) => item.row === row);
    const [first] = values;
    if (first === undefined) return [];
    const texts = values.map((item) => itemText(item, change, casing));
    return [{ name: row.json, text: isMany(row) ? texts : (texts[0] ?? "") }];
  });
}

export const itemText = (
  { row, value }: Item,
  change?: JsonChange,
  casing: Casing = asNamed,
): string => {
  if (typeof value !== "string") return instanceText(value, change, casing);
  return row.type.kind === "simpleType" ? scalarText(row.type, value) : "";
};

/** A lexical form of XML as JSON has it. */
export function scalarText(type: SimpleType, lexical: string): string {
  switch (type.json) {
    case "string":
      return JSON.stringify(lexical);
    case "boolean":
      return String(lexical === "true" || lexical === "1");
    case "integer":
    case "number":
      return String(Number(lexical));
  }
}

const memberText = (member: JsonMember, casing: Casing = asNamed): string =>
  `${JSON.stringify(casing(member.name))}:${textOf(member)}`;

const textOf = ({ text }: JsonMember): string =>
  typeof text === "string" ? text : `[${text.join(",")}]`;
