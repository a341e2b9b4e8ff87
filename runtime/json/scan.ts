/**
 * Reads JSON text for what JSON.parse does not tell: where and why the text is
 * no JSON, members that stand twice, integers that no number holds, and the
 * place of a value. It builds nothing and does not recurse, so that text of
 * any depth costs time in proportion to its length.
 */
import type { Limits } from "../limits.js";
import {
  CARRIAGE_RETURN,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  LETTER_E,
  LETTER_F,
  LETTER_T,
  LINE_FEED,
  MINUS,
  NINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  TAB,
  UNDERSCORE,
  ZERO,
} from "./chars.js";
import { numberEnd } from "./number.js";
import { pointerTree } from "./pointer.js";
import { enter, isRepeated, leave, nextElement } from "./scan-frame.js";
import { noteDuplicate, noteInteger, noteSpan, noteSurrogates } from "./scan-notes.js";
import type { Frame, JsonScan, Scan } from "./scan-state.js";
import { plainEnd, plainNameEnd, stringEnd } from "./string.js";
import { explain, explainNumber, explainString, type JsonFault } from "./syntax.js";

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
  if (isRepeated(frame)) noteDuplicate(scan, frame);

  const colon = afterWhite(text, end);
  if (text.charCodeAt(colon) !== COLON) return stop(scan, explain(text, colon, "colon", frame));
  return afterWhite(text, colon + 1);
}

function stop(scan: Scan, fault: JsonFault): -1 {
  scan.fault = fault;
  return -1;
}

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
