/**
 * Offsets of bytes as lines, columns and offsets of the decoded text. The
 * bytes are those of the text of the source, which has one character each.
 */
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

function advance(source: XmlSource, from: Spot, to: number): Spot {
  const end = Math.min(to, source.text.length);
  return source.ascii && !source.text.includes("\r")
    ? advanceAscii(source, from, end)
    : advanceUnicode(source, from, end);
}

/** One unit a byte, so that only line ends are looked for. */
function advanceAscii({ text }: XmlSource, from: Spot, end: number): Spot {
  let { line } = from;
  let lineStart = from.at - from.column + 1;
  for (let lf = text.indexOf("\n", from.at); lf >= 0 && lf < end; lf = text.indexOf("\n", lf + 1)) {
    line++;
    lineStart = lf + 1;
  }
  return { at: end, line, column: end - lineStart + 1, offset: from.offset + end - from.at };
}

function advanceUnicode({ text }: XmlSource, from: Spot, end: number): Spot {
  let { line, column, offset } = from;
  for (let at = from.at; at < end; at++) {
    const c = text.charCodeAt(at);
    // Continuation bytes belong to a unit that is counted; four bytes are two units.
    if ((c & 0xc0) === 0x80) continue;
    offset += c >= 0xf0 ? 2 : 1;
    if (c === 0x0a || (c === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
      line++;
      column = 1;
    } else column += c >= 0xf0 ? 2 : 1;
  }
  return { at: end, line, column, offset };
}
