/**
 * The words of scanners: functions that find a lexical form among bytes,
 * where the text around it is looked at anyway.
 *
 * Generated code writes a scanner from a pattern. It finds only what the
 * pattern matches, but not all of it: plain ASCII forms without white space,
 * and the first of alternatives. What it does not find is left to the pattern.
 */

/** Where a form that starts at an offset ends; `nowhere` where none is found. */
export type Scan = (u: Uint8Array, start: number) => number;

/** No form ends here: behind every document are zeroes, which no form has. */
export const nowhere = (u: Uint8Array): number => u.length - 1;

/** A set of bytes, as a character class of the pattern has it: `0-9A-F`, `^"<>`. */
export function bytes(members: string): Uint8Array {
  const form = new RegExp(`[${members}]`, "u");
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    byte > 0x20 && byte < 0x7f && !MARKUP.has(byte) && form.test(String.fromCharCode(byte)) ? 1 : 0,
  );
}

/** `"`, `&`, `'`, `<` and `]` mean something to XML here or there. */
const MARKUP = new Set([0x22, 0x26, 0x27, 0x3c, 0x5d]);

/** So many bytes of a set. */
export function times(u: Uint8Array, start: number, set: Uint8Array, count: number): number {
  const end = start + count;
  for (let p = start; p < end; p++) if (set[u[p]!] !== 1) return nowhere(u);
  return end;
}

/** As many bytes of a set as there are, and at least so many; no form is as long as that. */
export function run(u: Uint8Array, start: number, set: Uint8Array, least: number): number {
  let p = start;
  // One branch for four bytes; addresses have a hundred.
  while ((set[u[p]!]! & set[u[p + 1]!]! & set[u[p + 2]!]! & set[u[p + 3]!]!) === 1) p += 4;
  while (set[u[p]!] === 1) p++;
  return p - start < least || p - start > LONGEST ? nowhere(u) : p;
}

/** The limit of patterns without maxLength is far away, even for several runs. */
const LONGEST = 8192;

/** One byte, which is a character of ASCII. */
export const byte = (u: Uint8Array, start: number, value: number): number =>
  u[start] === value ? start + 1 : nowhere(u);

/** A text of ASCII. */
export function literal(u: Uint8Array, start: number, text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (u[start + i] !== text.charCodeAt(i)) return nowhere(u);
  }
  return start + text.length;
}
