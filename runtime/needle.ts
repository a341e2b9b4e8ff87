/**
 * Bytes to be recognised in a document, as little-endian 32-bit words.
 *
 * Comparing four bytes at a time is what makes the reader fast, and it needs
 * every needle to have the same shape: build them here only.
 */
export interface Needle {
  readonly size: number;
  /** Blanks what a needle of fewer than four bytes lacks. */
  readonly mask: number;
  readonly word: number;
  /** The whole words after the first. */
  readonly words: readonly number[];
  /** The last four bytes; they overlap the words before them. */
  readonly last: number;
}

/** A name as element and attribute: `<Name`, `</Name>`, `Name="`. */
export interface Tag {
  readonly name: string;
  readonly start: Needle;
  readonly end: Needle;
  readonly attribute: Needle;
}

export function tag(name: string): Tag {
  return {
    name,
    start: needle(`<${name}`),
    end: needle(`</${name}>`),
    attribute: needle(`${name}="`),
  };
}

/** ASCII only: the names and values of the tables. */
export function needle(text: string): Needle {
  const word = (at: number): number => {
    let bits = 0;
    for (let i = 0; i < 4; i++) bits |= (text.charCodeAt(at + i) & 0x7f) << (8 * i);
    return bits;
  };
  const words: number[] = [];
  for (let at = 4; at + 4 <= text.length; at += 4) words.push(word(at));
  return {
    size: text.length,
    mask: text.length >= 4 ? -1 : (1 << (8 * text.length)) - 1,
    word: word(0),
    words,
    last: text.length > 4 ? word(text.length - 4) : 0,
  };
}

/** Whether the needle stands at an offset; bytes after the document must be zero. */
export function matches(view: DataView, at: number, needle: Needle): boolean {
  if ((view.getInt32(at, true) & needle.mask) !== needle.word) return false;
  const words = needle.words;
  for (let i = 0, next = at + 4; i < words.length; i++, next += 4) {
    if (view.getInt32(next, true) !== words[i]) return false;
  }
  return needle.size <= 4 || view.getInt32(at + needle.size - 4, true) === needle.last;
}
