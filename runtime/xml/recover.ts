/**
 * Content by the table: whatever is not in the expected order, not expected at
 * all, or written with prefixes, comments and references. It reports, keeps
 * what it can, and goes on.
 */
import { indexOf, type RowIndex } from "../row-index.js";
import type { Choice, ElementRow, TypeTable } from "../table.js";
import { keep, type Anchor } from "../unknown.js";
import { countOf, FIRST, fieldsOf, later } from "./anchor.js";
import { applyAttribute, readAttribute, skipSpace } from "./attributes.js";
import { GT, NAME, SLASH, WHITE } from "./chars.js";
import { branchNames, complete } from "./complete.js";
import { settle } from "./pending.js";
import { noteUnknown, startTagAt, textOf } from "./place.js";
import type { XmlReader } from "./reader.js";
import { readSimple, readTextContent } from "./scalar.js";
import { malformed, tooDeep } from "./stop.js";
import { undeclare } from "./declarations.js";
import { readText, skipToTag } from "./text.js";
import { isWhite, readEndTag, readStartTag, readTree, type StartTag } from "./tree.js";

/** Reads the rest of an element's content and its end tag. */
export function recover(r: XmlReader, table: TypeTable, value: object, raw: string): void {
  const unread = r.pending.length === 0 ? NONE : settle(r, table, value);
  readRest(r, table, value, raw, progressOf(table, value, unread));
}

function readRest(
  r: XmlReader,
  table: TypeTable,
  value: object,
  raw: string,
  progress: Progress,
): void {
  while (readNext(r, table, value, progress)) continue;
  readEndTag(r, raw);
  r.skipWhite(r.p);
}

/** Reads the next element, and the text before it; false where the end tag is next. */
export function readNext(
  r: XmlReader,
  table: TypeTable,
  value: object,
  progress: Progress,
): boolean {
  if (skipToTag(r)) {
    if (r.u[r.p + 1] === SLASH) return false;
    readChild(r, table, value, progress);
    return true;
  }
  // White space was skipped, and belongs to text that is kept.
  while (WHITE[r.u[r.p - 1]!] === 1) r.p--;
  const run = readText(r);
  const { text } = run;
  if (!isWhite(text)) {
    const received = text.trim();
    r.note("unexpected-text", textOf(r, run), { received, documented: table.documented });
    keep(value, { kind: "text", ...progress.anchor, text });
  }
  if (r.u[r.p + 1] === SLASH) return false;
  readChild(r, table, value, progress);
  return true;
}

/** How far the content is read: what came last, and the last row in wire order that came. */
export interface Progress {
  position: number;
  anchor: Anchor;
  unread: ReadonlyUnread;
}

type ReadonlyUnread = ReadonlyMap<ElementRow, Anchor>;

const NONE: ReadonlyUnread = new Map();

export const newProgress = (unread = NONE): Progress => ({ position: 0, anchor: FIRST, unread });

function progressOf(table: TypeTable, value: object, unread: ReadonlyUnread): Progress {
  const index = indexOf(table);
  const progress = newProgress(unread);
  for (const row of unread.keys())
    progress.position = Math.max(progress.position, index.position.get(row)!);
  for (let position = table.elements.length - 1; position >= 0; position--) {
    const row = table.elements[position]!;
    const count = countOf(table, value, row);
    if (count === 0) continue;
    progress.position = Math.max(progress.position, position);
    progress.anchor = { after: row.member, index: count };
    break;
  }
  return progress;
}

function readChild(r: XmlReader, table: TypeTable, value: object, progress: Progress): void {
  const index = indexOf(table);
  const start = r.p;
  const known = r.plain ? index.elements.get(bareName(r)) : undefined;
  if (known !== undefined && isAdmitted(r, table, index, value, known, progress)) {
    r.p = start + known.tag.start.size;
    r.tag = known.tag;
    r.nameCount = 0;
    take(r, table, value, known, readRow(r, known), progress);
    return;
  }
  const tag = readStartTag(r);
  const row = tag.namespace === r.namespace ? index.elements.get(tag.local) : undefined;
  // A known bare name was refused above, with its issue.
  const refused = known !== undefined;
  if (row !== undefined && !refused && isAdmitted(r, table, index, value, row, progress, tag)) {
    take(r, table, value, row, readRowByTable(r, row, tag), progress);
    return;
  }
  if (row === undefined) noteUnknown(r, table, tag);
  const anchor = row === undefined ? progress.anchor : behindRivals(table, value, row, progress);
  keep(value, { kind: "element", ...anchor, element: readTree(r, tag) });
  r.skipWhite(r.p);
}

/**
 * Where a refused element is kept: behind what kept it from being read. It is
 * written there too, and whoever reads it again takes the same for the value.
 */
function behindRivals(
  table: TypeTable,
  value: object,
  row: ElementRow,
  progress: Progress,
): Anchor {
  const { elements, branch } = indexOf(table);
  const { choice, number } = branch.get(row.name) ?? {};
  const others = choice?.branches.filter((_, other) => other !== number).flat() ?? [];
  const rivals = [row, ...others.map((name) => elements.get(name)!)];
  const places = rivals.flatMap((rival) => {
    const index = countOf(table, value, rival);
    return [
      ...(index > 0 ? [{ after: rival.member, index }] : []),
      ...(progress.unread.has(rival) ? [progress.unread.get(rival)!] : []),
    ];
  });
  return places.reduce((last, place) => later(table, last, place), progress.anchor);
}

/** The name at `p`, where it is one of ASCII letters without prefix. */
function bareName(r: XmlReader): string {
  let p = r.p + 1;
  while (NAME[r.u[p]!] === 1) p++;
  return r.slice(r.p + 1, p);
}

/** Whether the row may have a value here; notes why not, and what is odd about it. */
function isAdmitted(
  r: XmlReader,
  table: TypeTable,
  index: RowIndex,
  value: object,
  row: ElementRow,
  progress: Progress,
  tag?: StartTag,
): boolean {
  const start = tag?.start ?? r.p;
  const documented = row.documented ?? table.documented;
  const branch = index.branch.get(row.name);
  if (branch !== undefined && otherBranch(table, value, branch, progress)) {
    const expected = branchNames(branch.choice);
    r.note("conflicting-choice", startTagAt(start), {
      name: row.name,
      expected,
      received: row.name,
      documented,
    });
    return false;
  }
  if (!row.many && isTaken(value, row, progress)) {
    r.note("repeated-element", startTagAt(start), { name: row.name, documented });
    return false;
  }
  if (index.position.get(row)! < progress.position) {
    const expected = table.elements[progress.position]!.name;
    r.note("misplaced-element", startTagAt(start), { name: row.name, expected, documented });
  }
  return true;
}

const isTaken = (value: object, row: ElementRow, { unread }: Progress): boolean =>
  Object.hasOwn(value, row.member) || unread.has(row);

/** Takes over an item that was read, or is still to be settled. */
function take(
  r: XmlReader,
  table: TypeTable,
  value: object,
  row: ElementRow,
  item: unknown,
  progress: Progress,
): void {
  const before = countOf(table, value, row);
  assign(table, value, row, item);
  if (r.pending.length !== 0) {
    const found = settle(r, table, value, progress.anchor);
    if (found.size > 0) progress.unread = new Map([...progress.unread, ...found]);
  }
  if (row.erratum !== undefined) r.tellErratum(table, row.member);
  progress.position = Math.max(progress.position, indexOf(table).position.get(row)!);
  const index = countOf(table, value, row);
  if (index > before) progress.anchor = { after: row.member, index };
}

function assign(table: TypeTable, value: object, row: ElementRow, item: unknown): void {
  const fields = fieldsOf(value);
  if (!row.many) {
    fields[row.member] = item;
    return;
  }
  const held = table.flattened ? value : (fields[row.member] ??= []);
  if (Array.isArray(held)) held.push(item);
}

/** The element of a row behind its bare name. */
function readRow(r: XmlReader, row: ElementRow): unknown {
  if (row.table !== undefined) return row.table.read(r);
  const type = row.datatype!;
  // Of enumerations only the listed values are read without being judged.
  return type.values === undefined ? r.scalar(type) : readSimpleAgain(r, row);
}

function readSimpleAgain(r: XmlReader, row: ElementRow): unknown {
  r.p -= row.tag.start.size;
  return readSimple(r, row.datatype!, readStartTag(r));
}

function readRowByTable(r: XmlReader, row: ElementRow, tag: StartTag): unknown {
  return row.table === undefined
    ? readSimple(r, row.datatype!, tag)
    : readByTable(r, row.table, tag);
}

/** A whole element by its table, from behind its start tag. */
export function readByTable(r: XmlReader, table: TypeTable, tag: StartTag): object {
  const value = emptyValue(table);
  r.nameCount = 0;
  for (const raw of tag.attributes) applyAttribute(r, table, value, raw);
  if (table.text !== undefined) {
    // Text is read from the end of the start tag, which is behind it already.
    r.p -= tag.empty ? 2 : 1;
    const text = readTextContent(r, table.text.datatype, table, value, tag.raw);
    if (text !== undefined) fieldsOf(value)[table.text.member] = text;
  } else if (!tag.empty) {
    if (++r.depth > r.findings.limits.depth) tooDeep(r, r.p - 1);
    readRest(r, table, value, tag.raw, newProgress());
    if (r.pending.length !== 0) settle(r, table, value);
    r.depth--;
  } else {
    r.skipWhite(r.p);
  }
  undeclare(r, tag.declared);
  complete(r, table, value);
  return value;
}

export function emptyValue(table: TypeTable): object {
  if (table.flattened) return [];
  return table.wraps === undefined ? {} : { [table.wraps]: [] };
}

const otherBranch = (
  table: TypeTable,
  value: object,
  { choice, number }: { readonly choice: Choice; readonly number: number },
  progress: Progress,
): boolean =>
  choice.branches.some(
    (names, other) =>
      other !== number &&
      names.some((name) => isTaken(value, indexOf(table).elements.get(name)!, progress)),
  );

/** What `content` finds behind the name where it expects the end of the start tag. */
export function restOfStartTag(r: XmlReader, table: TypeTable, value: object): void {
  for (;;) {
    const before = r.p;
    skipSpace(r);
    const c = r.u[r.p];
    if (c === GT) return;
    if (c === SLASH) {
      if (r.u[r.p + 1] !== GT) malformed(r, "expected />");
      return;
    }
    if (r.p === before) malformed(r, "expected white space, > or />");
    readAttribute(r, table, value);
  }
}
