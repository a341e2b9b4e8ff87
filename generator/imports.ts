/** Import and export statements of a generated module: sorted, a line each. */
import { posix } from "node:path";
import type { EmitOptions } from "./model.js";

export interface Import {
  readonly name: string;
  /** Module specifier, as `relativeImport` and `runtimeImport` give it. */
  readonly from: string;
  /** Used as a type alone. */
  readonly type: boolean;
}

/**
 * The imports of a module, with a blank line behind them. A name that is
 * imported both as a type and as a value is imported as a value.
 */
export function importStatements(imports: readonly Import[]): readonly string[] {
  const specifiers = [...new Set(imports.map((one) => one.from))].sort(bySpecifier);
  const statements = specifiers.map((from) =>
    statement(
      from,
      imports.filter((one) => one.from === from),
    ),
  );
  return statements.length === 0 ? [] : [`${statements.join("\n")}\n`];
}

/** Statements that export names of another module again; none where there are no names. */
export const exportNames = (
  names: readonly string[],
  from: string,
  { type }: Pick<Import, "type">,
): readonly string[] =>
  names.length === 0 ? [] : [named(type ? "export type" : "export", [...names].sort(byName), from)];

/** Statement that exports all that other generated modules export. */
export const exportAll = (fromPath: string, paths: readonly string[]): string =>
  paths.map((path) => `export * from "${relativeImport(fromPath, path)}";`).join("\n");

/** Specifier of one generated module in another: both are paths from the output folder. */
export function relativeImport(fromPath: string, toPath: string): string {
  const path = posix.relative(`/${posix.dirname(fromPath)}`, `/${toPath.replace(/\.ts$/, ".js")}`);
  return path.startsWith(".") ? path : `./${path}`;
}

/** Specifier of a runtime file in a generated module: "../../runtime/unknown.js". */
export function runtimeImport({ runtime }: EmitOptions, fromPath: string, file: string): string {
  if (!runtime.startsWith(".")) return `${runtime}/${file}`;
  const up = "../".repeat(fromPath.split("/").length - 1);
  const path = posix.join(up, runtime, file);
  return path.startsWith(".") ? path : `./${path}`;
}

function statement(from: string, imports: readonly Import[]): string {
  const values = new Set(imports.filter((one) => !one.type).map((one) => one.name));
  const names = [...new Set(imports.map((one) => one.name))].sort(byName);
  const keyword = values.size === 0 ? "import type" : "import";
  const specifiers = names.map((name) =>
    values.size === 0 || values.has(name) ? name : `type ${name}`,
  );
  return named(keyword, specifiers, from);
}

const named = (keyword: string, names: readonly string[], from: string): string =>
  `${keyword} { ${names.join(", ")} } from "${from}";`;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Farther modules first: "../../runtime/x.js", "../y.js", "./z.js". */
const bySpecifier = (a: string, b: string): number => levels(b) - levels(a) || byName(a, b);

const levels = (specifier: string): number =>
  specifier.startsWith(".") ? specifier.split("../").length - 1 : Infinity;
