/** All modules of a folder as one, since modules one by one take three times as long to load. */
import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import type { BuildFailure, BuildOptions, Message, Plugin } from "esbuild";

export interface Bundle {
  /** What stacks call it. */
  readonly name: string;
  /** An ES module, which exports the modules of the files as m0, m1 and so on. */
  readonly code: string;
  /** Its source map; sources are paths from the folder. */
  readonly map: string;
}

/** Where files cannot be bundled, the bundler says why. */
export async function bundle(
  folder: string,
  files: readonly string[],
): Promise<Bundle | readonly Message[]> {
  const { build } = await import("esbuild");
  const name = `tables-${++bundles}.js`;
  try {
    const { outputFiles } = await build(optionsFor(await realpath(folder), files, name));
    const [map = "", code = ""] = outputFiles.map(({ text }) => text);
    return { name, code: withConstants(code), map };
  } catch (error) {
    if (isBuildFailure(error)) return error.errors;
    throw error;
  }
}

/** Counts the bundles of this process: another of the same text would not run again. */
let bundles = 0;

const optionsFor = (folder: string, files: readonly string[], name: string) =>
  ({
    stdin: { contents: files.map(exportOf).join("\n"), resolveDir: folder },
    absWorkingDir: folder,
    outfile: join(folder, name),
    write: false,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "esnext",
    sourcemap: "external",
    logLevel: "silent",
    // Tables are loaded in one way, whatever is around them.
    tsconfigRaw: {},
    ignoreAnnotations: true,
    treeShaking: false,
    plugins: sourcesFirst(folder, files),
    // A module that is part of another has no address of its own.
    supported: { "import-meta": false, "template-literal": false },
    logOverride: { "empty-import-meta": "error" },
    legalComments: "none",
    banner: { js: requireIn(folder) },
    footer: { js: `//# sourceURL=${name}` },
  }) as const satisfies BuildOptions;

const exportOf = (file: string, at: number): string =>
  `export * as m${at} from ${JSON.stringify(`./${file}`)};`;

/** Packages that are CommonJS get modules of Node.js by it. */
const requireIn = (folder: string): string =>
  `import { createRequire as requireOfTables } from "node:module";
const require = requireOfTables(${JSON.stringify(join(folder, "_"))});`;

/** Of a table that lies compiled beside its source, the bundler would take both. */
function sourcesFirst(folder: string, files: readonly string[]): Plugin[] {
  const sources = files.map((file) => join(folder, file));
  const byCompiled = new Map(sources.map((path) => [path.replace(/ts$/, "js"), path]));
  if (![...byCompiled.keys()].some(existsSync)) return [];
  const setup: Plugin["setup"] = ({ onResolve }) =>
    onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
      const source = byCompiled.get(join(resolveDir, path));
      return source === undefined ? undefined : { path: source };
    });
  return [{ name: "sources-first", setup }];
}

/**
 * The bundler makes `var` of every constant, and one that is used too early would be undefined
 * instead of an error. Enumerations stay, which read themselves. A line that begins so is a
 * statement: the options leave no text and no comment of several lines.
 */
const withConstants = (code: string): string =>
  code.replace(/^var (?!\w+ = \/\* @__PURE__ \*\/ \(\()/gm, "let ");

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && "errors" in error;
