/** What a program does with code that was generated from its own tables. */
import { type Book, type Issue, book, decode, library, unknownContent } from "./generated/index.js";

const xml = `<l:library xmlns:l="urn:example:library">
  <l:book id="7" shelf-mark="A 1">
    <l:isbn>978-3161484100</l:isbn>
    <l:year>1300</l:year>
    <l:print-run>180</l:print-run>
    <l:keywords><l:keyword>type</l:keyword><l:keyword>lead</l:keyword></l:keywords>
    <l:note lang="en">Heavy &amp; good.</l:note>
    <l:note>Second.</l:note>
    <l:shelf>3</l:shelf>
  </l:book>
</l:library>`;

const codes = (issues: readonly Issue[]): string =>
  issues.map(({ code, path }) => `${code} ${path}`).join(", ");

const read = library.decodeXml(xml);
const [first] = read.value?.book ?? [];
const json = library.encodeJson(read.value ?? { book: [] });
const again = library.decodeJson(json.text);
const made: Book = { id: 8, isbn: "978-3161484101", keywords: { keyword: ["new"] } };
const wrong = book.decodeJson({ id: "8", isbn: "12" });

console.log(
  JSON.stringify({
    read: codes(read.issues),
    unknown: first?.[unknownContent]?.length,
    json: json.text,
    same: JSON.stringify(again.value) === JSON.stringify(read.value),
    made: book.encodeXml(made).text,
    back: JSON.stringify(book.decodeXml(book.encodeXml(made).text).value) === JSON.stringify(made),
    wrong: codes(wrong.issues),
    alias: book.decodeJson({ id: 1, isbn: made.isbn, run: 0 }).issues.map(({ code }) => code),
    found: decode(json.text).root,
  }),
);
