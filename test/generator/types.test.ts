import { test } from "uvu";
import * as assert from "uvu/assert";
import { emitIndex } from "../../generator/emit/index.js";
import { emitTypes } from "../../generator/emit/types.js";
import { emitWireTypes } from "../../generator/emit/wire-types.js";
import type { Emitter } from "../../generator/model.js";
import { print } from "../../generator/print.js";
import {
  attribute,
  choice,
  complexType,
  type ComplexTypeOptions,
  element,
  enumeration,
  page,
  root,
  type Row,
  simpleType,
  text,
  type Type,
} from "../../schemas/language.js";
import { Boolean, DateTime, here, Int, modelOf, String } from "./inline.js";

const table = (name: string, rows: readonly Row[], options: ComplexTypeOptions = {}) =>
  complexType(name, here, `${name}.`, rows, options);
const el = (name: string, type: Type = String, options = {}) =>
  element(name, type, "0/1", `${name}.`, options);

/** The declaration of Thing, or of another table, in a file of the output. */
async function declaration(
  emit: Emitter,
  exports: Readonly<Record<string, Type>>,
  name: string,
): Promise<string> {
  const { Thing } = exports;
  if (Thing?.kind !== "complexType") throw new Error("no Thing");
  const model = modelOf(exports, [root("Thing", Thing)]);
  const files = await print(emit(model, { runtime: "../runtime" }));
  const text = files.map((file) => file.text).join("\n");
  const start = text.search(new RegExp(`export (interface|type) ${name}\\b`));
  return text.slice(start).split(/\n\n|\n$/)[0] ?? "";
}

function check(
  what: string,
  given: Readonly<Record<string, Type>> | readonly Row[],
  want: string,
  { emit = emitTypes, name = "Thing" }: { emit?: Emitter; name?: string } = {},
): void {
  test(what, async () => {
    const exports = isRows(given) ? { ...shared, Thing: table("ThingType", given) } : given;
    assert.is(await declaration(emit, exports, name), want);
  });
}

const isRows = (given: object): given is readonly Row[] => Array.isArray(given);

const Day = enumeration("DayType", here, "A day.", ["Sunday", "Monday"]);
const Uid = simpleType("UidType", "token", here, "An identifier.", {
  pattern: "urn:[a-z]+",
  typescript: "`urn:${string}`",
});
const Url = simpleType("UrlType", "token", here, "An address.", { pattern: "[a-z]+" });
const Link = table("LinkType", [attribute("Href", Url, "1/1", "Address.")]);
const Links = table("LinkListType", [element("Link", Link, "0/unbounded", "One link.")]);
const Info = table("InfoType", []);
const Refs = table("RefsType", [element("Ref", Link, "0/unbounded", "One.")], { extends: Info });
const shared = { Day, Uid, Url, Link, Links, Info, Refs };

check(
  "rows become members",
  [
    attribute("Id", Int, "1/1", "Number."),
    el("Name"),
    el("Enabled", Boolean),
    el("When", DateTime),
    element("Days", Day, "0/unbounded", "Days."),
    el("Uid", Uid, { empty: true }),
    el("Url", Url, { empty: true, page: page("urls") }),
    el("Links", Links),
    el("Refs", Refs),
    el("a-b"),
  ],
  `export interface Thing extends Extensible {
  /** Number. */
  Id: number;
  /** Name. */
  Name?: string;
  /** Enabled. */
  Enabled?: boolean;
  /** When. */
  When?: DateTime;
  /** Days. */
  Days?: Day[];
  /** Uid. */
  Uid?: Uid | "";
  /** Url. @see urls */
  Url?: Url;
  /** Links. */
  Links?: Link[];
  /** Refs. */
  Refs?: Refs;
  /** a-b. */
  "a-b"?: string;
}`,
);
check(
  "an enumeration is open",
  [el("D", Day)],
  `export type Day = "Sunday" | "Monday" | (string & {});`,
  { name: "Day" },
);
check("a template literal", [el("U", Uid)], "export type Uid = `urn:${string}`;", { name: "Uid" });
check("a pattern is a string", [el("U", Url)], "export type Url = string;", { name: "Url" });
check("a moment keeps its name", [el("W", DateTime)], "export type DateTime = string;", {
  name: "DateTime",
});
check(
  "an object wrapper always has its array",
  [el("R", Refs)],
  `export interface Refs extends Info {
  /** One. */
  Refs: Link[];
}`,
  { name: "Refs" },
);
check("nothing of its own", [el("R", Refs)], "export interface Info extends Extensible {}", {
  name: "Info",
});
check(
  "text",
  [attribute("Name", Day, "1/1", "Day."), text(String, "Hours.")],
  `export interface Thing extends Extensible {
  /** Day. */
  Name: Day;
  /** Hours. */
  Value: string;
}`,
);
check(
  "a choice excludes",
  [choice("by kind", "1/1", [el("A", Link), el("B", Refs)])],
  `export type Thing = OneOf<{
  /** A. */
  A: Link;
  /** B. */
  B: Refs;
}>;`,
);
check(
  "a choice beside other rows is optional members",
  [
    element("C", Int, "1/1", "C."),
    choice("by kind", "1/1", [element("A", Int, "1/1", "A."), el("B")]),
  ],
  `export interface Thing extends Extensible {
  /** C. */
  C: number;
  /** A. */
  A?: number;
  /** B. */
  B?: string;
}`,
);
check(
  "raw JSON has the names of the wire, and null",
  [
    attribute("Id", Int, "1/1", "Number."),
    el("RetrySpecified", Boolean, { json: "RetrySpecified1" }),
    element("Link", Link, "0/unbounded", "Links."),
    el("Uid", Uid, { empty: true }),
    el("When", DateTime),
    el("Refs", Refs),
  ],
  `export interface ThingJson {
  RetrySpecified1?: boolean | null;
  Links?: LinkJson[] | null;
  Uid?: Uid | "" | null;
  When?: string | null;
  Refs?: RefsJson | null;
  Id: number;
}`,
  { emit: emitWireTypes, name: "ThingJson" },
);

test("a module imports what it uses", async () => {
  const model = modelOf(shared, [root("Refs", Refs), root("Link", Link)]);
  const [file] = await print(emitTypes(model, { runtime: "toolkit/runtime" }));
  assert.ok(
    file?.text.startsWith(`// Code generated by "vbem generate" from schemas/a.ts. DO NOT EDIT.

import type { Extensible } from "toolkit/runtime/unknown.js";

/** An address. @see here */
`),
  );
});

test("the index leaves names to the roots", async () => {
  const model = modelOf(shared, [root("Refs", Refs)]);
  const [file] = await print(emitIndex(model, { runtime: "../runtime" }));
  assert.match(file?.text ?? "", 'export type { Info, Link, Url } from "./types/a.js";');
  assert.match(file?.text ?? "", 'export * from "./roots.js";');
});

test.run();
