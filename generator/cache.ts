/**
 * Printed modules of the last run. Printing takes most of the time that
 * `generate` needs, and after a change to one table most modules are the same.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { writeText } from "./files.js";
import { generatorHash } from "./generator-hash.js";
import type { GeneratedFile, GeneratedModule, GeneratedText } from "./model.js";

/** Texts by the hash of what they were printed from. */
export type PrintedModules = ReadonlyMap<string, string>;

export const hashOf = (module: GeneratedModule): string => hash(JSON.stringify(module));

export async function readCache(out: string): Promise<PrintedModules> {
  const path = cachePath(out, "printed");
  const cache = path && (await readJson(path));
  if (!isCache(cache) || cache.generator !== (await generatorHash())) return new Map();
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
  await writeText(path, JSON.stringify({ generator: await generatorHash(), texts }));
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

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url");

interface Cache {
  readonly generator: string;
  readonly texts: Readonly<Record<string, string>>;
}

const isCache = (value: unknown): value is Cache =>
  typeof value === "object" && value !== null && "generator" in value && "texts" in value;
