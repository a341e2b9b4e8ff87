/** What the modules of a folder export: a table that two of them import is one object. */
import { bundle } from "./bundle.js";
import type { Diagnostic } from "./diagnostics.js";
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

const evaluate = (code: string): Promise<Readonly<Record<string, Exports>>> =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
