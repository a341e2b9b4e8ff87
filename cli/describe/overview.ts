/** How much there is, and how to ask for it. */
import { examples } from "../../examples/registry.js";
import { countRows, type Rows } from "../../generator/coverage.js";
import type { Reference } from "../../generator/reference.js";
import { type Article, counted, facts } from "./article.js";
import { issueTexts } from "./issue-texts.js";
import { lists, pageIds, rulesOf } from "./subject.js";

export interface Counts {
  readonly types: number;
  readonly enumerations: number;
  readonly rows: Rows;
  readonly roots: number;
  readonly operations: number;
  readonly queries: number;
  readonly pages: number;
  readonly rules: number;
  readonly issues: number;
  readonly errata: number;
  readonly examples: number;
}

export function countsOf(reference: Reference): Counts {
  const { types, simpleTypes, roots, operations, queries, errata } = reference;
  return {
    types: types.length,
    enumerations: simpleTypes.filter(({ documented }) => documented !== undefined).length,
    rows: countRows(types.flatMap((type) => type.rows)),
    roots: roots.length,
    operations: operations.length,
    queries: queries.length,
    pages: pageIds(reference).length,
    rules: rulesOf(reference).length,
    issues: Object.keys(issueTexts).length,
    errata: errata.length,
    examples: examples.length,
  };
}

export function overviewArticle(reference: Reference): Article {
  const { rows, ...counts } = countsOf(reference);
  const all = rows.documented + rows.xsd + rows.observed;
  const versions = (reference.versions ?? []).map(({ api, release }) => `${api} of ${release}`);
  return {
    title: reference.title,
    kind: `${reference.name} ${reference.version}`,
    says: "Name what is to be described: a type, root, operation, page, rule, issue or erratum.",
    facts: facts(
      ["roots", String(counts.roots)],
      ["types", `${counts.types}, and ${counted(counts.enumerations, "enumeration")}`],
      [
        "rows",
        `${all}: ${rows.documented} documented, ${rows.xsd} from the XSD, ${rows.observed} observed`,
      ],
      ["operations", String(counts.operations)],
      ["queries", String(counts.queries)],
      ["pages", String(counts.pages)],
      ["rules", String(counts.rules)],
      ["issues", String(counts.issues)],
      ["errata", String(counts.errata)],
      ["examples", String(counts.examples)],
      ["versions", versions.join(", ")],
    ),
    sections: [
      {
        kind: "table",
        title: "Lists",
        columns: ["Command"],
        items: [{ name: "vbem describe LIST", cells: [], says: `LIST is ${lists.join(", ")}.` }],
      },
    ],
  };
}
