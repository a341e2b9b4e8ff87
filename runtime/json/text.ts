/** Writes a value as JSON text by its table, its unknown members where they stood. */
import type { Findings } from "../findings.js";
import { note } from "../findings.js";
import { shown } from "../judge.js";
import type { AnyRow, ElementRow, TypeTable } from "../table.js";
import { unknownOf, type UnknownMember } from "../unknown.js";
import type { ValuePlace } from "../value-place.js";
import { fieldsOf } from "../xml/anchor.js";
import { camelCase } from "./casing.js";

export interface TextOptions {
  readonly findings: Findings<ValuePlace>;
  readonly camel: boolean;
}

export function objectText(options: TextOptions, table: TypeTable, value: object): string {
  const pieces = piecesOf(options, value);
  const members: string[] = [...take(pieces, "")];
  for (const row of table.members) {
    const text = memberText(options, row, value, pieces);
    if (text !== undefined) members.push(`${nameText(options, row.json)}:${text}`);
    members.push(...take(pieces, row.member));
  }
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
  const items = pieces.items.get(row.member) ?? [];
  if (row.kind !== "element")
    return value == null ? undefined : scalarText(options, row, value, holder);
  const list = listOf(row);
  if (list !== undefined) {
    if (value == null && items.length === 0) return undefined;
    const held: unknown[] = Array.isArray(value) ? value : [];
    return listText(options, list, held, items);
  }
  return value == null ? undefined : itemText(options, row, value, holder);
}

/** The row whose values are the items of an array: the row itself, or that of a flattened wrapper. */
function listOf(row: ElementRow): ElementRow | undefined {
  if (row.many) return row;
  const wrapper = row.table?.();
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
  takeItems(0);
  held.forEach((item, i) => {
    const text = itemText(options, row, item, held);
    if (text !== undefined) texts.push(text);
    takeItems(i + 1);
  });
  takeItems(Infinity);
  return `[${texts.join(",")}]`;
}

function itemText(
  options: TextOptions,
  row: ElementRow,
  item: unknown,
  holder: object,
): string | undefined {
  if (row.table === undefined) return scalarText(options, row, item, holder);
  if (typeof item === "object" && item !== null) return objectText(options, row.table(), item);
  return refuse(options, row, "an object", item, holder);
}

function scalarText(
  options: TextOptions,
  row: AnyRow,
  value: unknown,
  holder: object,
): string | undefined {
  const accepted =
    row.kind === "element" ? row.datatype!.accept(value) : row.datatype.accept(value);
  if (accepted !== undefined) return JSON.stringify(accepted);
  const expects = row.datatype?.expects ?? "another value";
  return refuse(options, row, expects, value, holder);
}

function refuse(
  { findings }: TextOptions,
  row: AnyRow,
  expected: string,
  value: unknown,
  holder: object,
): undefined {
  const detail = { name: row.member, expected, received: shown(value) };
  note(findings, "invalid-value", { holder, key: row.member }, detail);
  return undefined;
}

const nameText = (options: TextOptions, name: string): string =>
  JSON.stringify(options.camel ? camelCase(name) : name);

interface Pieces {
  /** Unknown members as text, by the member they follow. */
  readonly members: Map<string, string[]>;
  /** Unread items of arrays, by the member that has them. */
  readonly items: Map<string, UnknownMember[]>;
}

function piecesOf({ findings }: TextOptions, value: object): Pieces {
  const pieces: Pieces = { members: new Map(), items: new Map() };
  for (const piece of unknownOf(value)) {
    if (piece.kind !== "member") {
      note(findings, "not-carried", { holder: value }, { name: piece.kind });
    } else if (piece.name === undefined) {
      add(pieces.items, piece.after, piece);
    } else {
      add(pieces.members, piece.after, `${JSON.stringify(piece.name)}:${piece.json}`);
    }
  }
  return pieces;
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
