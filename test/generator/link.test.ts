import { test } from "uvu";
import * as assert from "uvu/assert";
import { link } from "../../generator/link.js";
import type { ComplexType } from "../../generator/model.js";
import { plural } from "../../generator/names.js";
import {
  attribute,
  choice,
  complexType,
  element,
  type Row,
  root,
  sequence,
  simpleType,
  text,
  type ComplexTypeOptions,
  type JsonConventions,
  type Type,
} from "../../schemas/language.js";
import { here, inline, Int, modelOf, String } from "./inline.js";

const table = (name: string, rows: readonly Row[], options: ComplexTypeOptions = {}) =>
  complexType(name, here, `${name}.`, rows, options);

const Uid = simpleType("UidType", "token", here, "An identifier.", { pattern: "[a-z]+" });
const Link = table("LinkType", [attribute("Href", String, "1/1", "Address.")]);
const Links = table("LinkListType", [element("Link", Link, "0/unbounded", "One link.")]);
const List = table("ListType", []);
const Refs = table("RefListType", [element("Ref", Link, "0/unbounded", "One.")], { extends: List });
const Resource = table("ResourceType", [
  attribute("Href", String, "0/1", "Address."),
  element("Links", Links, "0/1", "Links."),
]);
const shared = { Uid, Link, Links, List, Refs, Resource };

/** Links the table and gives what one asks of it. */
function check(
  what: string,
  own: Type | readonly Row[],
  ask: (type: ComplexType) => unknown,
  want: unknown,
  json: Partial<JsonConventions> = {},
  options: ComplexTypeOptions = {},
): void {
  test(what, () => {
    const Thing = "kind" in own ? own : table("ThingType", own, options);
    if (Thing.kind === "simpleType") throw new Error("not a complex type");
    const model = modelOf({ ...shared, Thing }, [root("Thing", Thing)], json);
    const [thing] = model.roots;
    if (thing === undefined) throw new Error("no root");
    assert.equal(ask(thing.type), want);
  });
}

const json = (type: ComplexType) => type.members.map((row) => row.json);
const member = (type: ComplexType) => type.members.map((row) => row.member);

const el = (name: string, type: Type = String) => element(name, type, "0/1", `${name}.`);
const many = (name: string, type: Type = String) => element(name, type, "0/unbounded", `${name}.`);

check("an element keeps its name", [el("Name")], json, ["Name"]);
check("a list is pluralised", [many("Day")], json, ["Days"]);
check("a plural stays", [many("Months")], json, ["Months"]);
check("a list is named as it is", [many("Day")], json, ["Day"], { lists: "as named" });
check(
  "json names a scalar on the wire, not in the value",
  [element("RetrySpecified", String, "0/1", "?", { json: "RetrySpecified1" })],
  (type) => [json(type), member(type)],
  [["RetrySpecified1"], ["RetrySpecified"]],
);
check(
  "json names a list on both",
  [element("Agent", String, "0/unbounded", "?", { json: "Agent" })],
  (type) => [json(type), member(type)],
  [["Agent"], ["Agent"]],
);
check(
  "json names a member that every object has",
  [element("constructor", String, "0/1", "?", { json: "Constructor1" })],
  member,
  ["Constructor1"],
);
check("text has the name of the convention", [text(String, "Text.")], json, ["Value"]);

check(
  "derived first: elements, attributes, then the base",
  [attribute("UID", Uid, "0/1", "Id."), el("Name")],
  json,
  ["Name", "UID", "Links", "Href"],
  {},
  { extends: Resource },
);
check(
  "base first",
  [attribute("UID", Uid, "0/1", "Id."), el("Name")],
  json,
  ["Links", "Href", "Name", "UID"],
  { order: "base first" },
  { extends: Resource },
);
check(
  "on the wire the base is first in any case",
  [el("Name"), el("Note")],
  (type) => type.elements.map((row) => row.name),
  ["Links", "Name", "Note"],
  {},
  { extends: Resource },
);

check("a wrapper without base is flattened", Links, (type) => type.flattens?.json, "Links");
check("not where wrappers are kept", Links, (type) => type.flattens, undefined, {
  wrappers: "kept",
});
check("a wrapper with a base stays an object", Refs, (type) => type.flattens, undefined);
check("and always has its array", Refs, (type) => type.wraps?.json, "Refs");
check("a root stands alone, flattened or not", Links, (type) => type.standsAlone, true);
check(
  "a wrapper elsewhere does not",
  [el("Links", Links)],
  ({ members: [row] }) => row?.type.kind === "complexType" && row.type.standsAlone,
  false,
);

const either = (occurs: "0/1" | "1/1") =>
  choice("by kind", occurs, [el("A"), sequence([el("B"), el("C")])]);
const demands = (type: ComplexType) =>
  type.all.particles.map((particle) => particle.kind === "choice" && particle.required);
check("a sequence may be empty, and so its choice", [either("1/1")], demands, [false]);
check(
  "an element that is a branch is there when its branch is",
  [choice("by kind", "1/1", [el("A"), el("B")])],
  demands,
  [true],
);
check("choices are taken apart for JSON", [either("0/1")], json, ["A", "B", "C"]);
check(
  "a choice alone is a union",
  [choice("by kind", "1/1", [el("A"), el("B")])],
  (t) => t.union,
  true,
);
check("not beside something else", [either("0/1"), el("D")], (t) => t.union, false);
check("not with a sequence", [either("0/1")], (t) => t.union, false);

test("types that are used empty know it", () => {
  const Thing = table("ThingType", [element("Uid", Uid, "0/1", "Id.", { empty: true })]);
  const { modules } = modelOf({ Uid, Thing }, [root("Thing", Thing)]);
  const types = modules.flatMap((module) => module.simpleTypes);
  assert.equal(
    types.map((type) => [type.ts, type.usedEmpty]),
    [["Uid", true]],
  );
});

test("only what roots lead to is in the model, in the order of the source", () => {
  const Thing = table("ThingType", [el("Count", Int), el("Links", Links)]);
  const { modules } = modelOf({ ...shared, Thing }, [root("Thing", Thing)]);
  assert.equal(
    modules.map(({ path, source, simpleTypes, complexTypes }) => [
      path,
      source,
      ...[...simpleTypes, ...complexTypes].map((type) => type.ts),
    ]),
    [
      ["datatypes", "schemas/datatypes.ts", "String", "Int"],
      ["a", "schemas/a.ts", "Link", "Links", "Thing"],
    ],
  );
});

test("tables may hold each other", () => {
  const Node = table("NodeType", [element("Child", () => Node, "0/unbounded", "Below.")]);
  const [node] = modelOf({ Node }, [root("Node", Node)]).roots;
  assert.is(node?.type.elements[0]?.type, node?.type);
});

test("a root that is a JavaScript global has the name of its type", () => {
  const ErrorResponse = table("ErrorType", [el("Message")]);
  const [error] = modelOf({ ErrorResponse }, [root("Error", ErrorResponse)]).roots;
  assert.equal([error?.name, error?.ts], ["Error", "ErrorResponse"]);
});

test("rows without a type are left out and reported", () => {
  const missing: Record<string, Type> = {};
  const Hidden = table("HiddenType", []);
  const Thing = table("ThingType", [
    el("A"),
    // @ts-expect-error: what an import cycle leaves
    element("B", missing["B"], "0/1", "b"),
    el("C", Hidden),
    // @ts-expect-error: attributes are simple
    attribute("D", Link, "0/1", "d"),
  ]);
  const { model, diagnostics } = link(inline({ Link, Thing }, [root("Thing", Thing)]));
  assert.equal(
    model.roots[0]?.type.elements.map((row) => row.name),
    ["A"],
  );
  assert.equal(
    diagnostics.map(({ code, message }) => [code, message]),
    [
      ["dangling-type", "Thing/B has no type: what it refers to is undefined."],
      ["unexported-table", "Thing/C refers to the table HiddenType, which no module exports."],
      [
        "attribute-not-simple",
        "Thing/D has the complex type Link; attributes and text are simple.",
      ],
    ],
  );
});

for (const [name, want] of [
  ["Repository", "Repositories"],
  ["Day", "Days"],
  ["Days", "Days"],
  ["Address", "Addresses"],
  ["Status", "Statuses"],
  ["Box", "Boxes"],
  ["ObjectInJob", "ObjectInJobs"],
] as const) {
  test(`plural of ${name}`, () => assert.is(plural(name), want));
}

test.run();
