/** Markup of a document that was read, found again: names of tags, and where markup ends. */
import { APOSTROPHE, BANG, COLON, GT, LT, NAME, QUESTION, QUOTE, SLASH } from "./chars.js";
import type { XmlSource } from "./source.js";

/** Name of the element whose start tag is here, without its prefix. */
export function localName(source: XmlSource, start: number): string {
  const { bytes } = source;
  let from = start + 1;
  let end = from;
  for (; NAME[bytes[end]!] === 1; end++)
    if (bytes[end] === COLON && from === start + 1) from = end + 1;
  return source.slice(from, end);
}

/** Where the next markup begins, looked for in four bytes at a time; the length where there is none. */
export function startOfMarkup({ bytes, view, length }: XmlSource, from: number): number {
  let p = from;
  for (; p < length; p += 4) {
    const x = view.getInt32(p, true) ^ LESS_THANS;
    // The lowest byte that is zero now has its highest bit here.
    if (((x - 0x01010101) & ~x & 0x80808080) !== 0) break;
  }
  while (p < length && bytes[p] !== LT) p++;
  return p;
}

const LESS_THANS = 0x3c3c3c3c;

/** Behind the tag, comment, instruction or CDATA section that starts here; Infinity where it has no end. */
export function endOfMarkup(source: XmlSource, start: number): number {
  const next = source.bytes[start + 1];
  if (next === SLASH) return endOfEndTag(source, start);
  if (next === QUESTION) return behind(source, "?>", start + 2);
  if (next !== BANG) return endOfTag(source, start);
  if (startsWith(source, "<!--", start)) return behind(source, "-->", start + 4);
  if (startsWith(source, "<![CDATA[", start)) return behind(source, "]]>", start + 9);
  return endOfTag(source, start);
}

/** Each mark ends with `>`. */
function behind(source: XmlSource, mark: string, from: number): number {
  const { bytes, length } = source;
  for (let p = from + mark.length - 1; p < length; p++)
    if (bytes[p] === GT && startsWith(source, mark, p + 1 - mark.length)) return p + 1;
  return Infinity;
}

function startsWith({ bytes }: XmlSource, mark: string, at: number): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** No quote hides the end of an end tag; one that is cut off ends where the next markup begins. */
function endOfEndTag({ bytes, length }: XmlSource, start: number): number {
  for (let p = start + 2; p < length; p++) {
    const c = bytes[p];
    if (c === GT) return p + 1;
    if (c === LT) return p;
  }
  return Infinity;
}

export function endOfTag({ bytes, length }: XmlSource, start: number): number {
  let quote = 0;
  let p = start + 2;
  while (NAME[bytes[p]!] === 1) p++;
  for (; p < length; p++) {
    const c = bytes[p]!;
    if (quote !== 0) {
      if (c === quote) quote = 0;
    } else if (c === GT) return p + 1;
    else if (c === LT) return p;
    else if (c === QUOTE || c === APOSTROPHE) quote = c;
  }
  return Infinity;
}
