/**
 * Names of files are bytes, and not all of them are UTF-8. In a text each byte
 * of such a name is a lone surrogate, so that paths stay texts and no byte is lost.
 */

export function textOfName(name: Buffer): string {
  const text = name.toString();
  return text.includes(REPLACED) && !Buffer.from(text).equals(name)
    ? name.toString("latin1").replace(/[\u0080-\u00ff]/g, (byte) => surrogate(byte.charCodeAt(0)))
    : text;
}

/** What the system takes for the path. */
export const pathOf = (path: string): string | Buffer =>
  RAW.test(path) ? Buffer.concat(parts(path).map(bytesOf)) : path;

/** As part of an address: the bytes are what is written there. */
export const uriOfName = (name: string): string =>
  parts(name)
    .map((part) => (RAW.test(part) ? `%${hex(byteOf(part))}` : encodeURIComponent(part)))
    .join("");

/** What a command line makes of bytes that are no UTF-8. */
export const REPLACED = "\ufffd";

const FIRST = 0xdc00;
const RAW = /(?<![\ud800-\udbff])[\udc80-\udcff]/;

const parts = (path: string): readonly string[] =>
  path.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/).filter((part) => part !== "");

const bytesOf = (part: string): Buffer =>
  RAW.test(part) ? Buffer.of(byteOf(part)) : Buffer.from(part);

const surrogate = (byte: number): string => String.fromCharCode(FIRST + byte);
const byteOf = (part: string): number => part.charCodeAt(0) - FIRST;
const hex = (byte: number): string => byte.toString(16).toUpperCase();
