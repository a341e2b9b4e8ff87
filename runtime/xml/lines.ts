/** Offsets of bytes as lines, columns and offsets of the decoded text. */
import type { Location } from "../issue.js";
import { indexOfBytes } from "../platform.js";
import type { XmlSource } from "./source.js";
import { advance, FIRST, type Spot } from "./spot.js";

/** Offsets of bytes. */
export interface Range {
  readonly offset: number;
  readonly endOffset: number;
}

/** Locations of ranges in any order: the document is gone through once. */
export function locationsOf(source: XmlSource, ranges: readonly Range[]): readonly Location[] {
  const spots = spotsAt(source, sortedOffsets(ranges));
  return ranges.map((range) => {
    const { line, column, offset } = spots.get(range.offset)!;
    return range.endOffset > range.offset
      ? { line, column, offset, endOffset: spots.get(range.endOffset)!.offset }
      : { line, column, offset };
  });
}

function sortedOffsets(ranges: readonly Range[]): Float64Array {
  const offsets = new Float64Array(ranges.length * 2);
  ranges.forEach(({ offset, endOffset }, i) => {
    offsets[2 * i] = offset;
    offsets[2 * i + 1] = endOffset;
  });
  return offsets.sort();
}

function spotsAt(source: XmlSource, sorted: Float64Array): ReadonlyMap<number, Spot> {
  const { bytes, start, length, ascii } = source;
  const last = Math.min(sorted.at(-1) ?? start, length);
  const isSimple = ascii && indexOfBytes(bytes, "\r", start, last) < 0;
  const spots = new Map<number, Spot>();
  let spot = FIRST;
  let at = start;
  for (const offset of sorted) {
    const next = Math.min(offset, length);
    if (next > at) spot = advance(spot, source, at, next, isSimple);
    at = next;
    spots.set(offset, spot);
  }
  return spots;
}
