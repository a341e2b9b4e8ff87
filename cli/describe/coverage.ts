/** How far the tables go: what each room has, where its rows are known from, and what is open. */
import { examples } from "../../examples/registry.js";
import { coverageOf, roomsOfRoots } from "../../generator/coverage.js";
import type { Reference, RootEntry } from "../../generator/reference.js";
import { type Article, filled, type Item, type Table } from "./article.js";
import { countsOf } from "./overview.js";

/** Roots that no example has, on either wire or in JSON alone. */
export const examplesOf = ({ roots }: Reference) => ({
  rootsWithoutExample: without(roots, () => true),
  rootsWithoutJson: without(roots, (file) => file.endsWith(".json")),
});

const without = (
  roots: readonly RootEntry[],
  isShown: (file: string) => boolean,
): readonly string[] =>
  roots
    .filter(({ name, role }) =>
      examples.every((one) => one.root !== name || one.role !== role || !one.files.some(isShown)),
    )
    .map(({ name }) => name);

export function coverageArticle(reference: Reference): Article {
  const { rooms, openOperations, rootsNotShownInJson } = coverageOf(reference);
  const { rootsWithoutExample, rootsWithoutJson } = examplesOf(reference);
  const { rows, ...counts } = countsOf(reference);
  const shown = counts.roots - rootsNotShownInJson.length;
  return {
    title: "coverage",
    kind: `${reference.name} ${reference.version}`,
    says: "How far the tables go, and where their rows are known from.",
    facts: [
      ["operations", String(counts.operations)],
      ["roots", `${counts.roots}, of which pages show ${shown} in JSON`],
      [
        "rows",
        `${rows.documented} documented, ${rows.xsd} from the XSD, ${rows.observed} observed`,
      ],
      ["errata", String(counts.errata)],
    ],
    sections: filled([
      {
        kind: "table",
        title: "Rooms: operations, roots, types; rows documented, of the XSD, observed",
        columns: ["Room", "Operations", "Roots", "Types", "Documented", "XSD", "Observed"],
        items: rooms.map(({ name, operations, roots, types, rows }) => {
          const counts = [operations, roots, types, rows.documented, rows.xsd, rows.observed];
          return { name, cells: counts.map(String), says: "" };
        }),
      },
      list("Operations with a body that no page tells", openOperations),
      list("Roots without an example", rootsWithoutExample),
      list("Roots without an example in JSON", rootsWithoutJson),
      {
        kind: "table",
        title: "Roots that no page shows in JSON, by room",
        columns: ["Room"],
        items: byRoom(reference, rootsNotShownInJson),
      },
    ]),
  };
}

const list = (title: string, names: readonly string[]): Table => ({
  kind: "table",
  title,
  columns: ["Name"],
  items: names.map((name) => ({ name, cells: [], says: "" })),
});

function byRoom(reference: Reference, names: readonly string[]): readonly Item[] {
  const roomOf = roomsOfRoots(reference);
  const roots = reference.roots.filter(({ name }) => names.includes(name));
  return [...new Set(roots.map(roomOf))].sort().map((room) => {
    const own = roots.filter((root) => roomOf(root) === room).map(({ name }) => name);
    return { name: room, cells: [], says: own.join(", ") };
  });
}
