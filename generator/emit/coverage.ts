/** A page of the reference: how far the tables go, what rows are known from, and where pages are wrong. */
import { coverageOf, roomsOfRoots } from "../coverage.js";
import { code, markdownTable, plain } from "../markdown.js";
import { marker } from "../marker.js";
import type { GeneratedText, Model } from "../model.js";
import type { Reference } from "../reference.js";
import { referenceOf } from "../reference/reference-of.js";

export function emitCoverage(model: Model): readonly GeneratedText[] {
  const reference = referenceOf(model);
  const text = [
    `<!-- ${marker(model.modules.map((module) => module.source))} -->`,
    "# Coverage",
    "How far the tables go, what their rows are known from, and where documentation and servers differ.",
    rooms(reference),
    ...openOperations(reference),
    ...notShownInJson(reference),
    ...observedRows(reference),
    ...errata(reference),
  ].join("\n\n");
  return [{ kind: "text", path: "COVERAGE.md", text: `${text}\n` }];
}

function rooms(reference: Reference): string {
  const all = coverageOf(reference).rooms.map(({ name, operations, roots, types, rows }) => ({
    name: name === "." ? "shared by all" : name,
    counts: [operations, roots, types, rows.documented, rows.xsd, rows.observed],
  }));
  const sums = all.reduce<readonly number[]>(
    (sums, { counts }) => counts.map((count, at) => count + (sums[at] ?? 0)),
    [],
  );
  const heads = ["Room", "Operations", "Roots", "Types", "Documented rows", "XSD", "Observed"];
  const table = markdownTable(
    heads,
    [...all, { name: "all", counts: sums }].map(({ name, counts }) => [
      plain(name),
      ...counts.map(String),
    ]),
  );
  return `## Rooms\n\n${table}`;
}

function openOperations(reference: Reference): readonly string[] {
  const { openOperations } = coverageOf(reference);
  const open = reference.operations.filter(({ name }) => openOperations.includes(name));
  const rows = open.map(({ name, method, path, page }) => [
    code(name),
    code(`${method} ${path}`),
    link(reference, page),
  ]);
  return section("Operations with a body that no page tells", ["Name", "Request", "Page"], rows);
}

/** Conventions alone tell what they are there. */
function notShownInJson(reference: Reference): readonly string[] {
  const roomOf = roomsOfRoots(reference);
  const names = new Set(coverageOf(reference).rootsNotShownInJson);
  const roots = reference.roots.filter(({ name }) => names.has(name));
  const rows = [...new Set(roots.map(roomOf))].sort().map((room) => [
    plain(room === "." ? "shared by all" : room),
    roots
      .filter((root) => roomOf(root) === room)
      .map(({ name }) => code(name))
      .join(", "),
  ]);
  return section("Roots that no page shows in JSON", ["Room", "Roots"], rows);
}

function observedRows({ types }: Reference): readonly string[] {
  const rows = types.flatMap(({ name, rows }) =>
    rows
      .filter(({ source }) => source === "observed")
      .map((row) => [code(`${name}/${row.name || "text"}`), row.since ?? "", plain(row.says)]),
  );
  return section("Rows that captures alone show", ["Row", "Since", "Description"], rows);
}

function errata(reference: Reference): readonly string[] {
  const rows = reference.errata.map(({ id, kind, page, documented, seen, example }) => [
    code(id),
    kind,
    link(reference, page),
    plain(documented),
    plain(seen),
    code(example),
  ]);
  const heads = ["Erratum", "Kind", "Page", "It says", "Seen", "Example"];
  return section("Errata", heads, rows);
}

const section = (
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => (rows.length === 0 ? [] : [`## ${title}`, markdownTable(heads, rows)]);

const link = ({ pages }: Reference, page: string): string =>
  `[${page}](${pages.prefix}${page}${pages.suffix})`;
