/** Where a stream is: line, column and offset of the bytes that were read. */
import type { Location } from "../issue.js";

export interface Spot {
  readonly line: number;
  readonly column: number;
  /** In UTF-16 units of the decoded text. */
  readonly offset: number;
  /** The last byte was a carriage return, which a line feed may complete. */
  readonly afterReturn: boolean;
}

export const FIRST: Spot = { line: 1, column: 1, offset: 0, afterReturn: false };

export function advance(spot: Spot, bytes: Uint8Array): Spot {
  let { line, column, offset, afterReturn } = spot;
  for (let p = 0; p < bytes.length;) {
    const next = lineEnd(bytes, p);
    const units = unitsOf(bytes, p, next);
    offset += units;
    column += units;
    if (units > 0) afterReturn = false;
    if (next === bytes.length) break;
    const isFeed = bytes[next] === LF;
    if (isFeed && afterReturn) {
      afterReturn = false;
    } else {
      line++;
      afterReturn = !isFeed;
    }
    column = 1;
    offset++;
    p = next + 1;
  }
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
const CR = 0x0d;

function lineEnd(bytes: Uint8Array, from: number): number {
  const feed = bytes.indexOf(LF, from);
  const end = feed < 0 ? bytes.length : feed;
  const back = bytes.subarray(from, end).indexOf(CR);
  return back < 0 ? end : from + back;
}

/** Continuation bytes belong to a unit that is counted; four bytes are two units. */
function unitsOf(bytes: Uint8Array, from: number, end: number): number {
  let units = 0;
  for (let p = from; p < end; p++) {
    const c = bytes[p]!;
    if (c < 0x80) units++;
    else if (c >= 0xc0) units += c >= 0xf0 ? 2 : 1;
  }
  return units;
}
