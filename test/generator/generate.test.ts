import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { generate, type GenerateOptions } from "../../generator/generate.js";

const test = suite<{ folder: string }>("generate");

test.before.each(async (context) => {
  context.folder = await mkdtemp(join(tmpdir(), "vbem-generate-"));
});
test.after.each(({ folder }) => rm(folder, { recursive: true }));

const language = JSON.stringify(resolve("schemas/language.ts"));
const contract = `
import { contract, root } from ${language};
import { A } from "./a.js";
export default contract({
  name: "sample", version: "1.0.0", title: "Sample", says: "A sample.", namespace: "urn:sample",
  pages: { prefix: "https://example.com/", suffix: "" },
  json: { lists: "pluralised", wrappers: "flattened", text: "Value", order: "derived first", casings: ["as named"] },
  roots: [root("A", A)],
});
`;
const a = `
import { builtin, complexType, element, page } from ${language};
import { B } from "./below/b.js";
export const Int = builtin("int", "A number.");
export const A = complexType("AType", page("a"), "An A.", [
  element("Count", Int, "0/1", "How many."),
  element("B", () => B, "0/1", "A B."),
]);
`;
const b = `
import { complexType, element, page } from ${language};
import { A } from "../a.js";
export const B = complexType("BType", page("b"), "A B.", [
  element("A", () => A, "0/1", "An A."),
]);
`;
const tables = {
  "contract.ts": contract,
  "a.ts": a,
  "below/b.ts": b,
  "a.test.ts": "throw new Error('not a table');",
  "package.json": '{ "type": "module" }',
};

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Generates from changed tables, and compares the diagnostics. */
function check(
  what: string,
  changes: Readonly<Record<string, string>>,
  want: readonly string[],
  options: Partial<GenerateOptions> = {},
): void {
  test(what, async ({ folder }) => {
    const schemas = await write(join(folder, "tables"), { ...tables, ...changes });
    const { diagnostics } = await generate({ schemas, out: join(folder, "out"), ...options });
    assert.equal(
      diagnostics.map(({ code, message, location }) => {
        const file = location?.file.slice(schemas.length + 1);
        const sentence = message.replace(schemas, "tables");
        return `${location ? `${file}:${location.line}:${location.column} ` : ""}${code}: ${sentence}`;
      }),
      want,
    );
  });
}

check("tables in several modules", {}, []);
check("no contract", { "contract.ts": "export const x = 1;" }, [
  "contract.ts:1:1 no-contract: tables has no contract.ts that exports a contract as its default.",
]);
check(
  "a row twice",
  { "a.ts": a.replace(/(?=\]\);)/, '  element("Count", Int, "0/1", "Again."),\n') },
  ["a.ts:8:3 duplicate-row: A has Count twice, first in A."],
);
check("a type that is used too early", { "below/b.ts": b.replace("() => A", "A") }, [
  "below/b.ts:5:16 import-cycle: A is used before its module has run: two modules import each other.",
]);
check(
  "an import that does not exist",
  { "below/b.ts": b.replaceAll("A }", "C }").replace("=> A", "=> C") },
  [
    "below/b.ts:3:10 missing-export: below/b.ts imports C, and no module exports it under that name.",
  ],
);
check("a type that does not exist", { "below/b.ts": b.replace("=> A", "=> C") }, [
  "below/b.ts:5:3 dangling-type: B/A has no type: what it refers to is undefined.",
]);
check("no TypeScript", { "a.ts": a.replace('"0/1"', "0/1,,") }, [
  'a.ts:6:29 unloadable-module: a.ts cannot be loaded: Unexpected ",".',
]);
check("a package that is not installed", { "a.ts": `import "not-there";\n${a}` }, [
  "a.ts:1:8 missing-package: a.ts imports the package not-there, which is not installed.",
]);
check("a package of CommonJS modules", { "package.json": "{}" }, []);
check(
  "a name that two modules have, in what is thrown",
  {
    "0.ts": "const make = 1;\nexport const zero = () => make;",
    "below/b.ts": `${b}const make: any = 2;\nexport const two = make();\n`,
  },
  ["below/b.ts:8:20 unloadable-module: below/b.ts cannot be loaded: make is not a function."],
);
check(
  "a name that two modules have, used too early",
  { "below/b.ts": b.replace("() => A", "A"), "0.ts": "const A = 1;\nexport const zero = () => A;" },
  [
    "below/b.ts:5:16 import-cycle: A is used before its module has run: two modules import each other.",
  ],
);
check("several faults", { "a.ts": `${a}"é" = ;`, "below/b.ts": `import "./none.js";${b}` }, [
  'a.ts:9:7 unloadable-module: a.ts cannot be loaded: Unexpected ";".',
  'below/b.ts:1:8 unloadable-module: below/b.ts cannot be loaded: Could not resolve "./none.js".',
]);
check(
  "a fault outside",
  { "a.ts": `import "../fault.js";${a}`, "../fault.ts": "throw new Error('Nothing works');" },
  [
    "contract.ts:1:1 unloadable-module: contract.ts cannot be loaded: ../fault.ts:1:7: Nothing works.",
  ],
);
for (const [thrown, message, place] of [
  ["Object.create(null)", "[Object: null prototype] {}", "contract.ts:1:1"],
  ["{ reason: 'none' }", "{ reason: 'none' }", "contract.ts:1:1"],
  ["Object.assign(new Error(), { message: 5 })", "5", "a.ts:9:21"],
]) {
  check(`throw ${thrown}`, { "a.ts": `${a}throw ${thrown};` }, [
    `${place} unloadable-module: ${place?.split(":")[0]} cannot be loaded: ${message}.`,
  ]);
}
check("import.meta", { "a.ts": `${a}export const { url } = import.meta;` }, [
  'a.ts:9:24 unloadable-module: a.ts cannot be loaded: "import.meta" is not available.',
]);
check("a module that is compiled beside its source", { "a.js": a }, []);
check(
  "whatever else a module has",
  {
    "below/other.ts": `#!/usr/bin/env node
import assert from "node:assert/strict";
import type { Gone } from "./gone.js";
import one from "./one.json" with { type: "json" };
import { two } from "two";
enum Numbers { Three = 3 }
const text = \`
var four = \${await Promise.resolve(4)}\`;
assert.deepEqual([one, two, Numbers.Three, text], [1, 2, 3, "\\nvar four = 4"]);
`,
    "below/one.json": "1",
    "node_modules/two/package.json": '{ "name": "two" }',
    "node_modules/two/index.js": 'exports.two = require("node:path").sep.length + 1;',
  },
  [],
);
check("a root that is not there", {}, ["unknown-root: The contract has no root C; it has A."], {
  roots: ["C"],
});

test("generates, finds nothing to do, and restores what was changed", async ({ folder }) => {
  const schemas = await write(join(folder, "tables"), tables);
  const out = join(folder, "out");
  await mkdir(join(folder, "node_modules"));
  const first = await generate({ schemas, out });
  assert.ok(first.missing.includes("types/below/b.ts"));
  assert.equal((await generate({ schemas, out, check: true })).missing, []);

  const path = join(out, "types/a.ts");
  const text = await readFile(path, "utf8");
  await writeFile(path, `${text}// more\n`);
  const options = { schemas, out, check: true };
  assert.equal((await generate(options)).changed, ["types/a.ts"]);
  assert.equal((await generate(options)).changed, ["types/a.ts"]);
  assert.equal((await generate({ schemas, out })).changed, ["types/a.ts"]);
  assert.is(await readFile(path, "utf8"), text);
});

/** Tables that count how often they are loaded, and have their own copy of the language. */
const counted = {
  ...Object.fromEntries(
    Object.entries(tables).map(([path, text]) => [
      path,
      text.replace(
        language,
        JSON.stringify(path.includes("/") ? "../language.js" : "./language.js"),
      ),
    ]),
  ),
  "count.ts":
    "const counts = globalThis as { loads?: number };\ncounts.loads = (counts.loads ?? 0) + 1;",
};
const elsewhere = { "tables/c.ts": 'import "../elsewhere.js";', "elsewhere.ts": "" };
const values = { "tables/c.ts": 'import "./values.json";', "tables/values.json": "1" };
for (const [what, given, change, want] of [
  ["nothing changes", {}, {}, 0],
  [
    "a table changes",
    {},
    { "tables/a.ts": `${a.replace(language, '"./language.js"')}// changed` },
    1,
  ],
  ["the output changes", {}, { "out/tags.ts": "" }, 1],
  ["a file is put into the output", {}, { "out/mine.txt": "" }, 1],
  ["tables import from elsewhere", elsewhere, { "elsewhere.ts": "1;" }, 1],
  ["tables import what is no table", values, { "tables/values.json": "2" }, 1],
] as const) {
  test(`where ${what}, tables are loaded ${want} times`, async ({ folder }) => {
    const schemas = await write(join(folder, "tables"), counted);
    for (const path of ["language.ts", "language"])
      await cp(join("schemas", path), join(schemas, path), { recursive: true });
    await write(folder, given);
    await mkdir(join(folder, "node_modules"));
    const options = { schemas, out: join(folder, "out") };
    const made = await generate(options);
    await write(folder, change);
    const before = loads();
    const { files, diagnostics } = await generate({ ...options, check: true });
    assert.is(loads() - before, want);
    if (want === 0)
      assert.equal(
        { files, diagnostics },
        { files: byPath(made.files), diagnostics: made.diagnostics },
      );
  });
}
const loads = (): number => (globalThis as { loads?: number }).loads ?? 0;
const byPath = <T extends { path: string }>(files: readonly T[]): readonly T[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

test("a table that changes changes its files, though others are remembered", async ({ folder }) => {
  const schemas = await write(join(folder, "tables"), tables);
  const out = join(folder, "out");
  await mkdir(join(folder, "node_modules"));
  await generate({ schemas, out });
  await write(schemas, { "a.ts": a.replace("How many.", "How many there are.") });
  const { changed } = await generate({ schemas, out });
  assert.ok(changed.includes("types/a.ts"));
  assert.not.ok(changed.includes("types/below/b.ts"));
  assert.match(await readFile(join(out, "types/a.ts"), "utf8"), "How many there are.");
});

test("does not write beside files of somebody else", async ({ folder }) => {
  const schemas = await write(join(folder, "tables"), tables);
  const out = await write(join(folder, "out"), { "mine.txt": "mine" });
  const { diagnostics, foreign } = await generate({ schemas, out });
  assert.equal(foreign, ["mine.txt"]);
  assert.equal(
    diagnostics.map(({ code, severity }) => [code, severity]),
    [["foreign-files", "error"]],
  );
});

test("is the same wherever the tables are, and wherever it runs", async ({ folder }) => {
  const runtime = "../runtime";
  const one = await generate({
    schemas: "schemas",
    out: join(folder, "one"),
    check: true,
    runtime,
  });
  const schemas = join(folder, "other/schemas");
  await cp("schemas", schemas, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const two = await generate({ schemas, out: join(folder, "two"), check: true, runtime });
  assert.equal(two.files, one.files);
  assert.ok(one.files.length > 0);
});

test.run();
