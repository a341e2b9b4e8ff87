/** The lines of a document that is too large to be held: they are read again for the places told. */
import type { Location } from "../../generated/index.js";
import { type Lines, NEAR, type Nearby } from "./frame.js";
import type { Place } from "./report.js";

/** Of what cannot be read again. */
export const unread: Lines = { near: () => ({ text: "", column: 1 }), end: () => undefined };

export async function nearbyIn(
  pieces: AsyncIterable<Uint8Array>,
  locations: readonly Location[],
): Promise<Lines> {
  const wanted = [...locations].sort((a, b) => a.offset - b.offset);
  const found = new Map<number, Passage>();
  const decoder = new TextDecoder();
  let text = "";
  /** Of the text, in the document. */
  let start = 0;
  const find = (end: number): void => {
    for (; wanted[0] !== undefined && wanted[0].offset + NEAR <= end; wanted.shift()) {
      found.set(wanted[0].offset, passage(text, wanted[0].offset - start, wanted[0]));
    }
    const kept = Math.max(start, Math.min(wanted[0]?.offset ?? end, end) - NEAR);
    text = text.slice(kept - start);
    start = kept;
  };
  for await (const piece of pieces) {
    if (wanted.length === 0) break;
    text += decoder.decode(piece, { stream: true });
    find(start + text.length);
  }
  find(Infinity);
  return {
    near: ({ offset }) => found.get(offset)?.near ?? { text: "", column: 1 },
    end: ({ offset }) => found.get(offset)?.end,
  };
}

interface Passage {
  readonly near: Nearby;
  /** Of what is told; undefined where it goes on for too long. */
  readonly end: Place | undefined;
}

/** What is around a place, no further from it than told. */
function passage(
  text: string,
  at: number,
  { line, column, offset, endOffset = offset }: Location,
): Passage {
  const first = Math.max(0, at - Math.min(column - 1, NEAR));
  const [nearby = ""] = text.slice(first, at + NEAR).split(/[\r\n]/, 1);
  const lines = text.slice(at, at + endOffset - offset).split(/\r\n?|\n/);
  const last = lines.at(-1)?.length ?? 0;
  const end = {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + last : last + 1,
  };
  return {
    near: { text: nearby, column: column - (at - first) },
    end: endOffset - offset <= NEAR ? end : undefined,
  };
}
