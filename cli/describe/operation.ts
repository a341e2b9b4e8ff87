/** A request and its answers. */
import type { OperationEntry } from "../../generator/reference.js";
import { type Article, facts, filled } from "./article.js";

export function operationArticle(operation: OperationEntry): Article {
  const { name, method, path, says, page, query = [], request, answers } = operation;
  return {
    title: name,
    kind: "operation",
    says,
    facts: facts(
      ["request", `${method} ${path}`],
      ["body", request],
      ["page", page],
      ["failures", operation.errors.join(", ")],
      ["platforms", operation.platforms?.join(", ")],
      ["headers", operation.headers?.join(", ")],
    ),
    sections: filled([
      {
        kind: "table",
        title: "Query",
        columns: ["Parameter", "Values"],
        items: query.map(({ name, values, says }) => ({ name, cells: [values.join(", ")], says })),
      },
      {
        kind: "table",
        title: "Answers",
        columns: ["Code", "Root", "Query"],
        items: answers.map(({ code, root = "no body", query }) => ({
          name: String(code),
          cells: [root, ...(query === undefined ? [] : [`?${query}`])],
          says: "",
        })),
      },
    ]),
  };
}
