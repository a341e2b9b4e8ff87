/** What the modules of a folder export: a table that two of them import is one object. */
import { dirname, join } from "node:path";
import { bundle } from "./bundle.js";
import { readJson } from "./cache.js";
import { type Diagnostic, diagnostic } from "./diagnostics.js";
import { buildFailure, runFailure } from "./load-failure.js";

export type Exports = Readonly<Record<string, unknown>>;

export interface Modules {
  /** By the path below the folder without extension, in the order of the files. */
  readonly modules: ReadonlyMap<string, Exports>;
  /** Why there are none. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function importAll(folder: string, files: readonly string[]): Promise<Modules> {
  const names = files.map((file) => file.slice(0, -".ts".length));
  const [module = ""] = names;
  if (!(await hasModules(folder))) return refusal([diagnostic("commonjs-module", { module })]);

  const bundled = await bundle(folder, files);
  if (!("code" in bundled)) return refusal(bundled.map(buildFailure));
  try {
    const exports = await evaluate(bundled.code);
    const modules = new Map(names.map((name, at) => [name, exports[`m${at}`] ?? {}]));
    return { modules, diagnostics: [] };
  } catch (error) {
    return refusal([runFailure(error, bundled)]);
  }
}

const refusal = (diagnostics: readonly Diagnostic[]): Modules => ({
  modules: new Map(),
  diagnostics,
});

/** The nearest package.json decides, as it does for TypeScript and Node.js. */
async function hasModules(folder: string): Promise<boolean> {
  const manifest = await readJson(join(folder, "package.json"));
  if (typeof manifest === "object" && manifest !== null)
    return "type" in manifest && manifest.type === "module";
  return folder !== dirname(folder) && hasModules(dirname(folder));
}

const evaluate = (code: string): Promise<Readonly<Record<string, Exports>>> =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
