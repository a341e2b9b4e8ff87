/** Reads a folder of tables: its contract, and every table that a module of it exports. */
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Contract, Operation, Queryable, Type } from "../schemas/language.js";
import { type Diagnostic, diagnostic } from "./diagnostics.js";
import { filesBelow } from "./files.js";
import { type Exports, importAll } from "./modules.js";

/** Everything that a schemas folder says, before names are resolved. */
export interface Tables {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly contract: Contract;
  /** Sorted by module; inside a module in the order of its source. */
  readonly tables: readonly Table[];
  /** The module that has each operation; those of the contract itself are not here. */
  readonly operations: ReadonlyMap<Operation, string>;
  /** The same of what can be queried. */
  readonly queryables: ReadonlyMap<Queryable, string>;
}

export interface Table {
  /** Name that the table is exported under. */
  readonly ts: string;
  /** Path below the folder without extension: "jobs/schedule". */
  readonly module: string;
  readonly type: Type;
}

export interface Loaded {
  /** Absent where a module cannot be loaded or there is no contract. */
  readonly tables?: Tables;
  readonly diagnostics: readonly Diagnostic[];
}

export async function load(schemas: string): Promise<Loaded> {
  const folder = resolve(schemas);
  const files = await tableFiles(folder);
  const none = diagnostic("no-contract", { module: "contract" }, { folder: schemas });
  if (!files.includes("contract.ts")) return { diagnostics: [none] };

  const [{ modules, diagnostics }, texts] = await Promise.all([
    importAll(folder, files),
    Promise.all(files.map((file) => readFile(join(folder, file), "utf8"))),
  ]);
  if (diagnostics.length > 0) return { diagnostics };

  const contract = modules.get("contract")?.["default"];
  if (!isContract(contract)) return { diagnostics: [none] };

  const tables = [...modules].flatMap(([module, exports], at) =>
    tablesOf(module, exports, texts[at] ?? ""),
  );
  const operations = homesOf(modules, isOperation);
  const queryables = homesOf(modules, isQueryable);
  return { tables: { folder, contract, tables, operations, queryables }, diagnostics: [] };
}

/** Name of the folder as generated headers give it, the same on every machine. */
export const sourceOf = (tables: Tables, module: string): string =>
  `${basename(tables.folder)}/${module}.ts`;

/** Modules below the folder that are tables or what tables are made of. */
export async function tableFiles(folder: string): Promise<readonly string[]> {
  const paths = await filesBelow(folder);
  return paths
    .filter((path) => /(?<!\.d|\.test)\.ts$/.test(path))
    .filter((path) => !/(^|\/)(node_modules|dist|\..*)\//.test(path));
}

/** A row is at home in the shortest list that has it: longer ones are made of such lists. */
function homesOf<Row>(
  modules: ReadonlyMap<string, Exports>,
  isRow: (value: unknown) => value is Row,
): ReadonlyMap<Row, string> {
  const lists = [...modules].flatMap(([module, exports]) =>
    Object.values(exports).map((value) => ({ module, list: [value].flat().filter(isRow) })),
  );
  lists.sort((a, b) => b.list.length - a.list.length);
  return new Map(lists.flatMap(({ module, list }) => list.map((one) => [one, module] as const)));
}

/** A module lists its exports by name; its source has them in the order that was meant. */
function tablesOf(module: string, exports: Exports, text: string): readonly Table[] {
  const order = new Map<string, number>();
  for (const match of text.matchAll(/^export const (\w+)/gm))
    order.set(match[1] ?? "", match.index);
  return Object.entries(exports)
    .flatMap(([ts, type]) => (isTable(type) ? [{ ts, module, type }] : []))
    .sort((a, b) => (order.get(a.ts) ?? Infinity) - (order.get(b.ts) ?? Infinity));
}

// Modules are read at run time, so their exports are told apart by `kind` alone.
const kindOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;

const isTable = (value: unknown): value is Type =>
  kindOf(value) === "simpleType" || kindOf(value) === "complexType";

const isQueryable = (value: unknown): value is Queryable => kindOf(value) === "queryable";

const isOperation = (value: unknown): value is Operation => kindOf(value) === "operation";

const isContract = (value: unknown): value is Contract => kindOf(value) === "contract";
