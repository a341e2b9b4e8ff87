import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnose } from "../../generator/diagnose.js";
import { link } from "../../generator/link.js";
import { patternFault } from "../../generator/pattern.js";
import { position } from "../../generator/position.js";
import {
  attribute,
  choice,
  complexType,
  type ComplexTypeOptions,
  element,
  enumeration,
  erratum,
  observed,
  requires,
  type Root,
  root,
  type Row,
  rule,
  sequence,
  simpleType,
  text,
  type Type,
} from "../../schemas/language.js";
import { here, inline, String } from "./inline.js";

const table = (name: string, rows: readonly Row[], options: ComplexTypeOptions = {}) =>
  complexType(name, here, `${name}.`, rows, options);
const el = (name: string, options = {}) => element(name, String, "0/1", `${name}.`, options);
const at = (name: string, options = {}) => attribute(name, String, "0/1", `${name}.`, options);

/** Diagnoses tables, given as exports or as the rows of one table. */
function check(
  what: string,
  given: Readonly<Record<string, Type>> | readonly Row[],
  want: readonly string[],
  roots: (exports: Readonly<Record<string, Type>>) => readonly Root[] = rootThing,
): void {
  test(what, () => {
    const exports = isRows(given) ? { Thing: table("ThingType", given) } : given;
    const tables = inline(exports, roots(exports));
    const found = diagnose(tables, link(tables).model);
    assert.equal(
      found.map(({ code, message }) => `${code}: ${message}`),
      want,
    );
  });
}

const isRows = (given: object): given is readonly Row[] => Array.isArray(given);

const rootThing = ({ Thing }: Readonly<Record<string, Type>>): readonly Root[] =>
  Thing?.kind === "complexType" ? [root("Thing", Thing)] : [];

check("nothing is wrong", [at("Id"), el("Name"), choice("kind", "0/1", [el("A"), el("B")])], []);

// ---------------------------------------------------------------- content

check(
  "an element twice",
  [el("Name"), el("Name")],
  ["duplicate-row: Thing has Name twice, first in Thing."],
);
const Base = table("BaseType", [el("Name"), at("Id")]);
check(
  "an element and an attribute that the base has",
  { Base, Thing: table("ThingType", [at("Id"), el("Name")], { extends: Base }) },
  [
    "duplicate-row: Thing has Id twice, first in Base.",
    "duplicate-row: Thing has Name twice, first in Base.",
  ],
);
check(
  "a repeated element, then the same once more",
  [element("Day", String, "0/unbounded", "d"), el("Day")],
  ["duplicate-row: Thing has Day twice, first in Thing."],
);
check(
  "two branches that begin alike",
  [choice("kind", "0/1", [el("A"), sequence([el("A"), el("B")])])],
  ["ambiguous-content: Two branches of the choice kind in Thing have A: its content is ambiguous."],
);
check(
  "an element before a choice that has it",
  [el("A"), choice("kind", "0/1", [el("A"), el("B")])],
  ["duplicate-row: Thing has A twice, first in Thing."],
);
check(
  "a choice of nothing",
  [choice("kind", "0/1", [sequence([])])],
  ["empty-choice: The choice kind in Thing has no element to choose."],
);
check(
  "text beside elements",
  [text(String, "Text."), el("A")],
  [
    "text-beside-elements: Thing has text beside elements; the content of an element is one or the other.",
  ],
);

// ---------------------------------------------------------------- members

check(
  "an attribute and an element of one name",
  [at("Name"), el("Name")],
  ['json-name-clash: Thing has "Name" in JSON twice: for the element Name and the attribute Name.'],
);
check(
  "a list whose plural is taken",
  [element("Day", String, "0/unbounded", "d"), el("Days")],
  ['json-name-clash: Thing has "Days" in JSON twice: for the element Days and the element Day.'],
);
check(
  "an alias that is taken",
  [el("A"), el("B", { jsonAliases: ["A"] })],
  ['json-name-clash: Thing has "A" in JSON twice: for the element B and the element A.'],
);
check(
  "names that are one in camelCase",
  [el("UID"), el("Uid")],
  ['json-name-clash: Thing has "uid" in JSON twice: for the element Uid and the element UID.'],
);
check(
  "text and an element of its name",
  [at("Value"), text(String, "Text.")],
  ['json-name-clash: Thing has "Value" in JSON twice: for the text and the attribute Value.'],
);
check(
  "members of every object",
  [el("constructor"), el("ToString"), el("A", { json: "__proto__" })],
  [
    'prototype-name: Thing/constructor becomes the member "constructor", which every JavaScript object has.',
    'prototype-name: Thing/ToString becomes the member "toString", which every JavaScript object has.',
    'prototype-name: Thing/A becomes the member "__proto__", which every JavaScript object has.',
  ],
);
check("no XML name", [el("A B")], ['invalid-name: "A B" is no XML name.']);

// ---------------------------------------------------------------- names

const plain = table("ThingType", []);
const using = (name: string) => table("ThingType", [element(name, Other, "0/1", "o")]);
const Other = table("OtherType", [el("A")]);
check("globals of JavaScript", { Map: Other, Thing: using("Other") }, [
  "global-name: Map is a name of JavaScript or TypeScript itself, and a type would hide it.",
]);
check("names that the index exports", { Issue: Other, Thing: using("Other") }, [
  "reserved-name: Issue is a name that the index of the output exports already.",
]);
const One = table("SameType", []);
check(
  "one XSD name for two tables",
  { One, Thing: table("SameType", [element("One", One, "0/1", "o")]) },
  ["duplicate-type-name: Thing has the XSD name SameType, as a table in a.ts has."],
);
check("a table that no root leads to", { Thing: plain, Other }, [
  "unreachable-table: No root leads to Other, so nothing is generated for it.",
]);
check(
  "a root twice",
  { Thing: plain },
  ["duplicate-root: The root Thing is declared twice, or shares its TypeScript name with Thing."],
  () => [root("Thing", plain), root("Thing", plain)],
);
check(
  "a root with the name of another table",
  { Thing: plain, Other },
  ["root-name-clash: The root Thing has the type Other, and Thing is the name of another table."],
  () => [root("Thing", Other), root("Plain", plain)],
);

// ---------------------------------------------------------------- facts

const withType = (Own: Type) => ({
  Own,
  Thing: table("ThingType", [element("Own", Own, "0/1", "o")]),
});
check(
  "a pattern that XSD reads otherwise",
  withType(simpleType("OwnType", "token", here, "o", { pattern: "\\d+" })),
  ['invalid-pattern: The pattern of Own has "\\d", which is not the same in both.'],
);
const reason = (text: string) => erratum("missingValue", "documented", text, "example");
check(
  "a value twice, and an erratum that gives no reason",
  withType(enumeration("OwnType", here, "o", ["A", "B", "A"], [observed("C", reason(" "))])),
  [
    'duplicate-value: Own lists the value "A" twice.',
    'erratum-without-reason: The erratum of "C" in Own gives no reason.',
  ],
);
check(
  "an erratum of a row without a reason",
  [el("A", { erratum: reason("") }), el("B", { erratum: reason("Seen.") })],
  ["erratum-without-reason: The erratum of Thing/A in Thing gives no reason."],
);
const rows = (...paths: readonly string[]) =>
  rule("r", here, "r", { demand: requires(...paths), passes: {}, fails: {} });
check(
  "a rule about no row",
  {
    Other,
    Thing: table("ThingType", [element("Other", Other, "0/1", "o")], {
      rules: [rows("Other", "Other.A"), { ...rows("Other.B"), name: "s" }],
    }),
  },
  ["unknown-rule-row: The rule s of Thing speaks of Other.B, which is no row."],
);

// ---------------------------------------------------------------- patterns

for (const [pattern, want] of [
  ["[01](,[01]){23}", undefined],
  ["(http|https)://[^\\t\\n\\r <>]+", undefined],
  ["\\p{Lu}[\\-.]*", undefined],
  ["", undefined],
  ["a.b", 'has ".", which leaves out other characters in each; write [^\\n\\r]'],
  ["^a", 'has "^", which is a plain character in XSD, and a pattern is for the whole value anyway'],
  ["(?:a)", 'has "(?", which is not in both'],
  ["a+?", 'has "?", which has nothing to repeat; XSD has no lazy quantifiers'],
  ["(a)\\1", 'has "\\1", which is not the same in both'],
  ["a{,2}", 'has "{", which has to be escaped'],
  ["[a-c-e]", 'has "[", which begins a character class that is not the same in both'],
  ["(a", "does not compile: Unterminated group"],
] as const) {
  test(`pattern ${pattern}`, () => assert.is(patternFault(pattern), want));
}

// ---------------------------------------------------------------- positions

const source = `import { A } from "./a.js";

const shared = [
  element("Shared", Int, "0/1", "s"),
];

export const One = complexType("OneType", here, "o", [
  element("Name", String, "0/1", "n"),
  element(
    "Note",
    String, "0/1", "n"),
]);

export const Two = complexType("TwoType", here, "t", [
  element("Name", String, "0/1", "n"), element("Name", String, "0/1", "n"),
  text(Int, "t"),
]);
`;
for (const [place, want] of [
  [{ table: "One" }, "7:1"],
  [{ table: "One", row: "Name" }, "8:3"],
  [{ table: "One", row: "Note" }, "9:3"],
  [{ table: "Two", row: "Name" }, "15:3"],
  [{ table: "Two", row: "Name", nth: 1 }, "15:40"],
  [{ table: "Two", row: "text" }, "16:3"],
  [{ table: "Two", row: "Shared" }, "4:3"],
  [{ table: "Three" }, "1:1"],
  [{ line: 3, column: 4 }, "3:4"],
  [{}, "1:1"],
] as const) {
  test(`position of ${JSON.stringify(place)}`, () => {
    const { line, column } = position(source, place);
    assert.is(`${line}:${column}`, want);
  });
}

test.run();
