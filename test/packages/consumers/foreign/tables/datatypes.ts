import { builtin, enumeration, page, simpleType } from "vbem-toolkit/language";

export const Text = builtin("string", "Text.");
export const Int = builtin("int", "A whole number.");

export const Isbn = simpleType("isbn", "token", page("books"), "Number of a book.", {
  pattern: "97[89]-[0-9]{10}",
  expects: "an ISBN such as 978-3161484100",
});

export const Language = enumeration("language", page("notes"), "Language of a note.", ["en", "de"]);
