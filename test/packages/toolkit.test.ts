/** The package vbem-toolkit, as somebody has it who installs it into an empty project. */
import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import { judge, nodenext, tsc, type Version } from "./compilers.js";
import { home, output, pack, project, run, temporary, write } from "./pack.js";

const folder = temporary("toolkit");
const packed = pack(".", folder);
const here = project(join(folder, "consumer"), packed.tarball, "foreign");
const bin = join(here, "node_modules/.bin/vbem");
const vbem = (...args: readonly string[]) => run(here, bin, ...args);

// ---------------------------------------------------------------- the package itself

test("publint finds nothing", () => {
  output(folder, process.execPath, judge("publint"), packed.tarball, "--strict");
});

test("its types resolve wherever it can be imported", () => {
  output(folder, process.execPath, judge("attw"), packed.tarball, "--profile", "esm-only");
});

test("the command, the generator, the runtime, tables, licence, README, and nothing else", () => {
  const others = packed.files
    .map(({ path }) => path)
    .filter((path) => !/^dist\/(generator|runtime|schemas)\/.*(\.d\.ts|(?<!\.d)\.js)$/.test(path))
    .filter((path) => !/^schemas\/.*\.ts$/.test(path));
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(
    `figure: tarball ${kilobytes(packed.size)}, unpacked ${kilobytes(packed.unpackedSize)}`,
  );
  assert.deepEqual(others.sort(), [
    "LICENSE",
    ...(existsSync(join(home, "README.md")) ? ["README.md"] : []),
    "cli/bin.js",
    "cli/built.js",
    "cli/worker.js",
    "dist/cli/config.schema.json",
    "dist/cli/main.cjs",
    "dist/cli/reference.json",
    "dist/cli/schema/vbem-contract.rules.json",
    "dist/cli/schema/vbem-contract.schema.json",
    "dist/cli/schema/vbem-contract.xsd",
    "package.json",
  ]);
  assert.ok(packed.size < 1024 * 1024, `the tarball has ${kilobytes(packed.size)}`);
});

// ---------------------------------------------------------------- the command

test("npx vbem validate", () => {
  copyFileSync(join(home, "examples/jobs/replica-job.xml"), join(here, "job.xml"));
  const text = readFileSync(join(here, "job.xml"), "utf8");
  write(here, "wrong.xml", text.replace("<RetryTimes>0<", "<RetryTimes>none<"));
  assert.match(output(here, "npx", "--no", "vbem", "validate", "job.xml"), /^valid {3}job\.xml/);
  const { code, stdout } = vbem("validate", "wrong.xml", "--format", "json");
  assert.equal(code, 1);
  assert.match(stdout, /"code": ?"invalid-value"/);
});

test("other engines: Ajv comes along, libxml2 is asked for", () => {
  assert.match(
    output(here, bin, "validate", "job.xml", "--engine", "ajv"),
    /^ {2}strict verdicts: native valid$/m,
  );
  const { code, stderr } = vbem("validate", "job.xml", "--engine", "libxml2");
  assert.deepEqual(
    [code, stderr],
    [3, 'vbem: --engine libxml2: libxml2-wasm is not installed; run "npm install libxml2-wasm"\n'],
  );
});

test("vbem convert, describe and --version", () => {
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  assert.match(output(here, bin, "convert", "job.xml", "--to", "json"), /"JobType": ?"Replica"/);
  assert.match(output(here, bin, "describe", "RetryOptions"), /RetryTimes/);
  assert.equal(output(here, bin, "--version"), `${version}\n`);
});

// ---------------------------------------------------------------- tables of another API

const told = {
  read: "rule:printed /library/book[1]/year, unknown-element /library/book[1]/shelf",
  unknown: 1,
  json: JSON.stringify({
    book: [
      {
        id: 7,
        "shelf-mark": "A 1",
        isbn: "978-3161484100",
        year: 1300,
        "print-run": 180,
        keywords: { keyword: ["type", "lead"] },
        note: [{ lang: "en", $: "Heavy & good." }, { $: "Second." }],
      },
    ],
  }),
  same: true,
  made:
    '<?xml version="1.0" encoding="utf-8"?><book xmlns="urn:example:library" id="8">' +
    "<isbn>978-3161484101</isbn><keywords><keyword>new</keyword></keywords></book>",
  back: true,
  wrong: "wrong-type /id, invalid-value /isbn",
  alias: ["rule:printed-at-all"],
  found: "library",
};

test("vbem generate makes code of them, and finds it up to date", () => {
  const written = vbem("generate", "--schemas", "tables", "--out", "generated");
  assert.equal(written.code, 0, written.stderr);
  assert.match(written.stdout, /files written, 0 removed\n$/);
  const checked = vbem("generate", "--schemas", "tables", "--out", "generated", "--check");
  assert.match(checked.stdout, /^generated: \d+ files, up to date\n$/);
  // The package that it is part of is the user's.
  assert.ok(!existsSync(join(here, "generated/package.json")));
});

for (const version of ["5.4", "6.0", "7.0"] as const) {
  test(`TypeScript ${version} compiles it, and a program that uses it`, () => {
    compile(version, { noUnusedLocals: true, noUnusedParameters: true }, ["program.ts"]);
    assert.deepEqual(JSON.parse(output(here, process.execPath, "out/program.js")), told);
  });
}

test("what the package declares for tables and programs", () => {
  compile("6.0", { noEmit: true }, ["types.ts", "tables/contract.ts"]);
});

test("the generator as a function", () => {
  assert.deepEqual(JSON.parse(output(here, process.execPath, "by-function.js")), {
    all: true,
    diagnostics: [],
    changed: [],
    broken: ["no-contract"],
  });
});

// ---------------------------------------------------------------- tables of the package

test("vbem generate --root makes code of its own tables, as far as a root needs them", () => {
  const { code, stderr } = vbem("generate", "--root", "Task", "--out", "src/veeam");
  assert.equal(code, 0, stderr);
  assert.ok(!existsSync(join(here, "src/veeam/codecs/jobs")));
  compile("6.0", {}, ["narrowed.ts"]);
  assert.deepEqual(JSON.parse(output(here, process.execPath, "out/narrowed.js")), {
    valid: true,
    value: { TaskId: "task-1", State: "Running" },
    json: '{"TaskId":"task-1","State":"Running"}',
  });
});

function compile(version: Version, options: object, files: readonly string[]): void {
  const { stdout } = tsc(here, version, { ...nodenext, skipLibCheck: true, ...options }, files);
  assert.equal(stdout, "");
}

test.run();
