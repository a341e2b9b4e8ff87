/**
 * Values that the fast path cannot judge where it reads them: it knows their
 * datatype, not their owner. When the owner ends, they are settled: reported,
 * and what could not be read is kept as unknown content.
 */
import type { Datatype, Refusal, Scalar } from "../datatype.js";
import { judge } from "../judge.js";
import { indexOf } from "../row-index.js";
import type { ElementRow, TypeTable } from "../table.js";
import { keep, type Anchor, type XmlElement } from "../unknown.js";
import { anchorBefore, fieldsOf } from "./anchor.js";
import { reportAttribute, type NamedAttribute } from "./attributes.js";
import type { XmlPlace } from "./notes.js";
import type { XmlReader } from "./reader.js";

export interface Pending {
  /** Of the owner's content. */
  readonly depth: number;
  readonly name: string;
  readonly type: Datatype;
  readonly received: string;
  readonly parsed: Scalar | undefined;
  readonly place: XmlPlace;
  /** Kept where the value could not be read. */
  readonly element: XmlElement;
  /** Those that an element of a simple type cannot have. */
  readonly attributes: readonly NamedAttribute[];
  /** Why it could not be read, where that is not for the datatype to say. */
  readonly refusal?: Refusal;
}

/** The owner has undefined where the value belongs: what is kept needs to know its place. */
export const isWithheld = ({
  parsed,
  attributes,
}: Pick<Pending, "parsed" | "attributes">): boolean =>
  parsed === undefined || attributes.length > 0;

/** Rows that were there and could not be read, with the places where they are kept. */
export type Unread = Map<ElementRow, Anchor>;

/**
 * Settles what is pending in the element that ends now, or is read on by its
 * table. Gives the rows that were there and could not be read. What is kept
 * of them stands at `anchor`, or where the order of the table puts it.
 */
export function settle(r: XmlReader, table: TypeTable, value: object, anchor?: Anchor): Unread {
  let first = r.pending.length;
  while (first > 0 && r.pending[first - 1]!.depth === r.depth) first--;
  const withheld = new Map<ElementRow, Pending[]>();
  for (const pending of r.pending.splice(first)) {
    const row = indexOf(table).elements.get(pending.name)!;
    report(r, table, row, pending);
    if (!isWithheld(pending)) continue;
    if (withheld.has(row)) withheld.get(row)!.push(pending);
    else withheld.set(row, [pending]);
  }
  const unread = new Map<ElementRow, Anchor>();
  for (const [row, pendings] of withheld) {
    const last = putBack(table, value, row, pendings, anchor);
    if (last !== undefined) unread.set(row, last);
  }
  return unread;
}

function report(r: XmlReader, table: TypeTable, row: ElementRow, pending: Pending): void {
  const { type, received, parsed, place, refusal, attributes } = pending;
  const because = refusal === undefined ? undefined : (): Refusal => refusal;
  judge(r.findings, type, received, parsed, table, row, place, because);
  for (const attribute of attributes) {
    const documented = row.documented ?? table.documented;
    reportAttribute(r, type.name, documented, attribute);
  }
}

/** Puts values where they belong, and keeps what is none; gives the place of the last of these. */
function putBack(
  table: TypeTable,
  value: object,
  row: ElementRow,
  pendings: readonly Pending[],
  anchor: Anchor | undefined,
): Anchor | undefined {
  const before = anchor ?? anchorBefore(table, value, row);
  const fields = fieldsOf(value);
  const held: unknown = table.flattened ? value : fields[row.member];
  if (!row.many || !Array.isArray(held)) {
    const pending = pendings[0]!;
    if (pending.parsed !== undefined) {
      fields[row.member] = pending.parsed;
      keepAttributes(value, { after: row.member, index: 1 }, pending);
      return undefined;
    }
    delete fields[row.member];
    keep(value, { kind: "element", ...before, element: pending.element });
    return before;
  }
  const items: unknown[] = held;
  const first = firstGap(items, pendings.length);
  let kept = first;
  let next = 0;
  let last: Anchor | undefined;
  for (let i = first; i < items.length; i++) {
    const pending = items[i] === undefined ? pendings[next++]! : undefined;
    if (pending !== undefined && pending.parsed === undefined) {
      last = anchor ?? (kept === 0 ? before : { after: row.member, index: kept });
      keep(value, { kind: "element", ...last, element: pending.element });
      continue;
    }
    items[kept++] = pending === undefined ? items[i] : pending.parsed;
    if (pending !== undefined) keepAttributes(value, { after: row.member, index: kept }, pending);
  }
  items.length = kept;
  if (kept === 0 && !table.flattened && table.wraps === undefined) delete fields[row.member];
  return last;
}

/** Index of the first undefined item; there are so many, and near the end. */
function firstGap(items: readonly unknown[], gaps: number): number {
  let i = items.length;
  for (let found = 0; found < gaps;) if (items[--i] === undefined) found++;
  return i;
}

function keepAttributes(value: object, on: Anchor, { attributes }: Pending): void {
  for (const { local: name, namespace, value: text } of attributes) {
    keep(value, { kind: "attribute", on, attribute: { name, namespace, value: text } });
  }
}
