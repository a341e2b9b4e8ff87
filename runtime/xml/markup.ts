/** Markup of a document that was read, found again: names of tags, and where markup ends. */
import { textOfBytes } from "../platform.js";
import { APOSTROPHE, BANG, GT, LT, NAME, QUESTION, QUOTE, SLASH } from "./chars.js";
import type { XmlSource } from "./source.js";

/** Name of the element whose start tag is here, without its prefix. */
export function localName({ text, ascii }: XmlSource, start: number): string {
  let end = start + 1;
  while (NAME[text.charCodeAt(end)] === 1) end++;
  const name = ascii ? text.slice(start + 1, end) : textOfBytes(text.slice(start + 1, end));
  return name.slice(name.indexOf(":") + 1);
}

/** Behind the tag, comment, instruction or CDATA section that starts here; Infinity where it has no end. */
export function endOfMarkup(source: XmlSource, start: number): number {
  const { text } = source;
  const next = text.charCodeAt(start + 1);
  if (next === SLASH) return endOfEndTag(source, start);
  if (next !== BANG && next !== QUESTION) return endOfTag(source, start);
  const behind = (mark: string, from: number): number => {
    const end = text.indexOf(mark, from);
    return end < 0 ? Infinity : end + mark.length;
  };
  if (text.startsWith("<!--", start)) return behind("-->", start + 4);
  if (text.startsWith("<![CDATA[", start)) return behind("]]>", start + 9);
  if (next === QUESTION) return behind("?>", start + 2);
  return endOfTag(source, start);
}

/** No quote hides the end of an end tag; one that is cut off ends where the next markup begins. */
function endOfEndTag({ text }: XmlSource, start: number): number {
  let p = start + 2;
  for (; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (c === GT) return p + 1;
    if (c === LT) return p;
  }
  return Infinity;
}

export function endOfTag({ text }: XmlSource, start: number): number {
  let quote = 0;
  let p = start + 2;
  while (NAME[text.charCodeAt(p)] === 1) p++;
  for (; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (quote !== 0) {
      if (c === quote) quote = 0;
    } else if (c === GT) return p + 1;
    else if (c === LT) return p;
    else if (c === QUOTE || c === APOSTROPHE) quote = c;
  }
  return Infinity;
}
