/** Where reading is: line, column and offset of the bytes that were read. */
import type { Location } from "../issue.js";
import type { Bytes } from "./source.js";

export interface Spot {
  readonly line: number;
  readonly column: number;
  /** In UTF-16 units of the decoded text. */
  readonly offset: number;
  /** The last byte was a carriage return, which a line feed may complete. */
  readonly afterReturn: boolean;
}

export const FIRST: Spot = { line: 1, column: 1, offset: 0, afterReturn: false };

/** The spot behind a range of bytes. */
export function advance(spot: Spot, of: Bytes, start: number, end: number, simple: boolean): Spot {
  return simple && !spot.afterReturn
    ? behindSimple(spot, of, start, end)
    : behindBytes(spot, of.bytes, start, end);
}

/** The same where there is nothing but ASCII, and no carriage return. */
function behindSimple(spot: Spot, { bytes, view }: Bytes, start: number, end: number): Spot {
  const lines = lineFeeds(bytes, view, start, end);
  const offset = spot.offset + end - start;
  const { line, column } = spot;
  if (lines === 0) return { line, column: column + end - start, offset, afterReturn: false };
  let last = end - 1;
  while (bytes[last] !== LF) last--;
  return { line: line + lines, column: end - last, offset, afterReturn: false };
}

/** How many line feeds there are in ASCII, looked for in 16 bytes at a time. */
function lineFeeds(bytes: Uint8Array, view: DataView, start: number, end: number): number {
  let count = 0;
  let p = start;
  while (p + 16 <= end) {
    const from = p;
    // Other bytes: a sum for each of the four in a word, until one could overflow.
    let others = 0;
    for (const stop = Math.min(end - 15, p + 16 * 63); p < stop; p += 16) {
      others +=
        unlike(view.getInt32(p, true)) +
        unlike(view.getInt32(p + 4, true)) +
        unlike(view.getInt32(p + 8, true)) +
        unlike(view.getInt32(p + 12, true));
    }
    const sum = (others & 255) + ((others >>> 8) & 255) + ((others >>> 16) & 255);
    count += p - from - sum - (others >>> 24);
  }
  for (; p < end; p++) if (bytes[p] === LF) count++;
  return count;
}

/** One in each byte of the word that is no line feed. */
const unlike = (word: number): number => (((word ^ LINE_FEEDS) + 0x7f7f7f7f) >>> 7) & 0x01010101;

function behindBytes(spot: Spot, bytes: Uint8Array, start: number, end: number): Spot {
  let { line, column, offset, afterReturn } = spot;
  for (let p = start; p < end; p++) {
    const c = bytes[p]!;
    if (c >= SPACE && c < 0x80) {
      column++;
      offset++;
      continue;
    }
    // Continuation bytes belong to a unit that is counted; four bytes are two units.
    if (c >= 0x80 && c < 0xc0) continue;
    const units = c >= 0xf0 ? 2 : 1;
    offset += units;
    // A line feed completes the line end that a carriage return began.
    if (c === LF && p > start ? bytes[p - 1] === CR : c === LF && afterReturn) continue;
    if (c === LF || c === CR) {
      line++;
      column = 1;
    } else column += units;
  }
  if (end > start) afterReturn = bytes[end - 1] === CR;
  return { line, column, offset, afterReturn };
}

/** A location inside something that starts at a spot. */
export function within(spot: Spot, { line, column, offset, endOffset }: Location): Location {
  return {
    line: spot.line + line - 1,
    column: line === 1 ? spot.column + column - 1 : column,
    offset: spot.offset + offset,
    ...(endOffset !== undefined && { endOffset: spot.offset + endOffset }),
  };
}

const LF = 0x0a;
const LINE_FEEDS = 0x0a0a0a0a;
const CR = 0x0d;
const SPACE = 0x20;
