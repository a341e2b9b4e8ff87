/** How far tables go: what each folder of them has, what its rows are known from, and what is open. */
import type { Reference, RootEntry, RowEntry } from "./reference.js";

export interface Coverage {
  readonly rooms: readonly Room[];
  /** Operations with a body that no page tells. */
  readonly openOperations: readonly string[];
  /** Roots that no page shows in JSON: conventions alone tell their form. */
  readonly rootsNotShownInJson: readonly string[];
}

export type Rows = Readonly<Record<RowEntry["source"], number>>;

/** A folder of tables; "." for those that all of them share. */
export interface Room {
  readonly name: string;
  readonly operations: number;
  readonly roots: number;
  readonly types: number;
  readonly rows: Rows;
}

export function coverageOf(reference: Reference): Coverage {
  const { types, roots, operations } = reference;
  const tables = [...types, ...operations].map(({ table }) => table);
  const roomOfRoot = roomsOfRoots(reference);
  return {
    rooms: [...new Set(tables.map(roomOf))].sort().map((name) => {
      const isHere = ({ table }: { readonly table: string }) => roomOf(table) === name;
      const own = types.filter(isHere);
      return {
        name,
        operations: operations.filter(isHere).length,
        roots: roots.filter((root) => roomOfRoot(root) === name).length,
        types: own.length,
        rows: countRows(own.flatMap((type) => type.rows)),
      };
    }),
    openOperations: operations
      .filter(({ request, answers }) => [request, ...answers.map(({ root }) => root)].includes("?"))
      .map(({ name }) => name),
    rootsNotShownInJson: roots.filter(({ json }) => json === undefined).map(({ name }) => name),
  };
}

export function countRows(rows: readonly RowEntry[]): Rows {
  const known = (source: RowEntry["source"]) => rows.filter((row) => row.source === source).length;
  return { documented: known("documented"), xsd: known("xsd"), observed: known("observed") };
}

/** A root is where its type is. */
export function roomsOfRoots({ types }: Reference): (root: RootEntry) => string {
  const rooms = new Map(types.map(({ name, table }) => [name, roomOf(table)]));
  return ({ type }) => rooms.get(type) ?? ".";
}

/** "schemas/jobs/schedule.ts" is in jobs. */
const roomOf = (table: string): string => table.split("/").slice(1, -1).join("/") || ".";
