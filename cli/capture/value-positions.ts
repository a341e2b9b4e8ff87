/** Where members of a value are in the document that it was read from, whatever the wire. */
import type { Location } from "../../generated/index.js";
import type { ValuePath } from "../../runtime/check.js";
import { newFindings } from "../../runtime/findings.js";
import { below } from "../../runtime/json/below.js";
import { jsonText } from "../../runtime/json/bytes.js";
import { textLocation } from "../../runtime/json/location.js";
import { pointersOf } from "../../runtime/json/pointers.js";
import { type JsonObject, JsonReader } from "../../runtime/json/reader.js";
import { scanJson } from "../../runtime/json/scan.js";
import type { TypeTable } from "../../runtime/table.js";
import { pathOf } from "../../runtime/value-issues.js";
import type { ValuePlace } from "../../runtime/value-place.js";
import { belowFinder } from "../../runtime/xml/below.js";
import { BANG, QUESTION } from "../../runtime/xml/chars.js";
import { locationsOf } from "../../runtime/xml/lines.js";
import { endOfMarkup } from "../../runtime/xml/markup.js";
import { openSource, type XmlSource } from "../../runtime/xml/source.js";
import { defaultLimits } from "../contract.js";

export interface ValueDocument {
  readonly bytes: Uint8Array;
  readonly format: "xml" | "json";
  readonly root: string;
  readonly table: TypeTable;
  readonly value: object;
  /** Its members are in camelCase. */
  readonly camel: boolean;
}

export interface Position {
  readonly path: string;
  readonly location?: Location;
}

export const positionsOf = (
  document: ValueDocument,
  paths: readonly ValuePath[],
): readonly Position[] =>
  paths.length === 0
    ? []
    : document.format === "xml"
      ? xmlPositions(document, paths)
      : jsonPositions(document, paths);

function xmlPositions(
  { bytes, root, table }: ValueDocument,
  paths: readonly ValuePath[],
): readonly Position[] {
  const source = openSource(bytes, defaultLimits.bytes);
  if ("code" in source) return [];
  const find = belowFinder(source);
  const start = rootStart(source);
  const found = paths.map((path) => find(start, { table, path }));
  const locations = locationsOf(source, found);
  return found.map(({ path }, i) => ({ path: `/${root}${path}`, location: locations[i]! }));
}

/** Behind comments and processing instructions. */
function rootStart(source: XmlSource): number {
  let start = source.text.indexOf("<", source.start);
  for (;;) {
    const kind = source.text.charCodeAt(start + 1);
    if (kind !== BANG && kind !== QUESTION) return start;
    start = source.text.indexOf("<", endOfMarkup(source, start));
  }
}

function jsonPositions(
  { bytes, table, value, camel }: ValueDocument,
  paths: readonly ValuePath[],
): readonly Position[] {
  const decoded = jsonText(bytes);
  if ("code" in decoded) return [];
  const { text } = decoded;
  const document: JsonObject = JSON.parse(text);
  const reader = new JsonReader(newFindings<ValuePlace>({}, "response"), camel);
  const places = paths.map((path) => below(reader, table, document, value, path));
  const pointers = pointersOf(document, new Set(places.map(({ holder }) => holder)));
  const found = places.map((place) => pathOf(pointers, place));
  const { spans } = scanJson(text, new Set(found), defaultLimits);
  const locate = textLocation(text);
  return found.map((path) => {
    const span = spans.get(path)?.key ?? spans.get(path)?.value;
    return { path, ...(span && { location: locate(span.offset, span.endOffset) }) };
  });
}
