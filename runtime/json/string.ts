/** Strings of JSON text, scanned in place. */
import { QUOTE, BACKSLASH, SPACE, LETTER_U } from "./chars.js";

/**
 * Offset of the first character at or after `from` that does not simply stand
 * for itself. A regular expression is twice as fast as a loop on long strings,
 * and slower on short ones: values are long, names are short.
 */
export function plainEnd(text: string, from: number): number {
  plain.lastIndex = from;
  // It matches the empty string too, so `lastIndex` always tells the end.
  plain.test(text);
  return plain.lastIndex;
}

/** The same for a name. */
export function plainNameEnd(text: string, from: number): number {
  const { length } = text;
  for (let i = from; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE || c === BACKSLASH || c < SPACE || isSurrogate(c)) return i;
  }
  return length;
}

const plain = /[^"\\\u0000-\u001f\ud800-\udfff]*/y;

/** Offset behind the closing quote of a string, from inside of it; ~offset where it goes wrong. */
export function stringEnd(text: string, from: number): number {
  for (let i = from; ; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) return i + 1;
    if (c === BACKSLASH) {
      const length = escapeLength(text, i);
      if (length === 0) return ~i;
      i += length - 1;
    } else if (!(c >= SPACE)) return ~i;
  }
}

/** Whether some half of a surrogate pair misses its other half. */
export function hasLoneSurrogate(text: string, from: number, end: number): boolean {
  let isOpen = false;
  for (let i = from; i < end;) {
    const length = text.charCodeAt(i) === BACKSLASH ? escapeLength(text, i) : 1;
    const unit = length === 6 ? Number.parseInt(text.slice(i + 2, i + 6), 16) : text.charCodeAt(i);
    const isLow = unit >= LOW_SURROGATES && isSurrogate(unit);
    if (isLow !== isOpen) return true;
    isOpen = isSurrogate(unit) && !isLow;
    i += length;
  }
  return isOpen;
}

/** Length of the escape sequence at a backslash, or 0 where it is none. */
function escapeLength(text: string, at: number): number {
  const c = text.charCodeAt(at + 1);
  if (c !== LETTER_U) return isShortEscape(c) ? 2 : 0;
  for (let i = at + 2; i < at + 6; i++) if (!isHexDigit(text.charCodeAt(i))) return 0;
  return 6;
}

const SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;

const isSurrogate = (c: number): boolean => (c & 0xf800) === SURROGATES;

const isHexDigit = (c: number): boolean =>
  (c >= 0x30 && c <= 0x39) || ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x66);

const shortEscapes = new Set(Array.from('"\\/bfnrt', (escape) => escape.charCodeAt(0)));

const isShortEscape = (c: number): boolean => shortEscapes.has(c);
