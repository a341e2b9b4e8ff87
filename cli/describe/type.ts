/** A type as its table, with what it inherits; as a root, with who sends and gets it. */
import { examples } from "../../examples/registry.js";
import { READ_ONLY } from "../../generator/docs.js";
import type { Reference, RootEntry, RowEntry, TypeEntry } from "../../generator/reference.js";
import { propertiesTable } from "./query.js";
import { type Article, type Fact, facts, filled, type Item, type Table } from "./article.js";

export function typeArticle(type: TypeEntry, reference: Reference, root?: RootEntry): Article {
  const roots = reference.roots.filter((one) => one.type === type.name);
  const bases = basesOf(type, reference);
  const queries = reference.queries.filter(
    (query) => query.root === (root?.name ?? roots[0]?.name) && query.root !== undefined,
  );
  return {
    title: root?.name ?? type.name,
    kind: root === undefined ? "type" : `root of ${root.role}s`,
    says: type.says,
    facts: facts(
      ...(root === undefined ? [] : rootFacts(root, reference)),
      ["type", root?.type === root?.name ? undefined : type.name],
      ["in XSD", type.xsd],
      ["page", root?.page ?? type.page],
      ["table", type.table],
      ["extends", bases.map(({ name }) => name).join(", ")],
      ["root", root === undefined ? roots.map(({ name }) => name).join(", ") : undefined],
      ["used by", usesOf(type, reference).join(", ")],
      ["queries", queries.map(({ name }) => `query:${name}`).join(", ")],
      ["rules", type.rules?.map((name) => `rule:${name}`).join(", ")],
    ),
    sections: filled([
      rowsTable("Rows, in the order of XML", type, reference),
      ...bases.map((base) => rowsTable(`Rows of ${base.name}`, base, reference)),
      linksTable(type),
      ...queries.map((query) => propertiesTable("Properties that queries can be about", query)),
    ]),
  };
}

/** The nearest one first. */
export function basesOf({ base }: TypeEntry, reference: Reference): readonly TypeEntry[] {
  const found = reference.types.find(({ name }) => name === base);
  return found === undefined ? [] : [found, ...basesOf(found, reference)];
}

function rootFacts(
  { name, typeName, json, since }: RootEntry,
  { operations }: Reference,
): readonly Fact[] {
  const sent = operations.filter(({ request }) => request === name);
  const got = operations.filter(({ answers }) => answers.some(({ root }) => root === name));
  const shown = examples.filter(({ root }) => root === name);
  return facts(
    ["sent by", sent.map(({ name }) => name).join(", ")],
    ["answer of", got.map(({ name }) => name).join(", ")],
    ["examples", shown.map((one) => one.name).join(", ")],
    ["Type", typeName],
    ["JSON on page", json],
    ["since", since],
  );
}

/** Rows of other tables that have the type. */
const usesOf = ({ name }: TypeEntry, { types }: Reference): readonly string[] =>
  types.flatMap((other) =>
    other.rows.filter(({ type }) => type === name).map((row) => `${other.name}/${row.name}`),
  );

const rowsTable = (title: string, { rows, page }: TypeEntry, reference: Reference): Table => ({
  kind: "table",
  title,
  columns: ["Row", "Type", "Occurs", "JSON"],
  items: rows.map((row) => rowItem(row, page, reference)),
});

function rowItem(row: RowEntry, page: string, { errata }: Reference): Item {
  const { kind, name, json, jsonAliases = [], type, occurs } = row;
  const shown = kind === "text" ? "(text)" : kind === "attribute" ? `@${name}` : name;
  const erratum = errata.find(({ id }) => id === row.erratum);
  const notes = facts(
    ["JSON also", jsonAliases.join(", ")],
    ["In requests", row.request],
    ["Choice", row.choice],
    ["Since", row.since],
    ["The page says", row.documentedAs],
    ["Page", row.page === page ? undefined : row.page],
    ["Known from", row.source === "documented" ? undefined : row.source],
    ["Erratum", erratum?.documented],
    ["Seen", erratum?.seen],
  ).map(([fact, value]) => `${fact}: ${value}`);
  return {
    name: shown,
    cells: [type, occurs, ...(json === name ? [] : [json])],
    says: row.says,
    notes: [
      ...(row.empty ? ["An empty value means none."] : []),
      ...(row.readOnly ? [READ_ONLY] : []),
      ...(row.sensitive ? ["Never shown in reports."] : []),
      ...notes,
    ],
  };
}

const linksTable = ({ links = [] }: TypeEntry): Table => ({
  kind: "table",
  title: "Links",
  columns: ["Relation", "Target"],
  items: links.map(({ relation, target, type, says, when }) => ({
    name: relation,
    cells: [target],
    says,
    notes: facts(["Type", type], ["Where", when]).map(([name, value]) => `${name}: ${value}`),
  })),
});
