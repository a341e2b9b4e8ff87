/** The output folder on disk: the one file of the generator that writes. */
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isGenerated } from "./marker.js";
import type { GeneratedText } from "./model.js";

/** How a folder differs from what it should hold; paths are sorted. */
export interface Difference {
  /** Files with another text. */
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Generated once, and no longer part of the output. */
  readonly orphaned: readonly string[];
  /** Files that somebody else put there: nothing is written beside them. */
  readonly foreign: readonly string[];
}

/** Brings a folder to hold exactly these files, unless it holds foreign ones; tells what was to do. */
export async function writeFiles(
  out: string,
  files: readonly GeneratedText[],
): Promise<Difference> {
  const difference = await checkFiles(out, files);
  if (difference.foreign.length > 0) return difference;
  const stale = new Set([...difference.changed, ...difference.missing]);
  for (const { path, text } of files) {
    if (stale.has(path)) await writeText(join(out, path), text);
  }
  for (const path of difference.orphaned) await remove(out, path);
  return difference;
}

export async function checkFiles(
  out: string,
  files: readonly GeneratedText[],
): Promise<Difference> {
  const present = await textsIn(out);
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const foreign = [...present].filter(([, text]) => !isGenerated(text)).map(([path]) => path);
  const ours = [...present.keys()].filter((path) => !foreign.includes(path));
  return {
    changed: ours.filter((path) => wanted.has(path) && wanted.get(path) !== present.get(path)),
    missing: [...wanted.keys()].filter((path) => !present.has(path)).sort(),
    orphaned: ours.filter((path) => !wanted.has(path)),
    foreign,
  };
}

/** Every file of the output with its text; what builds and installs put there is nobody's. */
export async function textsIn(out: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await filesBelow(out)).filter(
    (path) => !/(^|\/)(node_modules\/|dist\/|\.)|^LICENSE$/.test(path),
  );
  const texts = await Promise.all(paths.map((path) => readFile(join(out, path), "utf8")));
  return new Map(paths.map((path, at) => [path, texts[at] ?? ""]));
}

/** Paths of the files below a folder, with slashes, sorted; none where there is no folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ifAbsent([]),
  );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(resolve(folder), resolve(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/** A reader sees the old text or the new one, never half of it. */
export async function writeText(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.vbem-${process.pid}.tmp`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Folders that are empty then go with the file. */
async function remove(out: string, path: string): Promise<void> {
  await rm(join(out, path));
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const isEmpty = (await readdir(join(out, folder))).length === 0;
    if (!isEmpty) return;
    await rmdir(join(out, folder));
  }
}

const ifAbsent =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === "ENOENT") return value;
    throw error;
  };
