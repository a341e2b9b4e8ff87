/** What the platform does faster than JavaScript can: Buffer where there is one, TextDecoder elsewhere. */
/** What Node, Deno and Bun offer beyond Uint8Array; browsers have none of it. */
interface Buffers {
  alloc(size: number): Uint8Array;
}
interface FastBytes extends Uint8Array {
  latin1Slice(start: number, end: number): string;
  utf8Slice(start: number, end: number): string;
  latin1Write(text: string): number;
  utf8Write(text: string): number;
  // Of Buffer, which takes text as well as a byte.
  indexOf(text: string | number): number;
}
interface BufferModule {
  isAscii(bytes: Uint8Array): boolean;
  isUtf8(bytes: Uint8Array): boolean;
}
interface Platform {
  readonly Buffer?: Buffers;
  readonly process?: { getBuiltinModule?(name: string): BufferModule | undefined };
}

const platform: Platform = globalThis as Platform;
const fast = platform.process?.getBuiltinModule?.("node:buffer");
const buffers = fast && platform.Buffer;

const isFast = (bytes: Uint8Array): bytes is FastBytes => "latin1Slice" in bytes;

export const newBytes = (size: number): Uint8Array =>
  buffers ? buffers.alloc(size) : new Uint8Array(size);

/** One character per byte. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (isFast(bytes)) return bytes.latin1Slice(start, end);
  let text = "";
  for (let at = start; at < end; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, end)));
  }
  return text;
}

/** Where a text of ASCII stands between two offsets; -1 where it does not. */
export function indexOfBytes(bytes: Uint8Array, text: string, from: number, end: number): number {
  const range = bytes.subarray(from, end);
  const at = isFast(range) ? range.indexOf(text) : latin1(range, 0, range.length).indexOf(text);
  return at < 0 ? at : from + at;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Text of valid UTF-8 bytes. */
export function utf8(bytes: Uint8Array, start: number, end: number): string {
  return isFast(bytes) ? bytes.utf8Slice(start, end) : decoder.decode(bytes.subarray(start, end));
}

/** The other way. */
export function writeLatin1(text: string, bytes: Uint8Array): void {
  if (isFast(bytes)) bytes.latin1Write(text);
  else for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
}

/** Number of bytes that the text became. */
export function writeUtf8(text: string, bytes: Uint8Array): number {
  return isFast(bytes) ? bytes.utf8Write(text) : new TextEncoder().encodeInto(text, bytes).written;
}

export function isAscii(bytes: Uint8Array): boolean {
  if (fast) return fast.isAscii(bytes);
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) >= 0x80) return false;
  return true;
}

export function isUtf8(bytes: Uint8Array): boolean {
  return fast ? fast.isUtf8(bytes) : decodeStrictly(bytes, "utf-8") !== undefined;
}

export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
