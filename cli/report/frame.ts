/** The line of a document that an issue is about, with a mark below the place. */
import type { Issue, Location } from "../../generated/index.js";
import { columnsOf, firstColumns, lastColumns, safe } from "./columns.js";
import { lastAtOrBefore } from "./last-at-or-before.js";
import type { Place } from "./report.js";
import { mayHoldSecret } from "./secrets.js";

/** What is near a place on its line: a document may be one line of many megabytes. */
export interface Nearby {
  readonly text: string;
  /** Column that the text starts at, from 1. */
  readonly column: number;
}

/** The lines of a document, as far as they are asked for. */
export interface Lines {
  readonly near: (location: Location) => Nearby;
  /** Where its end is, of which readers tell the offset only. */
  readonly end: (location: Location) => Place | undefined;
}

/** UTF-16 units on each side of a place. */
export const NEAR = 2000;

/** It is decoded when the first line is asked for. */
export function linesOf(bytes: Uint8Array): Lines {
  let text: string | undefined;
  const starts = [0];
  const ends: number[] = [];
  const read = (): string => {
    if (text !== undefined) return text;
    text = textOf(bytes);
    for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) {
      ends.push(index);
      starts.push(index + end.length);
    }
    return text;
  };
  return {
    near({ line, column }) {
      const whole = read().slice(starts[line - 1] ?? Infinity, ends[line - 1]);
      const start = Math.max(0, column - 1 - NEAR);
      return { text: whole.slice(start, column + NEAR), column: start + 1 };
    },
    end({ endOffset }) {
      if (endOffset === undefined) return undefined;
      read();
      const line = lastAtOrBefore(starts, endOffset) ?? 0;
      return { line: line + 1, column: endOffset - (starts[line] ?? 0) + 1 };
    },
  };
}

const COLUMNS = 80;

/** The line that an issue is about, unless it may hold a secret near the place. */
export function frameOf({ path, location }: Issue, lines: Lines): readonly string[] {
  if (location === undefined) return [];
  const near = lines.near(location);
  if (mayHoldSecret(path) || mayHoldSecret(near.text)) {
    return [`${location.line} | (not shown: it may hold a secret)`];
  }
  return frame(near, location, COLUMNS);
}

/** The line, cut to what is near the place, and the mark; nothing where the line is empty. */
export function frame(near: Nearby, location: Location, columns: number): readonly string[] {
  if (near.text === "") return [];
  const gutter = `${location.line} | `;
  const room = columns - gutter.length;
  const { before, marked, after } = cut(near, location, room);
  const mark = "^".repeat(Math.max(1, columnsOf(marked)));
  return [
    gutter + before + marked + after,
    `${" ".repeat(gutter.length - 2)}| ${" ".repeat(columnsOf(before))}${mark}`,
  ];
}

/** Half of the room is enough for the mark, and what stands before it tells more than what follows. */
function cut({ text: line, column: first }: Nearby, location: Location, room: number) {
  const { column, offset, endOffset } = location;
  const start = column - first;
  const end = Math.min(line.length, start + Math.max(1, (endOffset ?? offset) - offset));
  const left = safe(line.slice(Math.max(0, start - room), start));
  const right = safe(line.slice(end, end + room));
  const around = Math.min(columnsOf(left) + columnsOf(right), room / 2);
  const marked = firstColumns(
    safe(line.slice(start, Math.min(end, start + room + 1))),
    room - around,
  );
  const rest = room - columnsOf(marked);
  const before = lastColumns(left, Math.max(rest - columnsOf(right), Math.floor(rest * 0.6)));
  return { before, marked, after: firstColumns(right, rest - columnsOf(before)) };
}

/** As the readers decode it: columns count from behind a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
