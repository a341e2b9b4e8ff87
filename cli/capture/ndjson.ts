/** One document a line. */
import type { Capture, Captured } from "./captured.js";

const LINE_FEED = 0x0a;

export function readLines(bytes: Uint8Array): Capture {
  const documents: Captured[] = [];
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let lines = 0;
  let offset = 0;
  for (let start = hasMark ? 3 : 0; start < bytes.length; lines++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const next = end === -1 ? bytes.length : end + 1;
    const line = bytes.subarray(start, end === -1 ? next : end);
    if (!line.every(isBlank))
      documents.push({ bytes: line, before: { lines, offset }, findings: [] });
    offset += unitsOf(line) + next - start - line.length;
    start = next;
  }
  return { documents, skipped: 0 };
}

const isBlank = (byte: number): boolean =>
  byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === LINE_FEED;

/** Length of UTF-8 in UTF-16 units: one for each character, two for those of four bytes. */
function unitsOf(bytes: Uint8Array): number {
  let units = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  return units;
}
