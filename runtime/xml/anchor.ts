/** Where unknown content stands among the values of its owner. */
import { indexOf } from "../row-index.js";
import type { ElementRow, TypeTable } from "../table.js";
import type { Anchor } from "../unknown.js";

export const FIRST: Anchor = { after: "", index: 0 };

/** A decoded value as what it is: named members, or the items of a flattened list. */
export type Fields = Record<string, unknown>;

/** Values are built by the tables, so the members are those of their rows. */
export const fieldsOf = (value: object): Fields => value as Fields;

/** Behind the last value of a row, or of the nearest row before it that has one. */
function anchorAt(table: TypeTable, value: object, row: ElementRow): Anchor {
  const { elements } = table;
  for (let i = indexOf(table).position.get(row)!; i >= 0; i--) {
    const before = elements[i]!;
    const index = countOf(table, value, before);
    if (index > 0) return { after: before.member, index };
  }
  return FIRST;
}

/** The same, not counting the row itself. */
export function anchorBefore(table: TypeTable, value: object, row: ElementRow): Anchor {
  const position = indexOf(table).position.get(row)!;
  return position === 0 ? FIRST : anchorAt(table, value, table.elements[position - 1]!);
}

export function countOf(table: TypeTable, value: object, row: ElementRow): number {
  const held: unknown = table.flattened ? value : fieldsOf(value)[row.member];
  if (held === undefined) return 0;
  return Array.isArray(held) && row.many ? held.length : 1;
}

/** Which of two places comes later when a value is written. */
export function later(table: TypeTable, one: Anchor, other: Anchor): Anchor {
  const difference = positionOf(table, other) - positionOf(table, one) || other.index - one.index;
  return difference > 0 ? other : one;
}

/** Of the row that a place is behind; -1 is before the first. */
export const positionOf = (table: TypeTable, { after }: Anchor): number =>
  table.elements.findIndex((row) => row.member === after);
