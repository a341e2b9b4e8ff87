/** The package vbem-contract, as somebody has it who installs it into an empty project. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { test } from "uvu";
import { bundler, judge, nodenext, tsc, type Version } from "./compilers.js";
import { output, pack, project, temporary, write } from "./pack.js";

const folder = temporary("contract");
const packed = pack("generated", folder);
const here = project(join(folder, "consumer"), packed.tarball, "contract");
const installed = join(here, "node_modules/vbem-contract");
const read = (path: string): string => readFileSync(join(installed, path), "utf8");
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

// ---------------------------------------------------------------- the package itself

test("publint finds nothing", () => {
  output(folder, process.execPath, judge("publint"), packed.tarball, "--strict");
});

test("its types resolve wherever it can be imported", () => {
  output(folder, process.execPath, judge("attw"), packed.tarball, "--profile", "esm-only");
});

test("modules, declarations, schemas, licence, README, and nothing else", () => {
  const others = packed.files
    .map(({ path }) => path)
    .filter((path) => !/^dist\/(generated|runtime)\/.*\.d\.ts$/.test(path))
    .filter((path) => !/^dist\/(chunks|generated(\/roots)?)\/.*\.js$/.test(path))
    .filter((path) => !/^schema\/vbem-contract\.[a-z.]+$/.test(path));
  assert.deepEqual(others.sort(), ["LICENSE", "README.md", "package.json"]);
  console.log(
    `figure: tarball ${kilobytes(packed.size)}, unpacked ${kilobytes(packed.unpackedSize)}`,
  );
  assert.ok(packed.size < 700 * 1024, `the tarball has ${kilobytes(packed.size)}`);
});

test("no dependency, and no module of Node.js", () => {
  assert.doesNotMatch(read("package.json"), /ependencies"/);
  const imports = packed.files
    .filter(({ path }) => path.endsWith(".js"))
    .flatMap(({ path }) => [
      ...read(path).matchAll(/\b(?:from|import\(?|require\() ?["']([^"'.][^"']*)["']/g),
    ])
    .map(([, specifier]) => specifier);
  assert.deepEqual(imports, []);
});

test("its schemas are files that a program can import", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import { fileURLToPath } from "node:url";
    for (const kind of ["schema.json", "openapi.json", "xsd", "rules.json"])
      readFileSync(fileURLToPath(import.meta.resolve("vbem-contract/schema/vbem-contract." + kind)));`;
  output(here, process.execPath, "--input-type=module", "--eval", script);
});

// ---------------------------------------------------------------- programs

const told = JSON.stringify({
  valid: false,
  issues: "invalid-value unknown-element",
  line: 3,
  year: 2026,
  unknown: ["element", "element"],
  written: true,
  json: '{"JobType":"Backup","Name":"Nightly"}',
  found: "Jobs",
  streamed: ["Nightly", "Weekly"],
  path: "/jobs/7",
});

/** Compiles files, and runs the one that has something to tell. */
function compiles(
  what: string,
  version: Version,
  options: object,
  files: readonly string[],
  program?: readonly [file: string, tells: string],
): void {
  test(`TypeScript ${version}: ${what}`, () => {
    const start = Date.now();
    const { code, stdout } = tsc(here, version, options, files);
    assert.equal(code, 0, stdout);
    console.log(
      `figure: TypeScript ${version}, ${what}: ${((Date.now() - start) / 1000).toFixed(1)} s`,
    );
    if (program === undefined) return;
    assert.equal(output(here, process.execPath, program[0]).trim(), program[1]);
  });
}

const trusting = { skipLibCheck: true };
const typed = ["program.ts", "types.ts", "web.ts"];

for (const version of ["5.4", "6.0", "7.0"] as const) {
  compiles("nodenext", version, { ...nodenext, ...trusting }, typed, ["out/program.js", told]);
  compiles("bundler", version, { ...bundler, ...trusting, noEmit: true }, typed);
  compiles(
    "declarations hold without the types of Node.js and of the web",
    version,
    { ...nodenext, lib: ["es2022"], noEmit: true },
    ["es-only.ts", "types.ts"],
  );
}

const commonJs = JSON.stringify({ valid: true, name: "Nightly" });
for (const version of ["6.0", "7.0"] as const) {
  compiles(
    "CommonJS",
    version,
    { ...nodenext, ...trusting },
    ["program.cts"],
    ["out/program.cjs", commonJs],
  );
}

const plain = JSON.stringify({ text: '{"JobType":"Backup","Name":"Nightly"}', worst: "none" });
const checked = { ...nodenext, ...trusting, allowJs: true, checkJs: true, noEmit: true };
compiles("plain JavaScript with JSDoc", "6.0", checked, ["plain.js"], ["plain.js", plain]);

test("the examples of its README", () => {
  const blocks = [...read("README.md").matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  assert.equal(blocks.length, 7);
  const given = `
    declare const xml: string, json: string, payload: Uint8Array;
    declare const stream: AsyncIterable<Uint8Array>, response: Response;`;
  write(here, "readme.ts", [given, ...blocks].join("\n"));
  const { stdout } = tsc(here, "6.0", { ...nodenext, ...trusting, noEmit: true }, ["readme.ts"]);
  assert.equal(stdout, "");
});

test("the examples of its README name what is there", () => {
  const names = [...read("README.md").matchAll(/^- `(\w+)`/gm)].map(([, name]) => name ?? "");
  const script = `const contract = require("vbem-contract");
    console.log(${JSON.stringify(names)}.filter((name) => !contract[name]?.decodeXml).join());`;
  assert.ok(names.length > 100);
  assert.equal(output(here, process.execPath, "--input-type=commonjs", "-e", script).trim(), "");
});

// ---------------------------------------------------------------- browsers

/** What a program weighs in a browser, and its text. */
async function bundle(code: string): Promise<{ text: string; minified: number; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: here, loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const [{ text, contents }] = outputFiles as [(typeof outputFiles)[0]];
  const gzipped = gzipSync(contents, { level: 9 }).length;
  return { text, minified: contents.length, gzipped };
}

test("a browser runs it without anything of Node.js", async () => {
  const { text } = await bundle(readFileSync(join(here, "program.ts"), "utf8"));
  const line = await new Promise<string>((resolve, reject) => {
    const web = { console: { log: resolve }, TextDecoder, TextEncoder };
    runInContext(text, createContext(web));
    setTimeout(() => reject(new Error("the program told nothing")), 10_000).unref();
  });
  assert.equal(line, told);
});

test("a type costs nothing", async () => {
  const code =
    'import { type Job, type JobJson } from "vbem-contract"; export type Both = Job & JobJson;';
  const { text } = await bundle(code);
  console.log(`figure: import of a type: ${text.replace("(()=>{})();", "").trim().length} bytes`);
  assert.equal(text.trim(), "(()=>{})();");
});

/**
 * Kilobytes that a program with one root may cost its visitors, over the wire: 30 are the readers,
 * judges and writers of both wires, which all roots share.
 */
const BUDGET = 50;

test("a root costs what it needs, and nothing of the others", async () => {
  const job = await bundle('import { Job } from "vbem-contract"; globalThis.Job = Job;');
  const all = await bundle('import { decode } from "vbem-contract"; globalThis.decode = decode;');
  const task = await bundle('import { Task } from "vbem-contract"; globalThis.Task = Task;');
  for (const [name, { minified, gzipped }] of Object.entries({ task, job, all })) {
    console.log(
      `figure: import of ${name}: ${kilobytes(minified)} minified, ${kilobytes(gzipped)} gzipped`,
    );
  }
  assert.ok(!job.text.includes("CloudTenant"), "Job brings other roots along");
  const request = await bundle(
    'import { getJob } from "vbem-contract/operations.js"; globalThis.get = getJob;',
  );
  assert.ok(request.minified < 1500, `getJob costs ${request.minified} bytes`);
  assert.ok(job.gzipped < BUDGET * 1024, `Job costs ${kilobytes(job.gzipped)}`);
});

test.run();
