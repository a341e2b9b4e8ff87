/**
 * Printed modules of the last run. Printing takes most of the time that
 * `generate` needs, and after a change to one table most modules are the same.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeText } from "./files.js";
import type { GeneratedFile, GeneratedModule, GeneratedText } from "./model.js";

/** Texts by the hash of what they were printed from. */
export type PrintedModules = ReadonlyMap<string, string>;

export const hashOf = (module: GeneratedModule): string => hash(JSON.stringify(module));

export async function readCache(out: string): Promise<PrintedModules> {
  const path = cachePath(out, "printed");
  const cache = path && (await readJson(path));
  if (!isCache(cache) || cache.printer !== (await printerHash())) return new Map();
  return new Map(Object.entries(cache.texts));
}

export async function writeCache(
  out: string,
  known: PrintedModules,
  files: readonly GeneratedFile[],
  printed: readonly GeneratedText[],
): Promise<void> {
  const texts: Record<string, string> = {};
  files.forEach((file, at) => {
    if (file.kind === "module") texts[hashOf(file)] = printed[at]?.text ?? "";
  });
  const path = cachePath(out, "printed");
  if (path === undefined || Object.keys(texts).every((key) => known.has(key))) return;
  await writeText(path, JSON.stringify({ printer: await printerHash(), texts }));
}

/** Beside the installed packages that are nearest to the output; without any there is no cache. */
export function cachePath(out: string, what: string): string | undefined {
  for (let folder = resolve(out); folder !== dirname(folder); folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules))
      return join(modules, ".cache/vbem", `${hash(resolve(out))}.${what}.json`);
  }
  return undefined;
}

/** A file that is not there, or that somebody cut short, is none. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Another printer would print another text. */
async function printerHash(): Promise<string> {
  const own = fileURLToPath(import.meta.url);
  const require = createRequire(own);
  const sources = ["print", "fold", "fold-line", "marker"].map((name) =>
    join(dirname(own), name + extname(own)),
  );
  const packages = ["ts-morph", "prettier"].map((name) => require.resolve(`${name}/package.json`));
  // Bundled into one file, all sources are that file.
  const texts = [...sources, ...packages].map((path) =>
    readFile(path, "utf8").catch(() => readFile(own, "utf8")),
  );
  return hash((await Promise.all(texts)).join());
}

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url");

interface Cache {
  readonly printer: string;
  readonly texts: Readonly<Record<string, string>>;
}

const isCache = (value: unknown): value is Cache =>
  typeof value === "object" && value !== null && "printer" in value && "texts" in value;
