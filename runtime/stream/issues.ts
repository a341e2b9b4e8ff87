/** Issues of one item of a stream, with their places in the whole. */
import { droppedIssue, issueOf, type Position } from "../findings.js";
import type { Issue } from "../issue.js";
import { locate } from "../xml/locate.js";
import type { XmlPlace } from "../xml/notes.js";
import type { XmlReader } from "../xml/reader.js";
import { newBytes } from "../platform.js";
import { XmlSource } from "../xml/source.js";
import { within } from "../xml/spot.js";
import type { Stream } from "./xml.js";

/** What was noted from an offset on; takes it out of the findings. */
export function issuesOf(
  stream: Stream,
  r: XmlReader,
  start: number,
  isItem: boolean,
): readonly Issue[] {
  const { findings } = stream;
  const found = findings.list.splice(0).sort((a, b) => a.place.offset - b.place.offset);
  const places = found.map(({ place }) => fromStart(place, start));
  const end = Math.max(r.p, ...places.map(({ endOffset }) => start + endOffset));
  const item = sourceOf(r, start, Math.min(end, r.n));
  const { root } = stream;
  const table = isItem ? root.table.elements[0]?.table : root.table;
  const positions = locate(item, table, places);
  const issues = found
    .map((finding, i) => issueOf(findings, finding, inWhole(stream, positions[i]!, isItem)))
    .sort((a, b) => (a.location?.offset ?? 0) - (b.location?.offset ?? 0));
  const dropped = droppedIssue(findings, "/");
  findings.dropped = 0;
  findings.worstDropped = "info";
  return dropped === undefined ? issues : [...issues, dropped];
}

const fromStart = (place: XmlPlace, start: number): XmlPlace => ({
  ...place,
  offset: Math.max(0, place.offset - start),
  endOffset: Math.max(0, place.endOffset - start),
});

/** The item alone: what is in front of it is counted by the spot of the stream. */
function sourceOf(r: XmlReader, start: number, end: number): XmlSource {
  const bytes = newBytes(end - start + TAIL);
  bytes.set(r.u.subarray(start, end));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return new XmlSource({ bytes, view }, end - start, r.source.ascii, "utf-8");
}

const TAIL = 64;

function inWhole(stream: Stream, position: Position, isItem: boolean): Position {
  const { path, location, documented } = position;
  const { elements, documented: ofRoot } = stream.root.table;
  // The page of an item itself is that of its row in the collection.
  const page =
    isItem && path.lastIndexOf("/") === 0 ? (elements[0]?.documented ?? ofRoot) : documented;
  return {
    path: isItem ? belowRoot(stream, path) : path,
    ...(location && { location: within(stream.spot, location) }),
    ...(page !== undefined && { documented: page }),
  };
}

/** The first step of the path is a child of the root: the item, or something unknown. */
function belowRoot({ root, children }: Stream, path: string): string {
  if (path === "/") return `/${root.name}`;
  const [, name = ""] = /^\/([^/[]+)/.exec(path) ?? [];
  const number = Math.max(children.get(name) ?? 0, 1);
  const isNumbered = number > 1 || root.table.elements[0]?.name === name;
  return `/${root.name}/${name}${isNumbered ? `[${number}]` : ""}${path.slice(name.length + 1)}`;
}
