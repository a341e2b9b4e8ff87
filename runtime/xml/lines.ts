/**
 * Offsets of bytes as lines, columns and offsets of the decoded text. The
 * bytes are those of the text of the source, which has one character each.
 */
import type { Location } from "../issue.js";
import type { XmlSource } from "./source.js";

/** Offsets of bytes. */
export interface Range {
  readonly offset: number;
  readonly endOffset: number;
}

/** Locations of ranges in any order: the document is gone through once. */
export function locationsOf(source: XmlSource, ranges: readonly Range[]): readonly Location[] {
  const offsets = new Set(ranges.flatMap(({ offset, endOffset }) => [offset, endOffset]));
  const sorted = [...offsets].sort((a, b) => a - b);
  const spots =
    source.ascii && !source.text.includes("\r")
      ? asciiSpots(source, sorted)
      : unicodeSpots(source, sorted);
  return ranges.map((range) => {
    const { line, column, offset } = spots.get(range.offset)!;
    return range.endOffset > range.offset
      ? { line, column, offset, endOffset: spots.get(range.endOffset)!.offset }
      : { line, column, offset };
  });
}

type Spots = ReadonlyMap<number, Location>;

/** One unit a byte, so that only line ends are looked for. */
function asciiSpots({ text, start }: XmlSource, sorted: readonly number[]): Spots {
  const spots = new Map<number, Location>();
  let line = 1;
  let lineStart = start;
  let lf = text.indexOf("\n", start);
  for (const at of sorted) {
    for (; lf >= 0 && lf < at; lf = text.indexOf("\n", lf + 1)) {
      line++;
      lineStart = lf + 1;
    }
    spots.set(at, { line, column: at - lineStart + 1, offset: at - start });
  }
  return spots;
}

function unicodeSpots({ text, start }: XmlSource, sorted: readonly number[]): Spots {
  const spots = new Map<number, Location>();
  let line = 1;
  let column = 1;
  let offset = 0;
  let p = start;
  for (const at of sorted) {
    for (; p < at; p++) {
      const c = text.charCodeAt(p);
      // Continuation bytes belong to a unit that is counted; four bytes are two units.
      if ((c & 0xc0) === 0x80) continue;
      offset += c >= 0xf0 ? 2 : 1;
      if (c === 0x0a || (c === 0x0d && text.charCodeAt(p + 1) !== 0x0a)) {
        line++;
        column = 1;
      } else column += c >= 0xf0 ? 2 : 1;
    }
    spots.set(at, { line, column, offset });
  }
  return spots;
}
