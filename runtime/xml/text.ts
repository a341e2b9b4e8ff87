/** Character data: text, references, CDATA sections; comments and instructions are skipped. */
import {
  AMPERSAND,
  BANG,
  BRACKET,
  CR,
  DASH,
  GT,
  LF,
  LT,
  PLAIN_TEXT,
  QUESTION,
  SPACE,
  TAB,
  WHITE,
  isChar,
} from "./chars.js";
import { readName } from "./names.js";
import type { XmlReader } from "./reader.js";
import { utf8 } from "../platform.js";
import { malformed } from "./stop.js";

export interface TextRun {
  readonly text: string;
  /** Of the first and behind the last byte of the run, comments included. */
  readonly start: number;
  readonly end: number;
}

/** Reads up to the next start or end tag; goes to its `<`. */
export function readText(r: XmlReader): TextRun {
  const { u, n } = r;
  const start = r.p;
  let text = "";
  for (;;) {
    const p = r.p;
    const c = u[p]!;
    if (c === LT) {
      const next = u[p + 1];
      if (next === BANG) text += readBang(r);
      else if (next === QUESTION) skipInstruction(r);
      else return { text, start, end: p };
    } else if (c === AMPERSAND) {
      text += readReference(r);
    } else if (p >= n) {
      malformed(r, "the document ends inside an element; it may be cut off");
    } else {
      text += readRun(r);
    }
  }
}

/** Characters up to the next markup, reference or carriage return. */
function readRun(r: XmlReader): string {
  const { u, n } = r;
  const start = r.p;
  let p = start;
  let ascii = true;
  for (; p < n; p++) {
    const c = u[p]!;
    if (PLAIN_TEXT[c] === 1) continue;
    if (c >= 0x80) ascii = false;
    else if (c !== BRACKET) break;
    else if (u[p + 1] === BRACKET && u[p + 2] === 0x3e) malformed(r, "]]> in text", p);
  }
  if (p === start && u[p] !== CR) malformed(r, "a control character");
  r.p = p;
  const run = ascii ? r.slice(start, p) : readUnicode(r, start, p);
  if (u[p] !== CR || p >= n) return run;
  // A line end is one line feed, however it is written (2.11).
  r.p = u[p + 1] === 0x0a ? p + 2 : p + 1;
  return `${run}\n`;
}

/** Text of a range that has characters beyond ASCII. */
export function readUnicode(r: XmlReader, start: number, end: number): string {
  const text = utf8(r.u, start, end);
  if (text.includes("\ufffe") || text.includes("\uffff")) forbidden(r, start);
  return text;
}

/** Refuses the first character from `start` that XML does not have; there is one. */
function forbidden(r: XmlReader, start: number): never {
  const { u } = r;
  for (let p = start; ; p++) {
    const c = u[p]!;
    if (c < SPACE && c !== TAB && c !== LF && c !== CR) malformed(r, "a control character", p);
    // U+FFFE and U+FFFF.
    if (c === 0xef && u[p + 1] === 0xbf && u[p + 2]! >= 0xbe) {
      malformed(r, "a character that XML does not have", p);
    }
  }
}

/** A comment, which is no text, or a CDATA section. */
function readBang(r: XmlReader): string {
  if (r.startsWith("<!--", r.p)) {
    skipComment(r);
    return "";
  }
  if (!r.startsWith("<![CDATA[", r.p)) malformed(r, "a declaration inside the document");
  const start = r.p + 9;
  const end = find(r, "]]>", start);
  if (end < 0) malformed(r, "a CDATA section without end");
  r.p = end + 3;
  return checkedText(r, start, end).replace(/\r\n?/g, "\n");
}

/** Goes over white space and comments to the next tag; stays where it is if there is anything else. */
export function skipToTag(r: XmlReader): boolean {
  const { u } = r;
  const start = r.p;
  for (;;) {
    let p = r.p;
    while (WHITE[u[p]!] === 1) p++;
    r.p = p;
    const next = u[p + 1];
    if (u[p] === LT && next !== BANG && next !== QUESTION) return true;
    if (u[p] !== LT || !r.startsWith("<!--", p)) break;
    skipComment(r);
  }
  r.p = start;
  return false;
}

export function skipComment(r: XmlReader): void {
  const { u, n } = r;
  const start = r.p + 4;
  let end = start;
  while (end + 1 < n && (u[end] !== DASH || u[end + 1] !== DASH)) end++;
  r.cut = end + 2 >= n;
  if (end + 1 >= n) malformed(r, "a comment without end");
  if (r.cut || u[end + 2] !== GT) malformed(r, "-- inside a comment", end);
  checkText(r, start, end);
  r.p = end + 3;
}

export function skipInstruction(r: XmlReader): void {
  const start = r.p;
  r.p += 2;
  const target = readName(r);
  if (target.toLowerCase() === "xml") malformed(r, "an XML declaration inside the document", start);
  if (target.includes(":")) malformed(r, "a colon in the target of an instruction", start);
  const end = find(r, "?>", r.p);
  if (end < 0) malformed(r, "an instruction without end", start);
  if (end > r.p && WHITE[r.u[r.p]!] !== 1) malformed(r, "expected white space");
  checkText(r, r.p, end);
  r.p = end + 2;
}

function checkedText(r: XmlReader, start: number, end: number): string {
  const ascii = checkText(r, start, end);
  return ascii ? r.slice(start, end) : utf8(r.u, start, end);
}

/** Refuses what XML does not have between two offsets; whether the rest is ASCII. */
function checkText(r: XmlReader, start: number, end: number): boolean {
  const { u } = r;
  let ascii = true;
  for (let p = start; p < end; p++) {
    const c = u[p]!;
    if (c >= 0x80) ascii = false;
    else if (c < SPACE && WHITE[c] !== 1) forbidden(r, start);
  }
  if (!ascii) readUnicode(r, start, end);
  return ascii;
}

/** Where the text stands next; -1 where the document has none, or is cut off before it. */
function find(r: XmlReader, text: string, from: number): number {
  const near = Math.min(from + NEAR, r.n - text.length);
  let at = from;
  while (at <= near && !r.startsWith(text, at)) at++;
  if (at > near) at = r.source.indexOf(text, at);
  r.cut = at < 0;
  return at;
}

/** Most of it ends soon, and no text of the whole document is needed for that. */
const NEAR = 100;

const predefined = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["apos", "'"],
  ["quot", '"'],
]);

/** Reads `&lt;`, `&#60;` or `&#x3c;`; goes behind it. */
export function readReference(r: XmlReader): string {
  const start = r.p;
  const end = find(r, ";", start);
  const body = end < 0 ? "" : r.slice(start + 1, end);
  r.p = end + 1;
  const named = predefined.get(body);
  if (named !== undefined) return named;
  const number = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(body);
  if (number === null) {
    const name = /^&#?[\w.:-]{0,40}/.exec(r.slice(start, start + 42))![0];
    const reason =
      name === "&" ? "& is written &amp;" : `${name} is not a reference that XML knows`;
    malformed(r, reason, start);
  }
  const code = number[1] !== undefined ? parseInt(number[1], 16) : parseInt(number[2]!, 10);
  if (!isChar(code)) malformed(r, "a reference to a character that XML does not have", start);
  return String.fromCodePoint(code);
}
