/** Places that several readers note. */
import type { TypeTable } from "../table.js";
import { WHITE } from "./chars.js";
import type { XmlPlace } from "./notes.js";
import type { XmlReader } from "./reader.js";
import type { TextRun } from "./text.js";
import type { StartTag } from "./tree.js";

/** The start tag at an offset, as a whole. */
export const startTagAt = (offset: number): XmlPlace => ({
  offset,
  endOffset: offset + 1,
  owner: true,
});

/** The characters of a run, but for white space around them. */
export function textOf({ u }: XmlReader, run: TextRun): XmlPlace {
  let { start, end } = run;
  while (WHITE[u[start]!] === 1) start++;
  while (WHITE[u[end - 1]!] === 1) end--;
  return { offset: start, endOffset: end };
}

export function noteUnknown(r: XmlReader, table: TypeTable, tag: StartTag): void {
  const name = tag.namespace === r.namespace ? tag.local : `{${tag.namespace}}${tag.local}`;
  r.note("unknown-element", startTagAt(tag.start), { name, documented: table.documented });
}
