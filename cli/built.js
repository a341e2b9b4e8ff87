// The command as build.js leaves it in dist/cli: one file, the code that V8 made of it, and what it was made of.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

/** Nothing that it was made of has changed since; a package without sources has nothing else. */
export function isCurrent(home) {
  if (!existsSync(join(home, "cli/main.ts"))) return true;
  const record = join(home, "dist/cli/build.json");
  if (!existsSync(record)) return false;
  const { started, inputs } = JSON.parse(readFileSync(record, "utf8"));
  return inputs.every((input) => changed(home + input) < started);
}

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;

/** Compiling the codecs takes as long as all else: V8 gets back what it made of them at build time. */
export function loadBuilt(home) {
  const file = join(home, "dist/cli/main.cjs");
  // The bundler escapes what is not ASCII, and decoding UTF-8 takes longer.
  const code = readFileSync(file, "latin1");
  const cache = cacheOf(home);
  const script = new Script(`(function (${parameters}) {${code}\n})`, {
    filename: file,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  });
  const module = { exports: {} };
  // A script out of the cache cannot import by itself.
  const importModule = (specifier) => import(specifier);
  script.runInThisContext()(module, createRequire(file), importModule, pathToFileURL(file).href);
  return { script, exports: module.exports };
}

/** What build.js puts in the place of what ES modules have. */
const parameters = "module, require, importModule, importMetaUrl";

/** Good for this Node.js alone. */
export const cacheOf = (home) =>
  join(home, `dist/cli/main-${process.version}-${process.arch}.cache`);
