import {
  decodeStrictly,
  indexOfBytes,
  isAscii,
  isUtf8,
  latin1,
  newBytes,
  utf8,
  writeLatin1,
  writeUtf8,
} from "../platform.js";
import { utf8Fault } from "../utf8.js";

/** The same bytes, one by one and four at a time. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/**
 * A document ready to be read: its bytes, followed by zeroes so that the
 * reader may look past the end.
 */
export class XmlSource implements Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the document ends in `bytes`. */
  readonly length: number;
  /** Where it begins: after a byte order mark. */
  readonly start: number;
  readonly ascii: boolean;
  /** What the bytes said about themselves; a string says nothing. */
  readonly encoding: Encoding;
  #text: string | undefined;

  constructor(room: Bytes, length: number, ascii: boolean, encoding: Encoding, text?: string) {
    this.bytes = room.bytes;
    this.view = room.view;
    this.length = length;
    this.start = hasMark(room.bytes) ? 3 : 0;
    this.ascii = ascii;
    this.encoding = encoding;
    this.#text = text;
  }

  /** The bytes as a string of one character each. */
  get text(): string {
    return (this.#text ??= latin1(this.bytes, 0, this.length));
  }

  /** No text is made of the whole: its values are cut from windows on it. */
  get isLarge(): boolean {
    return this.length > LARGE;
  }

  /** Text of some of the bytes. */
  slice(start: number, end: number): string {
    if (!this.ascii) return utf8(this.bytes, start, end);
    return this.isLarge ? latin1(this.bytes, start, end) : this.text.slice(start, end);
  }

  /** Where a text of ASCII stands next; -1 where it does not. */
  indexOf(text: string, from: number): number {
    return this.isLarge
      ? indexOfBytes(this.bytes, text, from, this.length)
      : this.text.indexOf(text, from);
  }

  /** The same again, whatever took the place of its bytes since; a large one must still have them. */
  again(): XmlSource {
    if (this.isLarge) return this;
    const { length, ascii, encoding, text } = this;
    const room = roomFor(length);
    writeLatin1(text, room.bytes);
    clearTail(room.bytes, length);
    return new XmlSource(room, length, ascii, encoding, text);
  }
}

/** Making a string of a megabyte takes longer than reading it: each one is new memory. */
const LARGE = 128 * 1024;

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "iso-8859-1" | "string";

export interface UnreadableSource {
  readonly code: "encoding" | "limit";
  readonly reason: string;
  /** The text up to the fault, where there is any. */
  readonly before?: string;
}

export function openSource(
  input: string | Uint8Array,
  maximum: number,
): XmlSource | UnreadableSource {
  if (input.length > maximum) return tooLong(maximum);
  if (typeof input === "string") {
    const source = openString(input, "string");
    return "length" in source && source.length > maximum ? tooLong(maximum) : source;
  }
  const foreign = foreignEncoding(input);
  if (foreign !== undefined) return unreadable(foreign);
  const mark = utf16Mark(input);
  if (mark !== undefined) {
    const text = decodeStrictly(input.subarray(2), mark);
    return text === undefined ? unreadable("invalid UTF-16") : openString(text, mark);
  }
  return openBytes(input);
}

function openBytes(input: Uint8Array): XmlSource | UnreadableSource {
  const ascii = isAscii(input);
  if (!ascii && declaresLatin1(input)) {
    return openString(latin1(input, 0, input.length), "iso-8859-1");
  }
  if (!ascii && !isUtf8(input)) return { code: "encoding", ...utf8Fault(input) };
  const room = roomFor(input.length);
  room.bytes.set(input);
  clearTail(room.bytes, input.length);
  return new XmlSource(room, input.length, ascii, "utf-8");
}

function openString(input: string, encoding: Encoding): XmlSource | UnreadableSource {
  const room = roomFor(input.length * 3);
  const length = writeUtf8(input, room.bytes);
  clearTail(room.bytes, length);
  const ascii = length === input.length;
  if (!ascii && !isWellFormed(input)) return unreadable("a lone surrogate");
  return new XmlSource(room, length, ascii, encoding, ascii ? input : undefined);
}

const tooLong = (maximum: number): UnreadableSource => ({
  code: "limit",
  reason: `more than ${maximum} bytes`,
});

const unreadable = (reason: string): UnreadableSource => ({ code: "encoding", reason });

// ------------------------------------------------ room

/** Longer than any needle, so that a compare at the end stays inside. */
const TAIL = 64;

function clearTail(bytes: Uint8Array, length: number): void {
  for (let i = length; i < length + TAIL; i++) bytes[i] = 0;
}

/** Kept between documents: values are strings of their own, nothing points into it. */
let shared: Bytes = newRoom(64 * 1024);
const LARGEST_SHARED = 4 * 1024 * 1024;

function roomFor(size: number): Bytes {
  if (size + TAIL <= shared.bytes.length) return shared;
  const room = newRoom(Math.max(size + TAIL, Math.min(shared.bytes.length * 2, LARGEST_SHARED)));
  if (room.bytes.length <= LARGEST_SHARED) shared = room;
  return room;
}

function newRoom(size: number): Bytes {
  const bytes = newBytes(size);
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
}

const isWellFormed = (text: string): boolean =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

/** Bytes that declare to be ISO-8859-1, which any bytes can be. */
function declaresLatin1(bytes: Uint8Array): boolean {
  const head = latin1(bytes, 0, Math.min(bytes.length, 200));
  return /^<\?xml[^>]*encoding[ \t\r\n]*=[ \t\r\n]*["'](?:iso-8859-1|latin1)["']/i.test(head);
}

const hasMark = (b: Uint8Array): boolean => b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf;

/** What bytes are in that cannot be read: XML in UTF-16 has a byte order mark (4.3.3). */
function foreignEncoding([b0, b1, b2, b3]: Uint8Array): string | undefined {
  if (b0 === 0xff && b1 === 0xfe && b2 === 0 && b3 === 0) return "UTF-32LE is not supported";
  if (b0 === 0 && b1 === 0 && b2 === 0xfe && b3 === 0xff) return "UTF-32BE is not supported";
  if (b0 === 0x3c && b1 === 0) return "UTF-16LE without a byte order mark";
  if (b0 === 0 && b1 === 0x3c) return "UTF-16BE without a byte order mark";
  if (b0 === 0x4c && b1 === 0x6f && b2 === 0xa7 && b3 === 0x94) return "EBCDIC is not supported";
  return undefined;
}

function utf16Mark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}
