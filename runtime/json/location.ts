/** Offsets of a text as lines and columns. */
import type { Location } from "../issue.js";
import { CARRIAGE_RETURN, LINE_FEED } from "./chars.js";

/**
 * Gives locations of ranges. It counts on from the last one, so that ranges
 * in order cost one pass; a range that goes back starts it again.
 */
export function textLocation(text: string): (offset: number, endOffset?: number) => Location {
  let at = 0;
  let line = 1;
  let lineStart = 0;
  return (offset, endOffset) => {
    if (offset < at) [at, line, lineStart] = [0, 1, 0];
    for (; at < offset; at++) {
      const c = text.charCodeAt(at);
      if (c !== LINE_FEED && (c !== CARRIAGE_RETURN || text.charCodeAt(at + 1) === LINE_FEED))
        continue;
      line++;
      lineStart = at + 1;
    }
    const location = { line, column: offset - lineStart + 1, offset };
    return endOffset === undefined || endOffset <= offset ? location : { ...location, endOffset };
  };
}
