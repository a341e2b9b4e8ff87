/** Character classes of XML 1.0 (5th edition), by byte for ASCII and by code point above. */

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const EQUALS = 0x3d;
export const AMPERSAND = 0x26;
export const BANG = 0x21;
export const DASH = 0x2d;
export const QUESTION = 0x3f;
export const COLON = 0x3a;
export const CR = 0x0d;
export const LF = 0x0a;
export const TAB = 0x09;
export const SPACE = 0x20;
export const BRACKET = 0x5d;

const classOf = (belongs: (byte: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => (belongs(byte) ? 1 : 0));

const isLetter = (c: number): boolean => (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);

/** S [3]. */
export const WHITE = classOf((c) => c === SPACE || c === TAB || c === LF || c === CR);

/** Bytes that may start a name; those of multi-byte characters need `isNameStart`. */
export const NAME_START = classOf((c) => isLetter(c) || c === COLON || c === 0x5f || c >= 0x80);

/** Bytes that may stand in a name; those of multi-byte characters need `isNameChar`. */
export const NAME = classOf(
  (c) => NAME_START[c] === 1 || (c >= 0x30 && c <= 0x39) || c === 0x2d || c === 0x2e,
);

/** Bytes of text that stand for themselves: no markup, no line-end to normalise, ASCII. */
export const PLAIN_TEXT = classOf(
  (c) =>
    (c >= SPACE && c < 0x80 && c !== LT && c !== AMPERSAND && c !== BRACKET) ||
    c === TAB ||
    c === LF,
);

/** Bytes of an attribute value that stand for themselves; both quotes end the run. */
export const PLAIN_ATTRIBUTE = classOf(
  (c) => c >= SPACE && c < 0x80 && c !== LT && c !== AMPERSAND && c !== QUOTE && c !== APOSTROPHE,
);

/** NameStartChar [4]. */
export function isNameStart(c: number): boolean {
  if (c < 0x80) return NAME_START[c] === 1;
  return (
    (c >= 0xc0 && c <= 0x2ff && c !== 0xd7 && c !== 0xf7) ||
    (c >= 0x370 && c <= 0x1fff && c !== 0x37e) ||
    (c >= 0x200c && c <= 0x200d) ||
    (c >= 0x2070 && c <= 0x218f) ||
    (c >= 0x2c00 && c <= 0x2fef) ||
    (c >= 0x3001 && c <= 0xd7ff) ||
    (c >= 0xf900 && c <= 0xfdcf) ||
    (c >= 0xfdf0 && c <= 0xfffd) ||
    (c >= 0x10000 && c <= 0xeffff)
  );
}

/** NameChar [4a]. */
export function isNameChar(c: number): boolean {
  if (c < 0x80) return NAME[c] === 1;
  return isNameStart(c) || c === 0xb7 || (c >= 0x300 && c <= 0x36f) || (c >= 0x203f && c <= 0x2040);
}

/** Char [2]. */
export function isChar(c: number): boolean {
  return (
    (c >= 0x20 && c <= 0xd7ff) ||
    c === TAB ||
    c === LF ||
    c === CR ||
    (c >= 0xe000 && c <= 0xfffd) ||
    (c >= 0x10000 && c <= 0x10ffff)
  );
}

export function isWhite(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (WHITE[text.charCodeAt(i)] !== 1) return false;
  return true;
}
