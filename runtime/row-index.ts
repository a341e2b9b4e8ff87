/** Rows of a table by their names on a wire, built when a document first needs them. */
import { camelCase } from "./json/casing.js";
import type { AnyRow, AttributeRow, Choice, ElementRow, TypeTable } from "./table.js";

export interface RowIndex {
  readonly elements: ReadonlyMap<string, ElementRow>;
  readonly attributes: ReadonlyMap<string, AttributeRow>;
  readonly position: ReadonlyMap<ElementRow, number>;
  /** By member of the value. */
  readonly members: ReadonlyMap<string, AnyRow>;
  /** By member of a JSON object, in documented casing and in camelCase. */
  readonly json: ReadonlyMap<string, AnyRow>;
  readonly camel: ReadonlyMap<string, AnyRow>;
  /** Of these, the members that have no other name, and are no list without a wrapper. */
  readonly plainJson: ReadonlySet<string>;
  readonly plainCamel: ReadonlySet<string>;
  /** The choice and branch that an element name belongs to. */
  readonly branch: ReadonlyMap<string, { readonly choice: Choice; readonly number: number }>;
}

export const indexOf = (table: TypeTable): RowIndex => (table.index ??= buildIndex(table));

function buildIndex(table: TypeTable): RowIndex {
  const json = table.members.flatMap((row) =>
    [row.json, ...row.jsonAliases].map((name) => [name, row] as const),
  );
  const plain = json
    .filter(([, row]) => row.jsonAliases.length === 0 && !isBare(table, row))
    .map(([name]) => name);
  return {
    plainJson: new Set(plain),
    plainCamel: new Set(plain.map(camelCase)),
    json: new Map(json),
    camel: new Map(json.map(([name, row]) => [camelCase(name), row])),
    elements: new Map(table.elements.map((row) => [row.name, row])),
    attributes: new Map(table.attributes.map((row) => [row.name, row])),
    members: new Map(table.members.map((row) => [row.member, row])),
    position: new Map(table.elements.map((row, position) => [row, position])),
    branch: new Map(
      table.choices.flatMap((choice) =>
        choice.branches.flatMap((names, number) =>
          names.map((name) => [name, { choice, number }] as const),
        ),
      ),
    ),
  };
}

/** A list without an element around it. */
export const isBare = (table: TypeTable, row: AnyRow): boolean =>
  row.kind === "element" && row.many && row.member !== table.wraps;

/** The row of a member that generated code names. */
export function rowOf(table: TypeTable, member: string): AnyRow {
  return indexOf(table).members.get(member)!;
}
