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

/** The spot behind a range of bytes. */
export function advance(spot: Spot, bytes: Uint8Array, start: number, end: number): Spot {
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
const CR = 0x0d;
const SPACE = 0x20;
