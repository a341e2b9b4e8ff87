/** Which documents the arguments of a command name: files, folders, and what patterns match. */
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { messageOf, type Source, type Unread } from "./inputs.js";
import { pathOf, REPLACED, textOfName } from "./raw-name.js";

export interface Inputs {
  readonly sources: readonly Source[];
  readonly unread: readonly Unread[];
}

/** Files as they are named, the documents of folders and globs in the order of their names. */
export async function findInputs(args: readonly string[]): Promise<Inputs> {
  const sources = new Set<Source>();
  const unread: Unread[] = [];
  for (const arg of args) {
    const found = await expand(arg);
    for (const source of found.sources) sources.add(source);
    unread.push(...found.unread);
  }
  return { sources: [...sources], unread };
}

/** The documents that an argument names, or why there are none. */
async function expand(arg: string): Promise<Inputs> {
  if (arg === "-") return { sources: [arg], unread: [] };
  const stats = await stat(pathOf(arg)).catch(() => undefined);
  if (stats?.isDirectory()) return documentsIn(arg);
  if (stats !== undefined) return { sources: [arg], unread: [] };
  const names = await trueNames(arg);
  if (names.length > 0) return all(await Promise.all(names.map(expand)));
  return /[*?[{]/.test(arg) ? documentsLike(arg) : { sources: [arg], unread: [] };
}

const all = (found: readonly Inputs[]): Inputs => ({
  sources: found.flatMap(({ sources }) => sources),
  unread: found.flatMap(({ unread }) => unread),
});

async function documentsIn(folder: string): Promise<Inputs> {
  const found = await documentsBelow(folder);
  if (found.sources.length > 0 || found.unread.length > 0) {
    return { sources: [...found.sources].sort(), unread: found.unread };
  }
  return none(folder, `no captures in this folder (${ENDS.map((end) => `.${end}`).join(", ")})`);
}

/** A folder that cannot be read is told, and the others are searched. Links to folders are not followed. */
async function documentsBelow(folder: string): Promise<Inputs> {
  const entries = await readdir(pathOf(folder), { withFileTypes: true, encoding: "buffer" }).catch(
    messageOf,
  );
  if (typeof entries === "string") return none(folder, entries);
  const sources: Source[] = [];
  const unread: Unread[] = [];
  for (const entry of entries) {
    const name = textOfName(entry.name);
    const path = join(folder, name);
    if (name.startsWith(".") || name === "node_modules") continue;
    if (entry.isDirectory()) {
      const below = await documentsBelow(path);
      sources.push(...below.sources);
      unread.push(...below.unread);
    } else if ((entry.isFile() || entry.isSymbolicLink()) && DOCUMENT.test(name)) {
      sources.push(path);
    }
  }
  return { sources, unread };
}

const ENDS = ["xml", "json", "ndjson", "jsonl", "har", "http"];
const DOCUMENT = new RegExp(`\\.(?:${ENDS.join("|")})$`, "i");

async function documentsLike(pattern: string): Promise<Inputs> {
  const { glob } = await import("tinyglobby");
  const paths = await glob(pattern, { expandDirectories: false });
  if (paths.length === 0) return none(pattern, "no file matches this pattern");
  const names = await Promise.all(paths.sort().map(trueNames));
  const sources = names.flatMap((list, at) => (list.length > 0 ? list : (paths[at] ?? [])));
  return { sources, unread: [] };
}

/** Command lines and globs replace what is no UTF-8: the folder has the names as they are. */
async function trueNames(path: string): Promise<readonly string[]> {
  if (!basename(path).includes(REPLACED)) return [];
  const names = await readdir(dirname(path), { encoding: "buffer" }).catch(() => []);
  return names
    .filter((name) => name.toString() === basename(path))
    .map((name) => join(dirname(path), textOfName(name)))
    .filter((name) => name !== path);
}

const none = (source: Source, message: string): Inputs => ({
  sources: [],
  unread: [{ source, message }],
});
