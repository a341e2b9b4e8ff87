/**
 * Documents of the tests, in short and in every form they may come in.
 *
 * In short: `~` is the declaration of the namespace, and « and » stand around
 * what an issue is about. The marks tell where each form has its issues, so
 * that a row checks lines, columns and offsets without numbers.
 */
import type { Issue } from "../../generated/index.js";

export const NAMESPACE = "http://www.veeam.com/ent/v1.0";

export const declared = (short: string): string => short.replaceAll("~", `xmlns="${NAMESPACE}"`);

/**
 * Issues of the reader itself: what is known to be wrong in the documentation,
 * and rules between rows, have tests of their own.
 */
export const ofReader = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ code }) => code !== "erratum" && !/^rule:|^undocumented-link$/.test(code));

/** Where an issue is, counted by another algorithm than that of the reader. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly endOffset?: number;
}

export interface Form {
  readonly name: string;
  readonly input: string | Uint8Array;
  readonly places: readonly Place[];
}

export function formsOf(short: string): readonly Form[] {
  const marked = declared(short);
  const shifted = shift(marked);
  return [
    ...encodings("", marked),
    ...encodings("other quotes ", swapQuotes(marked)),
    ...encodings("CRLF ", marked.replaceAll("\n", "\r\n")),
    ...encodings("CR ", marked.replaceAll("\n", "\r")),
    ...(shifted === undefined ? [] : encodings("behind other characters ", shifted)),
    // Large documents are read through windows; two encodings are enough.
    ...(shifted === undefined ? [] : inUtf8("large ", LARGE + marked)),
  ];
}

/** In front of a document, it makes it a large one. */
export const LARGE = `<!--${" x\n".repeat(50_000)}-->\n`;

const swapQuotes = (text: string): string =>
  text.replace(/["']/g, (quote) => (quote === '"' ? "'" : '"'));

/** Text of one, two, three and four bytes a character before the root element. */
const shift = (marked: string): string | undefined =>
  /^«?<[A-Za-z]/.test(marked) ? `<!-- é € 𝄞\r\n\rx -->\n${marked}` : undefined;

function encodings(name: string, marked: string): readonly Form[] {
  const { text, places } = unmark(marked);
  const marks: readonly Form[] = [
    ...inUtf8(name, marked),
    { name: `${name}UTF-8 with mark`, input: new TextEncoder().encode(`\ufeff${text}`), places },
  ];
  // What declares an encoding can be in that one only.
  if (text.includes("encoding=")) return marks;
  return [
    ...marks,
    { name: `${name}UTF-16LE`, input: utf16(text, true), places },
    { name: `${name}UTF-16BE`, input: utf16(text, false), places },
  ];
}

function inUtf8(name: string, marked: string): readonly Form[] {
  const { text, places } = unmark(marked);
  return [
    { name: `${name}string`, input: text, places },
    { name: `${name}UTF-8`, input: new TextEncoder().encode(text), places },
  ];
}

export function unmark(marked: string): {
  readonly text: string;
  readonly places: readonly Place[];
} {
  const places: Place[] = [];
  let text = "";
  let start = 0;
  for (const part of marked.split(/([«»])/)) {
    if (part === "«") start = text.length;
    else if (part === "»") places.push(placeOf(text, start));
    else text += part;
  }
  return { text, places };
}

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const place = { line: lines.length, column: lines.at(-1)!.length + 1, offset };
  return text.length > offset ? { ...place, endOffset: text.length } : place;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
