/** The function behind "vbem generate": tables in, files out. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readCache, writeCache } from "./cache.js";
import { diagnose } from "./diagnose.js";
import { type Diagnostic, diagnostic } from "./diagnostics.js";
import { emitters } from "./emit/all.js";
import { checkFiles, type Difference, writeFiles } from "./files.js";
import { link } from "./link.js";
import { load, type Tables } from "./load.js";
import type { EmitOptions, GeneratedFile, GeneratedText } from "./model.js";
import { locate } from "./position.js";
import { print } from "./print.js";
import { readRecord, sourceHash, writeRecord } from "./record.js";

export interface GenerateOptions {
  /** Folder of the tables. */
  readonly schemas: string;
  /** Folder of the output. */
  readonly out: string;
  /** Tell what would be written, and write nothing. */
  readonly check?: boolean;
  /** Root elements to generate for; all of the contract by default. */
  readonly roots?: readonly string[];
  /** See EmitOptions; the runtime beside the output where there is one. */
  readonly runtime?: string;
}

export interface Generated extends Difference {
  /** Empty where an error among the diagnostics keeps them from being made. */
  readonly files: readonly GeneratedText[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function generate(options: GenerateOptions): Promise<Generated> {
  const { schemas, out, roots } = options;
  const runtime = options.runtime ?? runtimeFor(out);
  const sources = await sourceHash(schemas, [runtime, roots]);
  const last = sources && (await readRecord(out, sources));
  if (last) return { ...last, ...noDifference };

  const { tables, diagnostics: failures } = await load(schemas);
  if (tables === undefined) return refusal(await locate(failures, schemas));

  const compiled = compile(tables, { runtime }, roots);
  const diagnostics = await locate(compiled.diagnostics, schemas);
  if (hasErrors(diagnostics)) return refusal(diagnostics);

  const known = await readCache(out);
  const files = await print(compiled.files, known);
  const difference = await (options.check ? checkFiles : writeFiles)(out, files);
  const isCurrent = !options.check || isDeepStrictEqual(difference, noDifference);
  if (!options.check) await writeCache(out, known, compiled.files, files);
  const all = [...diagnostics, ...foreignFiles(out, difference.foreign)];
  if (sources && isCurrent && difference.foreign.length === 0) await writeRecord(out, sources, all);
  return { files, ...difference, diagnostics: all };
}

/** The pure middle: no disk, no clock. */
export function compile(
  tables: Tables,
  options: EmitOptions,
  roots?: readonly string[],
): { files: readonly GeneratedFile[]; diagnostics: readonly Diagnostic[] } {
  const whole = link(tables);
  const diagnostics = [
    ...whole.diagnostics,
    ...diagnose(tables, whole.model),
    ...unknownRoots(tables, roots),
  ];
  if (hasErrors(diagnostics)) return { files: [], diagnostics };

  const { model } = roots === undefined ? whole : link(narrow(tables, roots));
  return { files: emitters.flatMap((emit) => emit(model, options)), diagnostics };
}

const unknownRoots = (
  { contract }: Tables,
  roots: readonly string[] = [],
): readonly Diagnostic[] => {
  const names = contract.roots.map((root) => root.name);
  const known = names.length > 10 ? `${names.length} others` : names.join(", ");
  return roots
    .filter((name) => !names.includes(name))
    .map((name) => diagnostic("unknown-root", {}, { name, known }));
};

const narrow = (tables: Tables, roots: readonly string[]): Tables => ({
  ...tables,
  contract: {
    ...tables.contract,
    roots: tables.contract.roots.filter((root) => roots.includes(root.name)),
  },
});

/** The toolkit's own output compiles the runtime in; others import it as a package. */
const runtimeFor = (out: string): string =>
  existsSync(join(resolve(out), "../runtime/table.ts")) ? "../runtime" : "vbem-toolkit/runtime";

function foreignFiles(out: string, foreign: readonly string[]): readonly Diagnostic[] {
  if (foreign.length === 0) return [];
  const shown = foreign.slice(0, 3).join(", ");
  const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : "";
  return [diagnostic("foreign-files", {}, { out, files: shown + more })];
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");

const refusal = (diagnostics: readonly Diagnostic[]): Generated => ({
  files: [],
  diagnostics,
  ...noDifference,
});

const noDifference: Difference = { changed: [], missing: [], orphaned: [], foreign: [] };
