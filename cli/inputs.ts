/** Documents to be read, and their bytes. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pathOf } from "./raw-name.js";

/** A document to be read; "-" is standard input. */
export type Source = string;

/** As reports name it. */
export const nameOf = (source: Source): string => (source === "-" ? "<stdin>" : source);

export interface Unread {
  readonly source: Source;
  /** Why. */
  readonly message: string;
}

/** What is too large to be read at once, unless it must be. */
export interface Large {
  /** How it begins. */
  readonly head: Uint8Array;
  /** All of it, from the start. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
  /** A file can be read again; pipes cannot. */
  readonly isFile: boolean;
}

/** All bytes, or one more than the reader takes, which it will say; a message where they cannot be read. */
export async function readSource(source: Source, limit: number): Promise<Uint8Array | Unread> {
  const content = await openSource(source, limit);
  return "pieces" in content ? readAll(source, content, limit) : content;
}

/** The bytes of an input, where they are no more than so many. */
export const openSource = (source: Source, most: number): Promise<Uint8Array | Large | Unread> =>
  orUnread(source, () =>
    source === "-" ? openPieces(process.stdin, most) : openFile(pathOf(source), most),
  );

/** What was not read at once, up to one byte more than the limit. */
export const readAll = (
  source: Source,
  { pieces }: Large,
  limit: number,
): Promise<Uint8Array | Unread> =>
  orUnread(source, async () => {
    const read: Uint8Array[] = [];
    const iterator = pieces()[Symbol.asyncIterator]();
    if (!(await collect(iterator, read, limit))) await iterator.return?.();
    return Buffer.concat(read);
  });

export async function orUnread<T>(source: Source, read: () => Promise<T>): Promise<T | Unread> {
  try {
    return await read();
  } catch (error) {
    return { source, message: messageOf(error) };
  }
}

async function openFile(path: string | Buffer, most: number): Promise<Uint8Array | Large> {
  const file = await open(path);
  const { size } = await file.stat();
  // Pipes and devices do not tell their size; their stream closes them.
  if (size === 0) return openPieces(file.createReadStream(), most);
  try {
    if (size <= most) return await file.readFile();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    return { head, pieces: () => createReadStream(path), isFile: true };
  } finally {
    await file.close();
  }
}

/** Enough for what stands before the root element. */
const HEAD = 64 * 1024;

async function openPieces(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | Large> {
  const pieces = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  const isAll = await collect(pieces, read, most);
  if (isAll) return Buffer.concat(read);
  const head = Buffer.concat(read, Math.min(most, HEAD));
  return { head, pieces: () => continued(read, pieces), isFile: false };
}

/** Reads until there is more than so many bytes; true where there is not. */
async function collect(
  pieces: AsyncIterator<Uint8Array>,
  into: Uint8Array[],
  most: number,
): Promise<boolean> {
  for (let length = 0; length <= most;) {
    const { done, value } = await pieces.next();
    if (done) return true;
    into.push(value);
    length += value.length;
  }
  return false;
}

async function* continued(
  read: readonly Uint8Array[],
  pieces: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return?.();
  }
}

/** What the system says, in words. */
export function messageOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = reasons.get(code);
  return known ?? (error instanceof Error ? error.message : String(error));
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["EACCES", "permission denied"],
  ["EISDIR", "a folder"],
  ["ENOTDIR", "no such file"],
  ["ELOOP", "too many symbolic links"],
  ["ENAMETOOLONG", "the name is too long"],
]);
