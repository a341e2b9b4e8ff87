/** Documents to be read, and their bytes. */
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

/** All bytes, or one more than the reader takes, which it will say; a message where they cannot be read. */
export async function readSource(source: Source, limit: number): Promise<Uint8Array | Unread> {
  try {
    return source === "-" ? await readStream(process.stdin, limit) : await readFile(source, limit);
  } catch (error) {
    return { source, message: messageOf(error) };
  }
}

async function readFile(path: Source, limit: number): Promise<Uint8Array> {
  const file = await open(pathOf(path));
  try {
    const { size } = await file.stat();
    if (size > 0 && size <= limit) return await file.readFile();
    return await readStream(file.createReadStream({ end: limit, autoClose: false }), limit);
  } finally {
    await file.close();
  }
}

/** Pipes and devices do not tell their size. */
async function readStream(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks, length);
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
