/** Which documents the arguments of a command name, and their bytes. */
import { open, readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/** A document to be read; "-" is standard input. */
export type Source = string;

/** As reports name it. */
export const nameOf = (source: Source): string => (source === "-" ? "<stdin>" : source);

export interface Unread {
  readonly source: Source;
  /** Why. */
  readonly message: string;
}

export interface Inputs {
  readonly sources: readonly Source[];
  readonly unread: readonly Unread[];
}

/** Files as they are named, the documents of folders and globs in the order of their names. */
export async function findInputs(args: readonly string[]): Promise<Inputs> {
  const sources = new Set<Source>();
  const unread: Unread[] = [];
  for (const arg of args) {
    const found = await expand(arg).catch(messageOf);
    if (typeof found === "string") unread.push({ source: arg, message: found });
    else for (const source of found) sources.add(source);
  }
  return { sources: [...sources], unread };
}

/** The documents that an argument names, or why there are none. */
async function expand(arg: string): Promise<readonly Source[] | string> {
  if (arg === "-") return [arg];
  const stats = await stat(arg).catch(() => undefined);
  if (stats?.isDirectory()) return documentsIn(arg);
  if (stats === undefined && /[*?[{]/.test(arg)) return documentsLike(arg);
  return [arg];
}

async function documentsIn(folder: string): Promise<readonly Source[] | string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sources = entries
    .filter((entry) => !entry.isDirectory() && /\.(?:xml|json|ndjson|jsonl|har|http)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|[\\/])(node_modules[\\/]|\.)/.test(relative(folder, path)))
    .sort();
  return sources.length > 0 ? sources : "no captures in this folder (.xml, .json, .ndjson, .jsonl, .har, .http)";
}

async function documentsLike(pattern: string): Promise<readonly Source[] | string> {
  const { glob } = await import("tinyglobby");
  const paths = await glob(pattern, { expandDirectories: false });
  return paths.length > 0 ? paths.sort() : "no file matches this pattern";
}

/** All bytes, or one more than the reader takes, which it will say; a message where they cannot be read. */
export async function readSource(source: Source, limit: number): Promise<Uint8Array | Unread> {
  try {
    return source === "-" ? await readStream(process.stdin, limit) : await readFile(source, limit);
  } catch (error) {
    return { source, message: messageOf(error) };
  }
}

async function readFile(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path);
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
function messageOf(error: unknown): string {
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
