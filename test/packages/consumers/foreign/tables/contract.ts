/** An API that shares nothing with the one that the toolkit was made for. */
import { contract, root } from "vbem-toolkit/language";
import { Book, Library } from "./library.js";

export default contract({
  name: "library-contract",
  version: "2.1.0",
  title: "Library API",
  says: "Books of a library.",
  namespace: "urn:example:library",
  pages: { prefix: "https://library.example/docs/", suffix: "" },
  json: {
    lists: "as named",
    wrappers: "kept",
    text: "$",
    order: "base first",
    casings: ["as named"],
  },
  roots: [root("library", Library), root("book", Book)],
});
