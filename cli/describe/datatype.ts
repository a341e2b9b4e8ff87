/** A simple type: what its values are, and where they stand. */
import type { Reference, SimpleTypeEntry } from "../../generator/reference.js";
import { type Article, facts, filled } from "./article.js";

export function datatypeArticle(datatype: SimpleTypeEntry, reference: Reference): Article {
  const { name, xsd, base, says, page, table, expects, pattern } = datatype;
  const { minInclusive, maxInclusive, maxLength, documented, observed = [] } = datatype;
  const uses = reference.types.flatMap((type) =>
    type.rows.filter((row) => row.type === name).map((row) => `${type.name}/${row.name || "text"}`),
  );
  return {
    title: name,
    kind: documented === undefined ? "simple type" : "enumeration",
    says,
    facts: facts(
      ["in XSD", xsd === `xs:${base}` ? xsd : `${xsd}, a ${base}`],
      ["page", page],
      ["table", table],
      ["expects", expects],
      ["pattern", pattern],
      ["least", minInclusive?.toString()],
      ["most", maxInclusive?.toString()],
      ["length", maxLength === undefined ? undefined : `at most ${maxLength}`],
      // Where all of them were told, nobody would read to the end.
      ["used by", uses.length > 12 ? `${uses.length} rows` : uses.join(", ")],
    ),
    sections: filled([
      {
        kind: "table",
        title: "Values",
        columns: ["Value", "Known from"],
        items: [
          ...(documented ?? []).map((value) => ({ name: value, cells: ["documented"], says: "" })),
          ...observed.map(({ value, erratum }) => ({
            name: value,
            cells: ["observed"],
            says: reference.errata.find(({ id }) => id === erratum)?.seen ?? "",
          })),
        ],
      },
    ]),
  };
}
