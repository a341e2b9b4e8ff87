/** Offsets of bytes as lines, columns and offsets of the decoded text. */
import type { Location } from "../issue.js";
import type { XmlSource } from "./source.js";

/**
 * Gives locations of byte ranges. It counts on from the last one, so that
 * ranges in order cost one pass; a range that goes back starts it again.
 */
export function lineCounter(source: XmlSource): (start: number, end: number) => Location {
  const origin: Spot = { at: source.start, line: 1, column: 1, offset: source.origin };
  let last = origin;
  return (start, end) => {
    last = advance(source, start < last.at ? origin : last, start);
    const { line, column, offset } = last;
    return end > start
      ? { line, column, offset, endOffset: advance(source, last, end).offset }
      : { line, column, offset };
  };
}

interface Spot {
  readonly at: number;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

function advance({ bytes, length }: XmlSource, from: Spot, to: number): Spot {
  let { line, column, offset } = from;
  const end = Math.min(to, length);
  for (let at = from.at; at < end; at++) {
    const c = bytes[at]!;
    // Continuation bytes belong to a unit that is counted; four bytes are two units.
    if ((c & 0xc0) === 0x80) continue;
    offset += c >= 0xf0 ? 2 : 1;
    if (c === 0x0a || (c === 0x0d && bytes[at + 1] !== 0x0a)) {
      line++;
      column = 1;
    } else column += c >= 0xf0 ? 2 : 1;
  }
  return { at: end, line, column, offset };
}
