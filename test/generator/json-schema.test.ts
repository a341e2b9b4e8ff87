import { Ajv2020 } from "ajv/dist/2020.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { emitJsonSchema } from "../../generator/emit/json-schema.js";
import {
  attribute,
  choice,
  complexType,
  type ComplexTypeOptions,
  element,
  enumeration,
  root,
  type Row,
  sequence,
  simpleType,
  text,
  type Type,
} from "../../schemas/language.js";
import { Boolean, builtins, DateTime, here, Int, modelOf, String } from "./inline.js";

const { Double, Long, Time } = builtins;

const table = (name: string, rows: readonly Row[], options: ComplexTypeOptions = {}) =>
  complexType(name, here, `${name}.`, rows, options);
const el = (name: string, type: Type = String, options = {}) =>
  element(name, type, "0/1", `${name}.`, options);

const Day = enumeration("DayType", here, "A day.", ["Sunday"]);
const Uid = simpleType("UidType", "token", here, "An id.", { pattern: "[a-z]+" });
const Hour = simpleType("HourType", "int", here, "An hour.", { maxInclusive: 23 });
const Link = table("LinkType", [attribute("Href", String, "1/1", "Address.")]);
const Links = table("LinkListType", [element("Link", Link, "0/unbounded", "One link.")]);
const Base = table("BaseType", [attribute("Id", Int, "0/1", "Id.")]);
const shared = { Day, Uid, Hour, Link, Links, Base };

function schemaOf(rows: readonly Row[], options: ComplexTypeOptions): Record<string, unknown> {
  const Thing = table("ThingType", rows, options);
  const [file] = emitJsonSchema(modelOf({ ...shared, Thing }, [root("Thing", Thing)]));
  return JSON.parse(file?.text ?? "");
}

/** Which documents the schema takes, and which not; each of them is a Thing. */
function check(
  what: string,
  rows: readonly Row[],
  { valid, invalid }: { readonly valid: readonly object[]; readonly invalid: readonly unknown[] },
  options: ComplexTypeOptions = {},
): void {
  test(what, () => {
    const ajv = new Ajv2020({ strict: true });
    ajv.addSchema(schemaOf(rows, options));
    const validate = ajv.getSchema("urn:json-schema:sample#/$defs/Thing");
    if (validate === undefined) throw new Error("no schema for the root");
    for (const one of valid) assert.ok(validate(one), `${JSON.stringify(one)} should be valid`);
    for (const one of invalid) assert.not(validate(one), `${JSON.stringify(one)} should not`);
  });
}

check("null is as good as absent", [el("A"), el("Link", Link), el("Links", Links)], {
  valid: [
    {},
    { A: null, Link: null, Links: null },
    { A: "", Links: [] },
    { Links: [{ Href: "" }] },
  ],
  invalid: [[], null, "", { B: null }, { a: "" }, { A: 1 }, { Links: {} }, { Links: [null] }],
});
check("required rows are there", [el("A"), element("B", Int, "1/1", "B.")], {
  valid: [{ B: 1 }],
  invalid: [{}, { B: null }, { A: "" }],
});
check("lists that have at least one item", [element("Day", Day, "1/unbounded", "Days.")], {
  valid: [{ Days: ["Sunday"] }],
  invalid: [{}, { Days: [] }, { Days: null }, { Days: ["Friday"] }, { Days: "Sunday" }],
});
check(
  "members of the base",
  [el("A")],
  { valid: [{ Id: 1, A: "" }], invalid: [{ Id: "1" }] },
  {
    extends: Base,
  },
);
check("text", [attribute("Name", Day, "1/1", "Day."), text(Uid, "Id.")], {
  valid: [{ Name: "Sunday", Value: "a" }],
  invalid: [{ Name: "Sunday" }, { Name: "Sunday", Value: "1" }],
});
check(
  "names of the wire, and names that are also read",
  [
    el("Retry", Boolean, { json: "Retry1", jsonAliases: ["Retry"] }),
    element("B", Int, "1/1", "B.", { jsonAliases: ["C"] }),
  ],
  {
    valid: [
      { Retry1: true, B: 1 },
      { Retry: true, C: 1 },
      { B: null, C: 1 },
    ],
    invalid: [{ Retry: 1, B: 1 }, {}, { B: null }],
  },
);
check("exactly one branch", [choice("kind", "1/1", [el("A", Link), el("B", Links)])], {
  valid: [{ A: { Href: "" } }, { A: null, B: [] }],
  invalid: [{}, { A: null }, { A: { Href: "" }, B: [] }],
});
check(
  "a list without items is no branch",
  [choice("kind", "0/1", [el("A"), element("B", Int, "0/unbounded", "B.")])],
  {
    valid: [{ A: "", Bs: [] }, { Bs: [] }, { A: null, Bs: [1] }],
    invalid: [{ A: "", Bs: [1] }],
  },
);
check(
  "at most one branch, and what it has to have",
  [el("X"), choice("kind", "0/1", [el("A"), sequence([element("B", Int, "1/1", "B."), el("C")])])],
  {
    valid: [{}, { A: null, X: "" }, { A: "" }, { B: 1 }, { B: 1, C: "", A: null }],
    invalid: [{ A: "", B: 1 }, { C: "" }, { C: "", B: null }, { A: "", C: "" }],
  },
);
check(
  "two choices",
  [choice("one", "1/1", [el("A"), el("B")]), choice("two", "0/1", [el("C"), el("D")])],
  {
    valid: [{ A: "" }, { B: "", C: "" }],
    invalid: [{}, { C: "" }, { A: "", C: "", D: "" }],
  },
);
check("numbers", [el("I", Int), el("L", Long), el("H", Hour), el("D", Double)], {
  valid: [{ I: -2147483648, L: 9007199254740991, H: 23, D: 1.5 }, { I: 1.0 }],
  invalid: [
    { I: 2147483648 },
    { I: 1.5 },
    { I: "1" },
    { L: 9007199254740992 },
    { H: 24 },
    { D: "1" },
  ],
});
check("patterns match the whole", [el("Uid", Uid), el("None", Uid, { empty: true })], {
  valid: [{ Uid: "a", None: "" }, { None: "ab" }],
  invalid: [{ Uid: "" }, { Uid: "a1" }, { Uid: "a\n" }, { Uid: " a" }, { None: "1" }],
});
check(
  "what may be empty",
  [
    el("Day", Day, { empty: true }),
    el("I", Int, { empty: true }),
    el("S", String, { empty: true }),
    el("T", DateTime, { empty: true }),
  ],
  {
    valid: [
      { Day: "", I: "", S: "", T: "" },
      { Day: "Sunday", I: 1, T: "2024-05-01T00:00:00Z" },
    ],
    invalid: [{ Day: "x" }, { I: "1" }, { T: "x" }],
  },
);
const moment = (...times: readonly string[]) => times.map((DateTime) => ({ DateTime }));
check("moments", [el("DateTime", DateTime)], {
  valid: moment(
    "2024-05-01T22:00:00Z",
    "2024-05-01T22:00:00.1234567+13:00",
    "-0001-12-31T24:00:00",
    "12024-05-01T00:00:00-14:00",
    "1000-01-01T00:00:00Z",
    "2024-02-30T00:00:00Z",
  ),
  invalid: moment(
    "2024-05-01",
    "0000-05-01T22:00:00Z",
    "02024-05-01T22:00:00Z",
    "2024-13-01T22:00:00Z",
    "2024-05-32T22:00:00Z",
    "2024-05-01T24:00:01Z",
    "2024-05-01T22:60:00Z",
    "2024-05-01T22:00:00+14:01",
    "2024-05-01T22:00:00.Z",
    "2024-05-01t22:00:00z",
    "2024-05-01T22:00:00Z\n",
  ),
});
const time = (...times: readonly string[]) => times.map((Time) => ({ Time }));
check("times, with or without a date", [el("Time", Time)], {
  valid: time("22:00:00", "22:00:00.0000000+01:00", "2024-05-01T22:00:00Z"),
  invalid: time("22:00", "25:00:00", "T22:00:00", "22:00:00+1"),
});

test("the whole schema takes documents of any root", () => {
  const A = table("AType", [element("X", Int, "1/1", "X.")]);
  const B = table("BType", [element("Y", Int, "1/1", "Y.")]);
  const model = modelOf({ A, B }, [root("A", A), root("B", B), root("Other", B)]);
  const [file] = emitJsonSchema(model);
  const ajv = new Ajv2020({ strict: true });
  const validate = ajv.compile(JSON.parse(file?.text ?? ""));
  assert.equal(
    [{ X: 1 }, { Y: 1 }, { X: 1, Y: 1 }].map((one) => validate(one)),
    [true, true, false],
  );
  assert.ok(ajv.validate("urn:json-schema:sample#/$defs/Other", { Y: 1 }));
});

test("what requests cannot change is readOnly, unless they need it", () => {
  const fixed = el("A", String, { readOnly: true });
  const needed = el("B", String, { readOnly: true, request: "1/1" });
  const { $defs } = schemaOf([fixed, needed], {}) as { $defs: { Thing: { properties: object } } };
  assert.equal($defs.Thing.properties, {
    A: { description: "A.", type: ["string", "null"], readOnly: true },
    B: { description: "B.", type: ["string", "null"] },
  });
});

test.run();
