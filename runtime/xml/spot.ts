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

/** How many line feeds there are, looked for in four bytes at a time. */
function lineFeeds(bytes: Uint8Array, view: DataView, start: number, end: number): number {
  let count = 0;
  let p = start;
  while (p + 4 <= end) {
    // A sum for each of the four, until one could overflow.
    let sums = 0;
    for (const stop = Math.min(end - 3, p + 4 * 255); p < stop; p += 4) {
      const x = view.getInt32(p, true) ^ LINE_FEEDS;
      // The highest bit of each byte that is zero now.
      sums += (~(((x & 0x7f7f7f7f) + 0x7f7f7f7f) | x) >>> 7) & 0x01010101;
    }
    count += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
  }
  for (; p < end; p++) if (bytes[p] === LF) count++;
  return count;
}

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
