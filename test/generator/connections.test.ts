/** Rules, links and operations of tables: what is wrong with them, and what becomes of them. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { compile } from "../../generator/generate.js";
import { print } from "../../generator/print.js";
import {
  answer,
  at,
  attribute,
  complexType,
  type Contract,
  eachOnce,
  element,
  enumeration,
  failure,
  get,
  is,
  link,
  links,
  operation,
  page,
  post,
  query,
  range,
  remove,
  requires,
  root,
  rule,
  type RuleColumns,
  selects,
} from "../../schemas/language.js";
import { Boolean, here, inline, Int, String } from "./inline.js";

const Kind = enumeration("KindEnumeration", here, "Kind.", ["Small", "Large"]);
const Relation = enumeration("RelationEnumeration", here, "Relation.", ["Up", "Start"]);
const Link = complexType("LinkType", here, "A link.", [
  attribute("Rel", Relation, "0/1", "Relation."),
  attribute("Href", String, "0/1", "Address."),
]);
const LinkList = complexType("LinkListType", here, "Links.", [
  element("Link", Link, "0/unbounded", "One link."),
]);
const rows = [
  attribute("Href", String, "0/1", "Address."),
  element("Links", LinkList, "0/1", "Links."),
  element("Kind", Kind, "0/1", "Kind."),
  element("Count", Int, "0/1", "Count."),
  element("On", Boolean, "0/1", "Switch."),
];
const Plain = complexType("PlainType", here, "Plain.", [element("Kind", Kind, "0/1", "Kind.")]);

const conventions = {
  links: { list: "Links", relation: "Rel", address: "Href", own: "Href", methods: {} },
} satisfies Partial<Contract>;

interface Given {
  readonly rules?: readonly (readonly [
    name: string,
    columns: Omit<RuleColumns, "passes" | "fails">,
  ])[];
  readonly links?: readonly ReturnType<typeof link>[];
  readonly contract?: Partial<Contract>;
}

function tablesOf({ rules = [], links: own, contract }: Given) {
  const Thing = complexType("ThingType", here, "A thing.", rows, {
    rules: rules.map(([name, columns]) =>
      rule(name, here, name, { passes: {}, fails: {}, ...columns }),
    ),
    ...(own !== undefined && { links: links("/things/{ID}", own) }),
  });
  const exports = { Kind, Relation, Link, LinkList, Plain, Thing };
  const tables = inline(exports, [root("Thing", Thing), root("Plain", Plain)]);
  return { ...tables, contract: { ...tables.contract, ...contract } };
}

const options = { runtime: "../runtime" };

function check(what: string, given: Given, want: readonly string[]): void {
  test(what, () => {
    const { diagnostics } = compile(tablesOf(given), options);
    assert.equal(
      diagnostics.map(({ code, message }) => `${code}: ${message}`),
      want,
    );
  });
}

// ---------------------------------------------------------------- rules

check(
  "rules of rows that are there",
  {
    rules: [
      ["a", { demand: range("Count", 1, 2), when: is("Kind", "Small", "Large") }],
      ["b", { demand: requires("Count"), when: is("On", true) }],
      ["c", { demand: eachOnce("Links.Link", "Rel") }],
    ],
  },
  [],
);
check("names of rules", { rules: [["Not So", { demand: requires("Kind") }]] }, [
  'invalid-rule-name: The rule "Not So" of Thing is not named in kebab-case.',
]);
check(
  "a rule twice",
  {
    rules: [
      ["a", { demand: requires("Kind") }],
      ["a", { demand: requires("On") }],
    ],
  },
  ["duplicate-rule: Thing has the rule a twice."],
);
check(
  "values that a row never has",
  {
    rules: [
      ["a", { demand: requires("On"), when: is("Kind", "Huge") }],
      ["b", { demand: requires("Kind"), when: is("On", "true") }],
      ["c", { demand: selects("Links", "Kind", { Tiny: ["Link"] }) }],
    ],
  },
  [
    'unknown-rule-value: The rule a of Thing compares Kind with "Huge", which it never has.',
    'unknown-rule-value: The rule b of Thing compares On with "true", which it never has.',
    'unknown-rule-value: The rule c of Thing compares Kind with "Tiny", which it never has.',
  ],
);
check(
  "branches that are not there",
  { rules: [["a", { demand: selects("Links", "Kind", { Small: ["Lnk"] }) }]] },
  ["unknown-rule-row: The rule a of Thing speaks of Links.Lnk, which is no row."],
);
check(
  "each value of a row that lists none",
  { rules: [["a", { demand: eachOnce("Links.Link", "Href") }]] },
  [
    "unlisted-rule-values: The rule a of Thing wants each value of Links.Link.Href once, and its type lists none.",
  ],
);

// ---------------------------------------------------------------- links

const up = link("Up", "/elsewhere/{ID}", "Up.", { elsewhere: page("elsewhere") });
check(
  "links to documented places",
  { links: [up, link("Start", "?", "Start.")], contract: conventions },
  [],
);
check("links where the contract has no conventions", { links: [up] }, [
  "no-link-rows: Thing has a table of links, and not the rows that such links stand in.",
]);
check(
  "a relation that links never have",
  { links: [{ ...up, relation: "Down" }], contract: conventions },
  ["unknown-relation: Thing has a link Down, and the enumeration of relations has no such value."],
);
check(
  "a target that nobody documents",
  { links: [link("Up", "/x", "Up.")], contract: conventions },
  ["unknown-link-target: The link Up of Thing leads to /x, which no operation has."],
);
check("a link twice", { links: [up, up], contract: conventions }, [
  "duplicate-link: Thing has the link Up to /elsewhere/{ID} twice.",
]);

// ---------------------------------------------------------------- operations

const getting = (name: string, path = `/${name}`, body: "?" | typeof Plain = "?") =>
  operation(name, "GET", path, here, "Gets.", [answer(200, body)]);

check(
  "operations",
  { contract: { operations: [getting("getOne"), getting("getOther", "/o/{ID}")] } },
  [],
);
check(
  "a name that no constant can have",
  { contract: { operations: [getting("delete"), getting("get-it")] } },
  [
    'invalid-operation: "delete" cannot be the name of a constant.',
    'invalid-operation: "get-it" cannot be the name of a constant.',
  ],
);
check(
  "the same operation twice",
  { contract: { operations: [getting("a", "/x"), getting("b", "/x"), getting("a", "/y")] } },
  [
    "duplicate-operation: The operation b is declared twice, or does the same as a.",
    "duplicate-operation: The operation a is declared twice, or does the same as a.",
  ],
);
check("parameters that do not fit", { contract: { operations: [getting("a", "/x/{ID}/{ID}")] } }, [
  "path-parameters: The operation a has the path /x/{ID}/{ID} and the parameters id, id.",
]);
check("a body that is no document", { contract: { operations: [getting("a", "/a", Link)] } }, [
  "no-document: The operation a carries LinkType, and no root has that type.",
]);

// ---------------------------------------------------------------- output

async function filesOf(
  given: Given,
  roots?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = await print(compile(tablesOf(given), options, roots).files);
  return new Map(files.map(({ path, text }) => [path, text]));
}

test("a contract without operations, links and rules has no files of them", async () => {
  const files = [...(await filesOf({})).keys()];
  assert.equal(
    files.filter((path) => /operations|links|http|rules/.test(path)),
    [],
  );
});

const bodies: Given = {
  contract: {
    http: {
      base: "/",
      media: [],
      headers: [],
      failures: [failure(404, "Not Found", ["GET"], "Nothing there.")],
    },
    operations: [
      operation("findPlain", "GET", "/find", here, "Finds.", [answer(200, Plain)], {
        query: [query("$name", [], "Name.")],
      }),
    ],
  },
};

test("an operation as it is generated", async () => {
  const text = (await filesOf(bodies)).get("operations/contract.ts") ?? "";
  const want = [
    "/** Finds. @see here */",
    "export const findPlain = {",
    '  method: "GET",',
    '  template: "/find",',
    '  path: (query: { $name?: string } = {}): string => withQuery("/find", query),',
    "  request: undefined,",
    '  answers: [{ code: 200, root: "Plain" }],',
    "  errors: [404],",
    "  platforms: [],",
    '  documented: "here",',
    "} as const satisfies Operation;",
  ].join("\n");
  assert.ok(text.includes(want), text);
});

test("operations of one address share its path, and the ids of their pages follow it", () => {
  const told = at("/things/{ID}", { pages: "things_id", platforms: ["here"] }, [
    get("getThing", "Gets.", { answers: [answer(200, "?")] }),
    post(
      "startThing",
      "Starts.",
      { answers: [answer(202)], request: "?" },
      {
        action: "startNow",
      },
    ),
    remove("deleteThing", "Deletes.", { answers: [] }, { page: here }),
  ]).map(({ method, path, page, request, parameters, platforms }) =>
    [method, path, page.id, request ?? "nothing", ...parameters, ...platforms].join(" "),
  );
  assert.equal(told, [
    "GET /things/{ID} get_things_id nothing id here",
    "POST /things/{ID}?action=startNow post_things_id_actionstartnow ? id here",
    "DELETE /things/{ID} here nothing id here",
  ]);
});

test("a required parameter, and braces that hold a path", async () => {
  const given: Given = {
    contract: {
      http: { base: "/", media: [], headers: [], failures: [], steps: ["file"] },
      operations: [
        operation("find", "GET", "/in/{ID}/{file}", here, "Finds.", [answer(200, Plain)], {
          query: [query("kind", ["A", "B"], "Kind.", "1/1"), query("page", [], "Page.")],
        }),
      ],
    },
  };
  const text = (await filesOf(given)).get("operations/contract.ts") ?? "";
  const want = [
    "  path: (",
    "    { id, file }: { id: string; file: string },",
    '    query: { kind: "A" | "B"; page?: string },',
    "  ): string => withQuery(`/in/${encodeURIComponent(id)}/${encodeSteps(file)}`, query),",
  ].join("\n");
  assert.ok(text.includes(want), text);
});

test("a narrowed contract has the operations of its documents only", async () => {
  assert.is((await filesOf(bodies, ["Thing"])).has("operations.ts"), false);
  assert.is((await filesOf(bodies, ["Plain"])).has("operations.ts"), true);
});

test.run();
