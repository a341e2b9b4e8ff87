/**
 * Values that the fast path cannot judge where it reads them: it knows their
 * datatype, not their owner. When the owner ends, they are settled: reported,
 * and what could not be read is kept as unknown content.
 */
import type { Datatype, Scalar } from "../datatype.js";
import { indexOf, type ElementRow, type TypeTable } from "../table.js";
import { keep, type Anchor, type XmlElement } from "../unknown.js";
import { anchorBefore, fieldsOf } from "./anchor.js";
import { reportAttribute, type RawAttribute } from "./attributes.js";
import { namespaceOf, splitName } from "./names.js";
import type { XmlPlace, XmlReader } from "./reader.js";
import { judge } from "../judge.js";

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
  readonly attributes: readonly RawAttribute[];
}

/** Settles what is pending in the element that ends now. */
export function settle(r: XmlReader, table: TypeTable, value: object): void {
  const first = r.pending.findIndex((pending) => pending.depth === r.depth);
  if (first < 0) return;
  const unread = new Map<ElementRow, Pending[]>();
  for (const pending of r.pending.splice(first)) {
    const row = indexOf(table).elements.get(pending.name)!;
    judge(r.findings, pending.type, pending.received, pending.parsed, table, row, pending.place);
    if (pending.parsed !== undefined) keepAttributes(r, table, row, value, pending.attributes);
    else if (unread.has(row)) unread.get(row)!.push(pending);
    else unread.set(row, [pending]);
  }
  for (const [row, pendings] of unread) {
    const anchors = takeOut(table, value, row);
    pendings.forEach(({ element }, i) => {
      keep(value, { kind: "element", ...anchors[i]!, element });
    });
  }
}

/** Takes the undefined values of a row out of their owner; tells where they stood. */
function takeOut(table: TypeTable, value: object, row: ElementRow): readonly Anchor[] {
  const before = anchorBefore(table, value, row);
  const fields = fieldsOf(value);
  const held: unknown = table.flattened ? value : fields[row.member];
  if (!Array.isArray(held) || !row.many) {
    delete fields[row.member];
    return [before];
  }
  const anchors: Anchor[] = [];
  let kept = 0;
  for (const item of held as unknown[]) {
    if (item !== undefined) held[kept++] = item;
    else anchors.push(kept === 0 ? before : { after: row.member, index: kept });
  }
  held.length = kept;
  if (kept === 0 && !table.flattened && table.wraps === undefined) delete fields[row.member];
  return anchors;
}

function keepAttributes(
  r: XmlReader,
  table: TypeTable,
  row: ElementRow,
  value: object,
  attributes: readonly RawAttribute[],
): void {
  const documented = row.documented ?? table.documented;
  for (const raw of attributes) {
    const { prefix, local } = splitName(r, raw.name, raw.start);
    const namespace = prefix === "" ? "" : namespaceOf(r, prefix, raw.start);
    const type = row.datatype?.name ?? "";
    r.nameCount = 0;
    if (!reportAttribute(r, type, documented, raw, namespace, local)) continue;
    // Of several values of one row, it is not known which had the attribute.
    const on = { after: row.member, index: 1 };
    keep(value, { kind: "attribute", on, attribute: { name: local, namespace, value: raw.value } });
  }
}
