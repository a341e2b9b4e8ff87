/** How far the tables go: what each room has, where its rows are known from, and what is open. */
import { examples } from "../../examples/registry.js";
import type { Reference, RootEntry, RowEntry } from "../../generator/reference.js";
import type { Article } from "./article.js";
import { countsOf } from "./overview.js";

type Source = RowEntry["source"];

export interface Coverage {
  readonly rooms: readonly Room[];
  /** Operations with a body that no page tells. */
  readonly openOperations: readonly string[];
  /** Roots that no example has, on either wire or in JSON alone. */
  readonly rootsWithoutExample: readonly string[];
  readonly rootsWithoutJson: readonly string[];
}

/** A folder of tables; "." for those that all of them share. */
interface Room {
  readonly name: string;
  readonly types: number;
  readonly rows: Readonly<Record<Source, number>>;
}

export function coverageOf({ types, roots, operations }: Reference): Coverage {
  const rooms = [...new Set(types.map(({ table }) => roomOf(table)))].sort();
  const without = (isShown: (file: string) => boolean) =>
    roots.filter((root) => !isShownBy(root, isShown)).map(({ name }) => name);
  return {
    rooms: rooms.map((name) => {
      const own = types.filter(({ table }) => roomOf(table) === name);
      const rows = own.flatMap((type) => type.rows);
      const known = (source: Source) => rows.filter((row) => row.source === source).length;
      return {
        name,
        types: own.length,
        rows: { documented: known("documented"), xsd: known("xsd"), observed: known("observed") },
      };
    }),
    openOperations: operations
      .filter(({ request, answers }) => [request, ...answers.map(({ root }) => root)].includes("?"))
      .map(({ name }) => name),
    rootsWithoutExample: without(() => true),
    rootsWithoutJson: without((file) => file.endsWith(".json")),
  };
}

export function coverageArticle(reference: Reference): Article {
  const { rooms, openOperations, rootsWithoutExample, rootsWithoutJson } = coverageOf(reference);
  const counts = countsOf(reference);
  const list = (title: string, names: readonly string[]) => ({
    kind: "table" as const,
    title,
    columns: ["Name"],
    items: names.map((name) => ({ name, cells: [], says: "" })),
  });
  const lists = [
    list("Operations with a body that no page tells", openOperations),
    list("Roots without an example", rootsWithoutExample),
    list("Roots without an example in JSON", rootsWithoutJson),
  ];
  return {
    title: "coverage",
    kind: `${reference.name} ${reference.version}`,
    says: "How far the tables go, and where their rows are known from.",
    facts: [
      ["operations", String(counts.operations)],
      ["roots", String(counts.roots)],
      ["errata", String(counts.errata)],
    ],
    sections: [
      {
        kind: "table",
        title: "Tables by room",
        columns: ["Room", "Types", "Documented", "XSD", "Observed"],
        items: rooms.map(({ name, types, rows: { documented, xsd, observed } }) => ({
          name,
          cells: [types, documented, xsd, observed].map(String),
          says: "",
        })),
      },
      ...lists.filter(({ items }) => items.length > 0),
    ],
  };
}

/** "schemas/jobs/schedule.ts" is in jobs. */
const roomOf = (table: string): string => table.split("/").slice(1, -1).join("/") || ".";

const isShownBy = ({ name, role }: RootEntry, isShown: (file: string) => boolean): boolean =>
  examples.some((one) => one.root === name && one.role === role && one.files.some(isShown));
