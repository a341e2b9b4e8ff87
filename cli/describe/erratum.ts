/** A contradiction of the documentation: what its page says, what is seen, and where. */
import { examples } from "../../examples/registry.js";
import type { ErratumEntry } from "../../generator/reference.js";
import { type Article, facts } from "./article.js";

export function erratumArticle({
  id,
  kind,
  page,
  documented,
  seen,
  example,
}: ErratumEntry): Article {
  const shown = examples.find(({ name }) => name === example);
  return {
    title: id,
    kind: "erratum",
    says: meanings[kind],
    facts: facts(
      ["kind", kind],
      ["page", page],
      ["says", documented],
      ["seen", seen],
      ["example", shown === undefined ? example : `${example} (${shown.files.join(", ")})`],
      ["it shows", shown?.shows],
    ),
    sections: [],
  };
}

const meanings: Readonly<Record<ErratumEntry["kind"], string>> = {
  documentedName: "The page has another name than documents have.",
  missingRow: "Documents have a row that the table of the page has not.",
  missingValue: "Documents have a value that the page does not list.",
  contradiction: "The page and the documents say different things.",
};
