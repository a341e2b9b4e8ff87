/** Writes a value by its table, and its unknown content where it stood. */
import type { Scalar } from "../datatype.js";
import type { ElementRow, TypeTable } from "../table.js";
import { unknownOf, type UnknownPiece, type XmlElement } from "../unknown.js";
import { fieldsOf } from "./anchor.js";
import type { XmlWriter } from "./writer.js";

export function writeByTable(w: XmlWriter, table: TypeTable, name: string, value: object): void {
  const pieces = takePieces(w, value);
  w.start(name);
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
    itemsOf(table, value, row).forEach((item, i) => {
      writeItem(w, row, item, value, pieces, i + 1);
      writePieces(w, pieces, row.member, i + 1);
    });
  }
  for (const [, rest] of [...pieces.content]) for (const piece of rest) writePiece(w, piece);
  w.end(name);
}

function itemsOf(table: TypeTable, value: object, row: ElementRow): readonly unknown[] {
  const held: unknown = table.flattened ? value : fieldsOf(value)[row.member];
  if (held == null) return [];
  return row.many && Array.isArray(held) ? held : [held];
}

function writeItem(
  w: XmlWriter,
  row: ElementRow,
  item: unknown,
  holder: object,
  pieces: Pieces,
  number: number,
): void {
  if (row.table !== undefined) {
    if (typeof item === "object" && item !== null) row.table().write(w, row.name, item);
    else
      w.note("wrong-type", holder, row.member, { expected: "an object", received: String(item) });
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

/** Unknown content by what it follows; what is left over at the end has lost its place. */
interface Pieces {
  readonly attributes: Map<string, UnknownPiece[]>;
  readonly content: Map<string, UnknownPiece[]>;
}

const anchorKey = (after: string, index: number): string => `${index} ${after}`;

function takePieces(w: XmlWriter, value: object): Pieces {
  const pieces: Pieces = { attributes: new Map(), content: new Map() };
  for (const piece of unknownOf(value)) {
    if (piece.kind === "member") {
      w.note("not-carried", value, piece.name ?? piece.after, {
        name: `member ${piece.name ?? ""}`,
      });
      continue;
    }
    const anchor = piece.kind === "attribute" ? (piece.on ?? { after: "", index: 0 }) : piece;
    const map = piece.kind === "attribute" ? pieces.attributes : pieces.content;
    const key = anchorKey(anchor.after, anchor.index);
    const list = map.get(key);
    if (list === undefined) map.set(key, [piece]);
    else list.push(piece);
  }
  return pieces;
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

/** Depth is that of a document that was read, and so within its limit. */
function writeTree(w: XmlWriter, element: XmlElement, inherited: string): void {
  w.start(element.name);
  if (element.namespace !== inherited) w.rawAttribute("xmlns", element.namespace);
  let prefixes = 0;
  for (const { name, namespace, value } of element.attributes) {
    prefixes = writeAttribute(w, name, namespace, value, prefixes);
  }
  for (const item of element.content) {
    if (typeof item === "string") w.rawText(item);
    else writeTree(w, item, element.namespace);
  }
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
