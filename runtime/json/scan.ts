/**
 * Reads JSON text for what JSON.parse does not tell: where and why the text is
 * no JSON, members that stand twice, integers that no number holds, and the
 * place of a value. It builds nothing and does not recurse, so that text of
 * any depth costs time in proportion to its length.
 */
import type { Limits } from "../limits.js";
import { losesDigits, numberEnd } from "./number.js";
import { pointerTo, pointerTree, type PointerTree } from "./pointer.js";
import { hasLoneSurrogate, plainEnd, plainNameEnd, stringEnd } from "./string.js";
import { explain, explainNumber, explainString, type JsonFault } from "./syntax.js";

export interface JsonScan {
  /** The first thing that keeps the text from being JSON; the scan ends there. */
  readonly fault: JsonFault | undefined;
  /** Each member after the first of its name: JSON.parse keeps the last one. */
  readonly duplicates: readonly DuplicateMember[];
  readonly unsafeIntegers: readonly UnsafeInteger[];
  readonly loneSurrogates: readonly LoneSurrogate[];
  /** How many of these three were found beyond the limit of issues. */
  readonly dropped: number;
  /** How many of those are members that stand twice. */
  readonly droppedDuplicates: number;
  /** Of the wanted pointers that the text has. */
  readonly spans: ReadonlyMap<string, JsonSpan>;
}

/** Offsets in UTF-16 units; quotes and brackets belong to it. */
export interface Span {
  readonly offset: number;
  readonly endOffset: number;
}

export interface JsonSpan {
  readonly value: Span;
  /** Name of the member; an array element and the document have none. */
  readonly key?: Span;
}

/** The span is that of the repeated name. */
export interface DuplicateMember extends Span {
  readonly pointer: string;
  readonly name: string;
}

export interface UnsafeInteger extends Span {
  readonly pointer: string;
  /** The integer as the text has it. */
  readonly raw: string;
}

/** The span is that of the string, be it a value or a name. */
export interface LoneSurrogate extends Span {
  readonly pointer: string;
}

export function scanJson(text: string, wanted: ReadonlySet<string>, limits: Limits): JsonScan {
  const scan: Scan = {
    text,
    limits,
    tree: wanted.size > 0 ? pointerTree(wanted) : undefined,
    frame: undefined,
    frames: [],
    depth: 0,
    duplicates: [],
    unsafeIntegers: [],
    loneSurrogates: [],
    fault: undefined,
    dropped: 0,
    droppedDuplicates: 0,
    spans: new Map(),
  };
  const fault =
    text.length > limits.bytes
      ? limitFault(`more than ${limits.bytes} characters`, limits.bytes, text.length)
      : scanDocument(scan);
  const { duplicates, unsafeIntegers, loneSurrogates, dropped, droppedDuplicates, spans } = scan;
  return {
    fault,
    duplicates,
    unsafeIntegers,
    loneSurrogates,
    dropped,
    droppedDuplicates,
    spans,
  };
}

interface Scan {
  readonly text: string;
  readonly limits: Limits;
  readonly tree: PointerTree | undefined;
  /** The innermost open object or array. */
  frame: Frame | undefined;
  /** One for each depth that was reached, used again and again. */
  readonly frames: Frame[];
  depth: number;
  readonly duplicates: DuplicateMember[];
  readonly unsafeIntegers: UnsafeInteger[];
  readonly loneSurrogates: LoneSurrogate[];
  /** Set by the functions that return -1. */
  fault: JsonFault | undefined;
  dropped: number;
  droppedDuplicates: number;
  readonly spans: Map<string, JsonSpan>;
}

interface Frame {
  /** The bracket that ends it. */
  close: number;
  offset: number;
  tree: PointerTree | undefined;
  /** What is wanted of the current member or element. */
  child: PointerTree | undefined;
  /** Array: position of the current element. */
  index: number;
  /** Object: the current member, and the span of its name. */
  name: string;
  nameOffset: number;
  nameEnd: number;
  /** Names of the members so far: a short list, or a set once it is long. */
  readonly names: string[];
  count: number;
  seen: Set<string> | undefined;
}

function scanDocument(scan: Scan): JsonFault | undefined {
  const { text } = scan;
  let at = afterWhite(text, 0);
  for (;;) {
    // A value begins here.
    const from = at;
    const first = text.charCodeAt(from);
    if (first === QUOTE) {
      at = plainEnd(text, from + 1);
      if (text.charCodeAt(at) === QUOTE) at++;
      else {
        at = stringEnd(text, at);
        if (at < 0) return explainString(text, ~at);
        noteSurrogates(scan, from, at);
      }
    } else if (first === OPEN_BRACE || first === OPEN_BRACKET) {
      if (scan.depth >= scan.limits.depth)
        return limitFault(`more than ${scan.limits.depth} levels of depth`, from, from + 1);
      const frame = enter(scan, first, from);
      at = afterWhite(text, from + 1);
      if (text.charCodeAt(at) !== frame.close) {
        if (first === OPEN_BRACKET) continue;
        at = memberValue(scan, frame, at);
        if (at < 0) return scan.fault;
        continue;
      }
      at++;
      leave(scan);
    } else if ((first >= ZERO && first <= NINE) || first === MINUS) {
      at = numberEnd(text, from);
      if (at < 0) return explainNumber(text, from);
      if (at - from > LONGEST_SAFE || hasExponent(text, from, at)) noteInteger(scan, from, at);
    } else {
      at = literalEnd(text, from, first);
      if (at < 0) return explain(text, from, "value", scan.frame);
    }
    noteSpan(scan, from, at);

    // A value ended: what follows is the next one, or the end of what contains it.
    for (;;) {
      at = afterWhite(text, at);
      const frame = scan.frame;
      if (frame === undefined)
        return at === text.length ? undefined : explain(text, at, "end", undefined);
      const c = text.charCodeAt(at);
      if (c === COMMA) {
        at = afterWhite(text, at + 1);
        if (frame.close === CLOSE_BRACKET) nextElement(frame);
        else {
          at = memberValue(scan, frame, at);
          if (at < 0) return scan.fault;
        }
        break;
      }
      if (c !== frame.close) return explain(text, at, "comma", frame);
      at++;
      leave(scan);
      noteSpan(scan, frame.offset, at);
    }
  }
}

// ---------------------------------------------------------------- objects and arrays

function enter(scan: Scan, open: number, offset: number): Frame {
  const outer = scan.frame;
  const tree = outer === undefined ? scan.tree : outer.child;
  const frame = (scan.frames[scan.depth++] ??= newFrame());
  // Both closing brackets follow their opening one at a distance of two.
  frame.close = open + 2;
  frame.offset = offset;
  frame.tree = tree;
  frame.index = 0;
  frame.count = 0;
  frame.seen = undefined;
  frame.child = open === OPEN_BRACKET ? tree?.children.get("0") : undefined;
  scan.frame = frame;
  return frame;
}

function leave(scan: Scan): void {
  scan.depth--;
  scan.frame = scan.depth === 0 ? undefined : scan.frames[scan.depth - 1];
}

const newFrame = (): Frame => ({
  close: 0,
  offset: 0,
  tree: undefined,
  child: undefined,
  index: 0,
  name: "",
  nameOffset: 0,
  nameEnd: 0,
  names: [],
  count: 0,
  seen: undefined,
});

function nextElement(frame: Frame): void {
  frame.index++;
  if (frame.tree !== undefined) frame.child = frame.tree.children.get(String(frame.index));
}

/** Reads `"name" :` and returns where its value begins; -1 where it is no such thing. */
function memberValue(scan: Scan, frame: Frame, from: number): number {
  const { text, limits } = scan;
  if (text.charCodeAt(from) !== QUOTE) return stop(scan, explain(text, from, "name", frame));
  let end = plainNameEnd(text, from + 1);
  const isPlain = text.charCodeAt(end) === QUOTE;
  end = isPlain ? end + 1 : stringEnd(text, end);
  if (end < 0) return stop(scan, explainString(text, ~end));
  if (end - from - 2 > limits.name)
    return stop(scan, limitFault(`a name of more than ${limits.name} characters`, from, end));

  // The string is well formed by now, and JSON.parse knows all escapes.
  frame.name = isPlain ? text.slice(from + 1, end - 1) : String(JSON.parse(text.slice(from, end)));
  frame.nameOffset = from;
  frame.nameEnd = end;
  if (frame.tree !== undefined) frame.child = frame.tree.children.get(frame.name);
  if (!isPlain) noteSurrogates(scan, from, end);
  if (isRepeated(frame)) {
    if (hasRoom(scan)) {
      const pointer = pointerOf(scan);
      scan.duplicates.push({ pointer, name: frame.name, offset: from, endOffset: end });
    } else scan.droppedDuplicates++;
  }

  const colon = afterWhite(text, end);
  if (text.charCodeAt(colon) !== COLON) return stop(scan, explain(text, colon, "colon", frame));
  return afterWhite(text, colon + 1);
}

function stop(scan: Scan, fault: JsonFault): -1 {
  scan.fault = fault;
  return -1;
}

/** Comparing with a few names is faster than keeping a set, and most objects have few. */
function isRepeated(frame: Frame): boolean {
  const { name, names, count } = frame;
  if (frame.seen !== undefined) {
    const { size } = frame.seen;
    return frame.seen.add(name).size === size;
  }
  for (let i = 0; i < count; i++) if (names[i] === name) return true;
  names[count] = name;
  frame.count++;
  if (frame.count === FEW_NAMES) frame.seen = new Set(names.slice(0, FEW_NAMES));
  return false;
}

// ---------------------------------------------------------------- what is noted

function noteSpan(scan: Scan, offset: number, endOffset: number): void {
  const { frame } = scan;
  const tree = frame === undefined ? scan.tree : frame.child;
  if (tree?.pointer === undefined) return;
  const value = { offset, endOffset };
  const isMember = frame !== undefined && frame.close === CLOSE_BRACE;
  const key = isMember && { key: { offset: frame.nameOffset, endOffset: frame.nameEnd } };
  scan.spans.set(tree.pointer, { value, ...key });
}

function noteInteger(scan: Scan, offset: number, endOffset: number): void {
  const raw = scan.text.slice(offset, endOffset);
  if (losesDigits(raw) && hasRoom(scan))
    scan.unsafeIntegers.push({ pointer: pointerOf(scan), raw, offset, endOffset });
}

function noteSurrogates(scan: Scan, offset: number, endOffset: number): void {
  if (hasLoneSurrogate(scan.text, offset, endOffset) && hasRoom(scan))
    scan.loneSurrogates.push({ pointer: pointerOf(scan), offset, endOffset });
}

function hasRoom(scan: Scan): boolean {
  const { duplicates, unsafeIntegers, loneSurrogates, limits } = scan;
  const count = duplicates.length + unsafeIntegers.length + loneSurrogates.length;
  if (count < limits.issues) return true;
  scan.dropped++;
  return false;
}

/** Pointer of the current member or element. */
function pointerOf(scan: Scan): string {
  let pointer = "";
  for (let i = 0; i < scan.depth; i++) {
    const frame = scan.frames[i];
    if (frame === undefined) break;
    pointer = pointerTo(pointer, frame.close === CLOSE_BRACKET ? frame.index : frame.name);
  }
  return pointer;
}

// ---------------------------------------------------------------- tokens

function afterWhite(text: string, from: number): number {
  for (let i = from; ; i++) {
    const c = text.charCodeAt(i);
    if (c !== SPACE && c !== LINE_FEED && c !== CARRIAGE_RETURN && c !== TAB) return i;
  }
}

/** Offset behind true, false or null; -1 where there is none of them. */
function literalEnd(text: string, from: number, first: number): number {
  const literal = first === LETTER_T ? "true" : first === LETTER_F ? "false" : "null";
  const end = from + literal.length;
  return text.startsWith(literal, from) && !isWordCharacter(text.charCodeAt(end)) ? end : -1;
}

/** Numbers of up to 15 characters are safe, but for those with an exponent. */
function hasExponent(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if ((text.charCodeAt(i) | 0x20) === LETTER_E) return true;
  return false;
}

const isWordCharacter = (c: number): boolean =>
  ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a) || (c >= ZERO && c <= NINE) || c === UNDERSCORE;

const limitFault = (reason: string, offset: number, endOffset: number): JsonFault => ({
  code: "limit",
  reason,
  offset,
  endOffset,
});

/** Up to this many characters a number without exponent is a safe one. */
const LONGEST_SAFE = 15;
const FEW_NAMES = 16;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const UNDERSCORE = 0x5f;
const LETTER_E = 0x65;
const LETTER_F = 0x66;
const LETTER_T = 0x74;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
