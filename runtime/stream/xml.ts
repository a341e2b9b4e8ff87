/**
 * Items of a collection, decoded one by one while its bytes arrive.
 *
 * An item is read as soon as it may be complete. Where the window ends inside
 * it, it is read again when there is more: windows are large beside items, and
 * double for one that is larger, so that the time stays linear.
 */
import type { ContractFacts, RootFacts } from "../codec.js";
import { newFindings, nextDocument, type DecodeOptions, type Findings } from "../findings.js";
import type { Issue } from "../issue.js";
import { isAscii, isUtf8 } from "../platform.js";
import { unknownOf } from "../unknown.js";
import { fieldsOf } from "../xml/anchor.js";
import { applyAttribute } from "../xml/attributes.js";
import { Namespaces } from "../xml/names.js";
import { settle } from "../xml/pending.js";
import { readEpilog, readProlog } from "../xml/prolog.js";
import type { XmlPlace } from "../xml/notes.js";
import { XmlReader } from "../xml/reader.js";
import { emptyValue, newProgress, readNext } from "../xml/recover.js";
import { rootOf } from "../xml/root.js";
import { XmlSource } from "../xml/source.js";
import { malformed, stop, stopped } from "../xml/stop.js";
import { readEndTag, readStartTag } from "../xml/tree.js";
import { Feed, type ByteSource } from "./feed.js";
import { issuesOf } from "./issues.js";
import { advance, FIRST, type Spot } from "../xml/spot.js";

export interface StreamedItem<Item> {
  /** Absent where the bytes hold no item: an unknown element, or the end of what can be read. */
  readonly value?: Item;
  /** No issue is an error. */
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  /** How many issues the last one stands for; absent where all are there. */
  readonly unreported?: number;
}

export async function* streamXml<Item>(
  contract: ContractFacts,
  root: RootFacts<object>,
  input: ByteSource,
  options: DecodeOptions,
): AsyncGenerator<StreamedItem<Item>, void, undefined> {
  const feed = new Feed(input);
  const stream = newStream(contract, root, feed, options);
  try {
    for (let least = 0; stream.phase !== "closed"; least = feed.size * 2) {
      await feed.fill(least);
      yield* readWindow<Item>(stream);
    }
  } finally {
    await feed.close();
  }
}

export interface Stream {
  readonly contract: ContractFacts;
  readonly root: RootFacts<object>;
  readonly feed: Feed;
  readonly findings: Findings<XmlPlace>;
  phase: "prolog" | "items" | "epilog" | "closed";
  /** Of the root, as written. */
  name: string;
  /** The root has the namespace of the contract as its default. */
  isUsual: boolean;
  namespaces: Namespaces;
  /** Children of the root so far, by their names. */
  readonly children: Map<string, number>;
  /** Of the start of the window. */
  spot: Spot;
}

function newStream(
  contract: ContractFacts,
  root: RootFacts<object>,
  feed: Feed,
  options: DecodeOptions,
): Stream {
  const findings = newFindings<XmlPlace>(options, root.role);
  const namespaces = new Namespaces();
  const start = { phase: "prolog", name: "", isUsual: false, spot: FIRST } as const;
  return { contract, root, feed, findings, namespaces, children: new Map(), ...start };
}

/** Reads what the window has, up to something that may not be complete yet. */
function* readWindow<Item>(stream: Stream): Generator<StreamedItem<Item>, void, undefined> {
  const { feed, findings } = stream;
  const r = readerOf(stream);
  const simple = r.source.ascii && r.source.indexOf("\r", r.p) < 0;
  while (stream.phase !== "closed") {
    const start = r.p;
    const isItem = stream.phase === "items";
    const errata = findings.errata.size;
    let value: unknown;
    try {
      value = step(stream, r);
    } catch (reason) {
      if (reason !== stopped) throw reason;
      if (!feed.ended && mayBeIncomplete(stream, r)) {
        forget(findings, errata);
        break;
      }
      stream.phase = "closed";
      if (isItem) countChild(stream, nameAt(r, start));
    }
    const { dropped } = findings;
    const issues = findings.list.length === 0 ? [] : issuesOf(stream, r, start, isItem);
    const end = Math.max(start, r.p);
    stream.spot = advance(stream.spot, r.source, start, end, simple);
    feed.start = end;
    if (value === undefined && issues.length === 0) continue;
    const item = itemOf<Item>(value, issues);
    yield dropped === 0 ? item : { ...item, unreported: dropped };
  }
}

function itemOf<Item>(value: unknown, issues: readonly Issue[]): StreamedItem<Item> {
  const valid = issues.every(({ severity }) => severity !== "error");
  // The table of the root has made it.
  return value === undefined ? { valid, issues } : { value: value as Item, valid, issues };
}

function readerOf(stream: Stream): XmlReader {
  const { feed, contract, root, findings, namespaces, isUsual, phase } = stream;
  const { bytes, end } = feed;
  const ascii = isAscii(bytes.subarray(feed.start, end));
  // A byte order mark is no part of the text.
  if (phase === "prolog" && bytes[0] === 0xef && bytes[1] === 0xbb) feed.start = 3;
  const { start } = feed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const source = new XmlSource({ bytes, view }, end, ascii, "utf-8");
  const r = new XmlReader(source, contract.namespace, findings, root.tag, namespaces.copy());
  r.p = start;
  r.useWindows(WINDOW);
  r.depth = 1;
  r.open[0] = root.tag;
  r.plain = isUsual && source.indexOf("xmlns", start) < 0;
  return r;
}

/** Who keeps one string of an item keeps no more than this of its bytes. */
const WINDOW = 4096;

/** One step: the start of the root, an item or what stands in its place, the end. */
function step(stream: Stream, r: XmlReader): unknown {
  switch (stream.phase) {
    case "prolog":
      return openRoot(stream, r);
    case "items":
      return readItem(stream, r);
    case "epilog":
      readEpilog(r);
      if (!stream.feed.ended) malformed(r, "more may follow");
      stream.phase = "closed";
      return undefined;
    case "closed":
      return undefined;
  }
}

function openRoot(stream: Stream, r: XmlReader): undefined {
  const { root } = stream;
  readProlog(r);
  const start = readStartTag(r);
  const roots = {
    expected: root.name,
    get: (name: string) => (name === root.name ? root : undefined),
  };
  if (rootOf(r, roots, start) === undefined) throw stopped;
  for (const raw of start.attributes) applyAttribute(r, root.table, {}, raw);
  stream.name = start.raw;
  stream.isUsual = start.prefix === "";
  stream.namespaces = r.namespaces;
  stream.phase = start.empty ? "epilog" : "items";
  r.plain = stream.isUsual && r.source.indexOf("xmlns", r.p) < 0;
  r.skipWhite(r.p);
  return undefined;
}

function readItem(stream: Stream, r: XmlReader): unknown {
  const { table } = stream.root;
  const holder = emptyValue(table);
  const start = r.p;
  if (!readNext(r, table, holder, newProgress())) {
    readEndTag(r, stream.name);
    r.skipWhite(r.p);
    stream.phase = "epilog";
    return undefined;
  }
  if (r.pending.length !== 0) settle(r, table, holder);
  if (!r.source.ascii && !isUtf8(r.u.subarray(start, r.p))) {
    stop(r, "encoding", { reason: "invalid UTF-8" }, start);
  }
  const held = table.wraps === undefined ? undefined : fieldsOf(holder)[table.wraps];
  const value: unknown = Array.isArray(held) ? held[0] : undefined;
  countChild(stream, value === undefined ? unknownName(holder) : table.elements[0]!.name);
  return value;
}

function countChild({ children }: Stream, name: string | undefined): void {
  if (name === undefined || (children.size >= MOST_NAMES && !children.has(name))) return;
  children.set(name, (children.get(name) ?? 0) + 1);
}

/** Local name of the start tag here. */
const nameAt = (r: XmlReader, start: number): string | undefined =>
  /^\s*<(?:[^\s:/>]*:)?([^\s:/>]+)/.exec(r.slice(start, Math.min(start + 1000, r.n)))?.[1];

/** A hostile stream may have a new name each time. */
const MOST_NAMES = 1000;

const unknownName = (holder: object): string | undefined =>
  unknownOf(holder).flatMap((piece) => (piece.kind === "element" ? [piece.element.name] : []))[0];

/** Whether the reader came to the end of the window, and of nothing else. */
function mayBeIncomplete({ feed, findings }: Stream, r: XmlReader): boolean {
  if (feed.size >= findings.limits.bytes) {
    stopAsLimit(r, findings);
    return false;
  }
  return findings.list.at(-1)?.code === "not-well-formed" && (r.cut || r.p + NEAR >= r.n);
}

/** Longer than any mark that the end of the window may have cut, such as `<![CDATA[`. */
const NEAR = 16;

function stopAsLimit(r: XmlReader, findings: Findings<XmlPlace>): void {
  const reason = `an item of more than ${findings.limits.bytes} bytes`;
  findings.list.length = 0;
  findings.list.push({ code: "limit", place: { offset: r.p, endOffset: r.p }, detail: { reason } });
}

/** What was noted of something that will be read again. */
function forget(findings: Findings<XmlPlace>, errata: number): void {
  findings.list.length = 0;
  findings.dropped = 0;
  findings.document = nextDocument();
  for (const reason of [...findings.errata].slice(errata)) findings.errata.delete(reason);
}
