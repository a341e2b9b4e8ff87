/** Writes a value as JSON text by its table, its unknown members where they stood. */
import type { Findings } from "../findings.js";
import { note } from "../findings.js";
import { shown } from "../judge.js";
import { indexOf } from "../row-index.js";
import type { AnyRow, ElementRow, TypeTable } from "../table.js";
import { unknownOf, type UnknownMember, type UnknownPiece } from "../unknown.js";
import type { ValuePlace } from "../value-place.js";
import { fieldsOf } from "../xml/anchor.js";
import { camelCase } from "./casing.js";
import { isEmptyArray, isObject } from "./reader.js";

export interface TextOptions {
  readonly findings: Findings<ValuePlace>;
  readonly camel: boolean;
  /** Objects that are open; values made by hand may go round in circles. */
  depth: number;
}

export function objectText(options: TextOptions, table: TypeTable, value: object): string {
  const pieces = piecesOf(options, table, value);
  const members: string[] = [...take(pieces, "")];
  options.depth++;
  for (const row of table.members) {
    const text = pieces.standIns.has(row) ? undefined : memberText(options, row, value, pieces);
    if (text !== undefined) members.push(`${nameText(options, row.json)}:${text}`);
    members.push(...take(pieces, row.member));
  }
  options.depth--;
  for (const [, rest] of pieces.members) members.push(...rest);
  return `{${members.join(",")}}`;
}

function memberText(
  options: TextOptions,
  row: AnyRow,
  holder: object,
  pieces: Pieces,
): string | undefined {
  const value = fieldsOf(holder)[row.member];
  const place = { holder, key: row.member };
  const items = pieces.items.get(row.member) ?? [];
  if (row.kind !== "element")
    return value == null ? undefined : scalarText(options, row, value, place);
  const list = listOf(row);
  if (list === undefined) return value == null ? undefined : itemText(options, row, value, place);
  if (value == null && items.length === 0) return undefined;
  if (value != null && !Array.isArray(value)) {
    return refuse(options, "wrong-type", row, "an array", value, place);
  }
  return listText(options, list, value ?? [], items);
}

/** The row whose values are the items of an array: the row itself, or that of a flattened wrapper. */
function listOf(row: ElementRow): ElementRow | undefined {
  if (row.many) return row;
  const wrapper = row.table;
  return wrapper?.flattened ? wrapper.elements[0] : undefined;
}

function listText(
  options: TextOptions,
  row: ElementRow,
  held: readonly unknown[],
  pieces: readonly UnknownMember[],
): string {
  const texts: string[] = [];
  const rest = [...pieces].sort((a, b) => a.index - b.index);
  let next = 0;
  const takeItems = (index: number): void => {
    for (; next < rest.length && rest[next]!.index <= index; next++) texts.push(rest[next]!.json);
  };
  for (const piece of unknownOf(held)) notCarried(options, held, piece);
  takeItems(0);
  held.forEach((item, key) => {
    const text = itemText(options, row, item, { holder: held, key });
    if (text !== undefined) texts.push(text);
    takeItems(key + 1);
  });
  takeItems(Infinity);
  return `[${texts.join(",")}]`;
}

function itemText(
  options: TextOptions,
  row: ElementRow,
  item: unknown,
  place: ValuePlace,
): string | undefined {
  if (row.table === undefined) return scalarText(options, row, item, place);
  if (!isObject(item)) return refuse(options, "wrong-type", row, "an object", item, place);
  if (options.depth < options.findings.limits.depth) return objectText(options, row.table, item);
  const reason = `more than ${options.findings.limits.depth} objects inside one another`;
  note(options.findings, "limit", place, { reason });
  return undefined;
}

function scalarText(
  options: TextOptions,
  row: AnyRow,
  value: unknown,
  place: ValuePlace,
): string | undefined {
  const accepted =
    row.kind === "element" ? row.datatype!.accept(value) : row.datatype.accept(value);
  if (accepted !== undefined) return JSON.stringify(accepted);
  const expects = row.datatype?.expects ?? "another value";
  return refuse(options, "invalid-value", row, expects, value, place);
}

function refuse(
  { findings }: TextOptions,
  code: "invalid-value" | "wrong-type",
  row: AnyRow,
  expected: string,
  value: unknown,
  place: ValuePlace,
): undefined {
  note(findings, code, place, { name: row.member, expected, received: shown(value) });
  return undefined;
}

const nameText = (options: TextOptions, name: string): string =>
  JSON.stringify(options.camel ? camelCase(name) : name);

interface Pieces {
  /** Unknown members as text, by the member they follow. */
  readonly members: Map<string, string[]>;
  /** Unread items of arrays, by the member that has them. */
  readonly items: Map<string, UnknownMember[]>;
  /** Rows that a member which could not be read stands for. */
  readonly standIns: Set<AnyRow>;
}

function piecesOf(options: TextOptions, table: TypeTable, value: object): Pieces {
  const pieces: Pieces = { members: new Map(), items: new Map(), standIns: new Set() };
  for (const piece of unknownOf(value)) {
    if (piece.kind !== "member") {
      notCarried(options, value, piece);
      continue;
    }
    if (piece.name === undefined) {
      add(pieces.items, piece.after, piece);
      continue;
    }
    const row = rowNamed(options, table, piece.name);
    // What could not be read gives way to what was set since.
    if (row !== undefined && hasValue(table, value, row)) continue;
    if (row !== undefined) pieces.standIns.add(row);
    add(pieces.members, piece.after, `${JSON.stringify(piece.name)}:${piece.json}`);
  }
  return pieces;
}

/** The row that is written under a name. */
function rowNamed({ camel }: TextOptions, table: TypeTable, name: string): AnyRow | undefined {
  const row = indexOf(table)[camel ? "camel" : "json"].get(name);
  return row !== undefined && (camel ? camelCase(row.json) : row.json) === name ? row : undefined;
}

/** A list that is always there is there for nothing while it is empty. */
function hasValue(table: TypeTable, value: object, row: AnyRow): boolean {
  const held = fieldsOf(value)[row.member];
  return held != null && !(row.member === table.wraps && isEmptyArray(held));
}

function notCarried({ findings }: TextOptions, holder: object, piece: UnknownPiece): void {
  note(findings, "not-carried", { holder }, { name: `${piece.kind}${nameOf(piece)}` });
}

function nameOf(piece: UnknownPiece): string {
  switch (piece.kind) {
    case "element":
      return ` ${piece.element.name}`;
    case "attribute":
      return ` ${piece.attribute.name}`;
    case "member":
      return ` ${piece.name ?? ""}`;
    case "text":
      return "";
  }
  return piece satisfies never;
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function take(pieces: Pieces, after: string): readonly string[] {
  const texts = pieces.members.get(after) ?? [];
  pieces.members.delete(after);
  return texts;
}
