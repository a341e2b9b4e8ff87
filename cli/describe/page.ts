/** What of the contract stands on a page of the documentation. */
import type { Reference } from "../../generator/reference.js";
import { type Article, counted, facts } from "./article.js";
import { rulesOf } from "./subject.js";

export function pageArticle(id: string, reference: Reference): Article {
  const { prefix, suffix } = reference.pages;
  const standing = standingOn(id, reference);
  return {
    title: id,
    kind: "page",
    says: onPage(id, reference),
    facts: facts(
      ["address", `${prefix}${id}${suffix}`],
      ...Object.entries(standing).map(([name, names]) => [name, names.join(", ")] as const),
    ),
    sections: [],
  };
}

/** Names of what stands on the page, by what it is. */
export function standingOn(id: string, reference: Reference) {
  const on = ({ page }: { readonly page?: string }): boolean => page === id;
  const { types, simpleTypes, roots, operations, queries, errata } = reference;
  const name = (one: { readonly name: string }): string => one.name;
  return {
    roots: roots.filter(on).map(name),
    "roots in JSON": roots.filter(({ json }) => json === id).map(name),
    types: types.filter(on).map(name),
    "simple types": simpleTypes.filter(on).map(name),
    // Those of tables that stand on other pages.
    rows: types
      .filter((type) => !on(type))
      .flatMap((type) => type.rows.filter(on).map((row) => `${type.name}/${row.name || "text"}`)),
    links: types.flatMap(({ name, page, links = [] }) =>
      page === id ? [] : links.filter(on).map(({ relation }) => `${name}/${relation}`),
    ),
    operations: operations.filter(on).map(name),
    queries: queries.filter(on).map((query) => `query:${query.name}`),
    rules: rulesOf(reference)
      .filter(on)
      .map((rule) => `rule:${rule.name}`),
    errata: errata.filter(on).map((erratum) => erratum.id),
  };
}

export function onPage(id: string, reference: Reference): string {
  const counts = Object.entries(standingOn(id, reference))
    .filter(([, names]) => names.length > 0)
    .map(([name, { length }]) => counted(length, singular[name] ?? name.slice(0, -1), name));
  return `Here stand ${counts.join(", ")}.`;
}

const singular: Readonly<Record<string, string>> = {
  "roots in JSON": "root in JSON",
  queries: "query",
  errata: "erratum",
};
