/** Writes a value by its table, and its unknown content where it stood. */
import type { Scalar } from "../datatype.js";
import { shown } from "../judge.js";
import { indexOf } from "../row-index.js";
import type { ElementRow, Row, TypeTable } from "../table.js";
import { unknownOf, type UnknownMember, type UnknownPiece, type XmlElement } from "../unknown.js";
import type { ValuePlace } from "../value-place.js";
import { fieldsOf, positionOf } from "./anchor.js";
import type { XmlWriter } from "./writer.js";

export function writeByTable(w: XmlWriter, table: TypeTable, name: string, value: object): void {
  const pieces = takePieces(w, table, value);
  w.start(name);
  w.depth++;
  for (const row of table.attributes) {
    const scalar = fieldsOf(value)[row.member];
    // The table knows the member; the datatype refuses what is no scalar of it.
    if (scalar != null) w.attribute(row.name, scalar as Scalar, row.datatype, value);
  }
  writeAttributes(w, pieces, "", 0);
  writePieces(w, pieces, "", 0);
  if (table.text !== undefined) {
    const scalar = fieldsOf(value)[table.text.member];
    if (scalar != null) w.content(scalar as Scalar, table.text.datatype, value, table.text.member);
    writePieces(w, pieces, table.text.member, 1);
  }
  for (const row of table.elements) {
    placesOf(w, table, value, row).forEach((place, i) => {
      writeItem(w, row, place, value, pieces, i + 1);
      writePieces(w, pieces, row.member, i + 1);
    });
  }
  for (const [, rest] of [...pieces.content]) for (const piece of rest) writePiece(w, piece);
  w.depth--;
  w.end(name);
}

/** An object of a complex type, or the array of a flattened one, unless it is none. */
export function writeComplex(
  w: XmlWriter,
  table: TypeTable,
  name: string,
  item: unknown,
  place: ValuePlace,
): void {
  if (typeof item !== "object" || item === null || Array.isArray(item) !== table.flattened) {
    const expected = table.flattened ? "an array" : "an object";
    w.note("wrong-type", place, { expected, received: shown(item) });
  } else if (!w.careful) table.write(w, name, item);
  else if (w.depth < w.findings.limits.depth) writeByTable(w, table, name, item);
  else noteDepth(w, place);
}

function noteDepth(w: XmlWriter, place: ValuePlace): void {
  const reason = `more than ${w.findings.limits.depth} elements inside one another`;
  w.note("limit", place, { reason });
}

interface Item extends ValuePlace {
  readonly item: unknown;
}

/** Values of a row, and where each is. */
function placesOf(w: XmlWriter, table: TypeTable, value: object, row: ElementRow): readonly Item[] {
  const held: unknown = table.flattened ? value : fieldsOf(value)[row.member];
  if (held == null) return [];
  const place = { holder: value, key: row.member };
  if (!row.many) return [{ ...place, item: held }];
  if (Array.isArray(held)) return held.map((item: unknown, key) => ({ holder: held, key, item }));
  w.note("wrong-type", place, { expected: "an array", received: shown(held) });
  return [];
}

function writeItem(
  w: XmlWriter,
  row: ElementRow,
  { item, ...place }: Item,
  holder: object,
  pieces: Pieces,
  number: number,
): void {
  if (row.table !== undefined) {
    writeComplex(w, row.table, row.name, item, place);
    return;
  }
  const attributes = pieces.attributes.get(anchorKey(row.member, number));
  if (attributes === undefined) {
    w.element(row.name, item as Scalar, row.datatype!, holder);
    return;
  }
  w.start(row.name);
  writeAttributes(w, pieces, row.member, number);
  w.content(item as Scalar, row.datatype!, holder, row.member);
  w.end(row.name);
}

type WrittenPiece = Exclude<UnknownPiece, UnknownMember>;

/** Unknown content by what it follows; what is left over at the end has lost its place. */
interface Pieces {
  readonly attributes: Map<string, UnknownPiece[]>;
  readonly content: Map<string, UnknownPiece[]>;
}

const anchorKey = (after: string, index: number): string => `${index} ${after}`;

function takePieces(w: XmlWriter, table: TypeTable, value: object): Pieces {
  const pieces: Pieces = { attributes: new Map(), content: new Map() };
  for (const piece of unknownOf(value)) {
    if (piece.kind === "member") {
      const place = { holder: value, key: piece.name ?? piece.after };
      w.note("not-carried", place, { name: `member ${piece.name ?? ""}` });
      continue;
    }
    if (isReplaced(w, table, value, piece)) continue;
    const anchor = piece.kind === "attribute" ? (piece.on ?? { after: "", index: 0 }) : piece;
    const map = piece.kind === "attribute" ? pieces.attributes : pieces.content;
    const key = anchorKey(anchor.after, anchor.index);
    const list = map.get(key);
    if (list === undefined) map.set(key, [piece]);
    else list.push(piece);
  }
  return pieces;
}

/** What could not be read gives way to what was set since; a second one stays behind the first. */
function isReplaced(w: XmlWriter, table: TypeTable, value: object, piece: WrittenPiece): boolean {
  const index = indexOf(table);
  const isSet = (row: Row | undefined): boolean =>
    row !== undefined && fieldsOf(value)[row.member] != null;
  switch (piece.kind) {
    case "attribute":
      return (
        piece.on === undefined &&
        piece.attribute.namespace === "" &&
        isSet(index.attributes.get(piece.attribute.name))
      );
    case "text":
      return isSet(table.text);
    case "element": {
      if (piece.element.namespace !== w.namespace) return false;
      const row = index.elements.get(piece.element.name);
      if (row === undefined || row.many || !isSet(row)) return false;
      return positionOf(table, piece) < index.position.get(row)!;
    }
  }
}

function writeAttributes(w: XmlWriter, pieces: Pieces, after: string, index: number): void {
  let prefixes = 0;
  for (const piece of pieces.attributes.get(anchorKey(after, index)) ?? []) {
    if (piece.kind !== "attribute") continue;
    const { name, namespace, value } = piece.attribute;
    prefixes = writeAttribute(w, name, namespace, value, prefixes);
  }
}

function writePieces(w: XmlWriter, pieces: Pieces, after: string, index: number): void {
  const key = anchorKey(after, index);
  for (const piece of pieces.content.get(key) ?? []) writePiece(w, piece);
  pieces.content.delete(key);
}

function writePiece(w: XmlWriter, piece: UnknownPiece): void {
  if (piece.kind === "element") writeTree(w, piece.element, w.namespace);
  else if (piece.kind === "text") w.rawText(piece.text);
}

function writeTree(w: XmlWriter, element: XmlElement, inherited: string): void {
  if (w.depth >= w.findings.limits.depth) return noteDepth(w, { holder: element });
  w.start(element.name);
  w.depth++;
  if (element.namespace !== inherited) w.rawAttribute("xmlns", element.namespace);
  let prefixes = 0;
  for (const { name, namespace, value } of element.attributes) {
    prefixes = writeAttribute(w, name, namespace, value, prefixes);
  }
  for (const item of element.content) {
    if (typeof item === "string") w.rawText(item);
    else writeTree(w, item, element.namespace);
  }
  w.depth--;
  w.end(element.name);
}

/** Attributes have no default namespace: one of a namespace needs a prefix, declared here. */
function writeAttribute(
  w: XmlWriter,
  name: string,
  namespace: string,
  value: string,
  prefixes: number,
): number {
  if (namespace === "") {
    w.rawAttribute(name, value);
    return prefixes;
  }
  if (namespace === "http://www.w3.org/XML/1998/namespace") {
    w.rawAttribute(`xml:${name}`, value);
    return prefixes;
  }
  w.rawAttribute(`xmlns:n${prefixes}`, namespace);
  w.rawAttribute(`n${prefixes}:${name}`, value);
  return prefixes + 1;
}
