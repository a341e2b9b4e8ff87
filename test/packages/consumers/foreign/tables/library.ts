import { attribute, complexType, element, page, range, rule, text } from "vbem-toolkit/language";
import { Int, Isbn, Language, Text } from "./datatypes.js";

export const Note = complexType("note", page("notes"), "What somebody wrote about a book.", [
  attribute("lang", Language, "0/1", "Language of the note."),
  text(Text, "The note."),
]);

export const Keywords = complexType("keywords", page("books"), "What a book is about.", [
  element("keyword", Text, "0/unbounded", "One keyword."),
]);

export const Item = complexType("item", page("items"), "Something that can be borrowed.", [
  attribute("id", Int, "1/1", "Number of the item."),
  attribute("shelf-mark", Text, "0/1", "Where it stands."),
]);

export const Book = complexType(
  "book",
  page("books"),
  "A book.",
  [
    element("isbn", Isbn, "1/1", "Number of the book."),
    element("year", Int, "0/1", "Year that it was printed in."),
    element("print-run", Int, "0/1", "How many were printed.", { jsonAliases: ["run"] }),
    element("keywords", Keywords, "0/1", "What it is about."),
    element("note", Note, "0/unbounded", "What somebody wrote about it."),
  ],
  {
    extends: Item,
    rules: [
      rule("printed", page("books"), "No book was printed before Gutenberg.", {
        demand: range("year", 1450, 2100),
        passes: { year: 1605 },
        fails: { year: 1300 },
      }),
      rule("printed-at-all", page("books"), "A book was printed once at least.", {
        demand: range("print-run", 1, 1e9),
        passes: { "print-run": 1 },
        fails: { "print-run": 0 },
      }),
    ],
  },
);

export const Library = complexType("library", page("libraries"), "Books of a library.", [
  element("book", Book, "0/unbounded", "One book."),
]);
