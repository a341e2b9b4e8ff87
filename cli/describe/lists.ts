/** All that there is of a kind, in a line or two each. */
import type { Reference } from "../../generator/reference.js";
import type { Article, Item } from "./article.js";
import { severitiesOf } from "./issue.js";
import { issueTexts } from "./issue-texts.js";
import { onPage } from "./page.js";
import { type ListName, pageIds, rulesOf } from "./subject.js";

export function listArticle(list: ListName, reference: Reference): Article {
  const { columns, items, says } = listOf(list, reference);
  return {
    title: list,
    kind: `${items.length}`,
    says,
    facts: [],
    sections: [{ kind: "table", title: `All ${list}`, columns, items }],
  };
}

interface List {
  readonly says: string;
  readonly columns: readonly string[];
  readonly items: readonly Item[];
}

function listOf(list: ListName, reference: Reference): List {
  switch (list) {
    case "roots":
      return {
        says: "Documents that servers and clients write, by their root element.",
        columns: ["Root", "Role", "Page"],
        items: reference.roots.map(({ name, role, page }) => item(name, [role, page])),
      };
    case "types":
      return {
        says: "Tables of elements and attributes.",
        columns: ["Type", "Page"],
        items: reference.types.map(({ name, page, says }) => item(name, [page], says)),
      };
    case "enumerations":
      return {
        says: "Types of listed values; servers may send others.",
        columns: ["Enumeration", "Values"],
        items: reference.simpleTypes
          .filter(({ documented }) => documented !== undefined)
          .map(({ name, says, documented = [], observed = [] }) =>
            item(name, [`${documented.length + observed.length}`], says),
          ),
      };
    case "operations":
      return {
        says: "Requests that servers answer.",
        columns: ["Operation", "Method", "Path"],
        items: reference.operations.map(({ name, method, path, says }) =>
          item(name, [method, path], says),
        ),
      };
    case "queries":
      return {
        says: "What can be found by its properties.",
        columns: ["Query", "Properties", "Root"],
        items: reference.queries.map(({ name, root = "", properties }) =>
          item(`query:${name}`, [`${properties.length}`, root]),
        ),
      };
    case "pages":
      return {
        says: "Pages of the documentation that the tables were written from.",
        columns: ["Page"],
        items: pageIds(reference).map((id) => item(id, [], onPage(id, reference))),
      };
    case "rules":
      return {
        says: "What has to hold between the rows of a value.",
        columns: ["Rule", "Strength"],
        items: rulesOf(reference).map(({ name, strength, says }) =>
          item(`rule:${name}`, [strength], says),
        ),
      };
    case "issues":
      return {
        says: "Codes of what validation reports; each rule is a code too.",
        columns: ["Code", "In responses", "In requests"],
        items: Object.entries(issueTexts).map(([code, { says }]) => {
          const { response, request } = severitiesOf(code);
          return item(code, [response, request], says);
        }),
      };
    case "errata":
      return {
        says: "Where servers and the documentation differ.",
        columns: ["Erratum", "Kind", "Page"],
        items: reference.errata.map(({ id, kind, page, documented, seen, example }) => ({
          ...item(id, [kind, page]),
          notes: [`Page: ${documented}`, `Seen: ${seen}`, `Shown by: ${example}`],
        })),
      };
  }
  return list satisfies never;
}

const item = (name: string, cells: readonly string[], says = ""): Item => ({ name, cells, says });
