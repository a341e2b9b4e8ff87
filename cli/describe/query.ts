/** What can be queried, and by which properties. */
import type { QueryableEntry } from "../../generator/reference.js";
import { type Article, facts, type Table } from "./article.js";

export function queryArticle(query: QueryableEntry): Article {
  const { name, page, table, root } = query;
  return {
    title: name,
    kind: "query",
    says: "Found by conditions on its properties, as the query builder writes them.",
    facts: facts(
      ["address", `/query?type=${name}&filter=…`],
      ["page", page],
      ["table", table],
      ["root", root],
    ),
    sections: [propertiesTable("Properties", query)],
  };
}

export const propertiesTable = (title: string, { properties }: QueryableEntry): Table => ({
  kind: "table",
  title,
  columns: ["Property", "Type", "Serves for"],
  items: properties.map(({ name, type, values = [], only }) => ({
    name,
    cells: [type, only ?? "filter, sort"],
    says: values.join(", "),
  })),
});
