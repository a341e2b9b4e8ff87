/**
 * What the last run was made of. Loading tables takes most of a run in which
 * nothing has changed, so that such a run compares texts and loads nothing.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, posix, resolve } from "node:path";
import { cachePath, readJson } from "./cache.js";
import type { Diagnostic } from "./diagnostics.js";
import { textsIn, writeText } from "./files.js";
import { generatorHash } from "./generator-hash.js";
import { tableFiles } from "./load.js";
import type { GeneratedText } from "./model.js";

export interface Recorded {
  readonly files: readonly GeneratedText[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Names all that output and diagnostics are made of: tables, generator, and
 * the options given. Undefined where tables import something else.
 */
export async function sourceHash(folder: string, options: unknown): Promise<string | undefined> {
  const files = await tableFiles(folder);
  const tables = await textsOf(folder, files);
  const isClosed = tables.every(([path, text]) => importsOf(text).every(isAmong(files, path)));
  if (!isClosed) return undefined;
  const versions = [process.version, languageVersion(folder), await generatorHash()];
  return hash([versions, folder, resolve(folder), options, tables]);
}

/** The output as it is, if it is what the last run of these sources left. */
export async function readRecord(out: string, sources: string): Promise<Recorded | undefined> {
  const path = recordPath(out);
  const run = path && (await readJson(path));
  if (!isRun(run) || run.sources !== sources) return undefined;
  const texts = await textsIn(out);
  if (hash([...texts]) !== run.output) return undefined;
  const files = [...texts].map(([path, text]) => ({ kind: "text" as const, path, text }));
  return { files, diagnostics: run.diagnostics };
}

/** To be called where the output is what the sources make. */
export async function writeRecord(
  out: string,
  sources: string,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const path = recordPath(out);
  if (path === undefined) return;
  const run: Run = { sources, output: hash([...(await textsIn(out))]), diagnostics };
  await writeText(path, JSON.stringify(run));
}

const recordPath = (out: string): string | undefined => cachePath(out, "record");

async function textsOf(folder: string, paths: readonly string[]): Promise<readonly Text[]> {
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), "utf8")));
  return paths.map((path, at) => [path, texts[at] ?? ""]);
}

type Text = readonly [path: string, text: string];

const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, name = ""]) => name);

const LANGUAGE = "vbem-toolkit/language";

/** One of the files that are read, or the language that tables are written in. */
const isAmong =
  (files: readonly string[], path: string) =>
  (specifier: string): boolean =>
    specifier === LANGUAGE ||
    files.includes(posix.join(posix.dirname(path), specifier.replace(/\.js$/, ".ts")));

function languageVersion(folder: string): unknown {
  try {
    return createRequire(join(resolve(folder), "_"))("vbem-toolkit/package.json").version;
  } catch {
    // Tables that have their own copy of the language need no package.
    return undefined;
  }
}

interface Run {
  readonly sources: string;
  readonly output: string;
  readonly diagnostics: readonly Diagnostic[];
}

const isRun = (value: unknown): value is Run =>
  typeof value === "object" && value !== null && "sources" in value && "diagnostics" in value;

const hash = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url");
