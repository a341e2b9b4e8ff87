/** What a config file says, and which file counts. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Severity } from "../../generated/index.js";

export interface Config {
  readonly $schema?: string;
  readonly severities?: Levels;
  readonly overrides?: readonly Override[];
  readonly failOn?: Severity;
  readonly strict?: boolean;
  readonly request?: boolean;
  readonly root?: string;
  readonly apiVersion?: string;
  /** Relative to the file that names it. */
  readonly baseline?: string;
}

/** By issue code, or by the beginning of codes: "rule:*". */
export type Levels = Readonly<Record<string, Level>>;

export type Level = Severity | "off";

/** What counts for some files, for some places in documents, or for both. */
export interface Override {
  readonly files?: readonly string[];
  readonly paths?: readonly string[];
  readonly severities?: Levels;
  /** Of whole files, as is the root. */
  readonly request?: boolean;
  readonly root?: string;
}

/** A file that has a config, or is one. */
export interface ConfigFile {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
  /** The member that is the config; absent where the whole file is. */
  readonly member?: string;
}

const NAME = "vbem.config.json";
const MANIFEST = "package.json";
const MEMBER = "vbem";

/** The nearest one, from a folder upward. */
export function findConfig(from: string): ConfigFile | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const own = join(folder, NAME);
    if (existsSync(own)) return { file: relative(from, own), text: readFileSync(own, "utf8") };
    const manifest = configOfManifest(join(folder, MANIFEST));
    if (manifest !== undefined) return { ...manifest, file: relative(from, manifest.file) };
    if (folder === dirname(folder)) return undefined;
  }
}

export function namedConfig(file: string): ConfigFile {
  const text = readFileSync(file, "utf8");
  return { file, text, ...(basename(file) === MANIFEST && { member: MEMBER }) };
}

function configOfManifest(file: string): ConfigFile | undefined {
  const text = textOf(file);
  // Most have no such word, and need not be parsed.
  return text.includes(`"${MEMBER}"`) && hasMember(text)
    ? { file, text, member: MEMBER }
    : undefined;
}

/** A manifest of somebody else is none of ours, be it readable or not. */
function textOf(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  } catch {
    return "";
  }
}

/** A manifest that is no JSON may be meant to have it; who reads it will say what is wrong. */
function hasMember(text: string): boolean {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, MEMBER);
  } catch {
    return true;
  }
}
