/** "vbem generate", from the outside, in a copy of the repository. */
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { test } from "uvu";
import { home, type Run, vbem } from "./vbem.js";

const copy = mkdtempSync(join(tmpdir(), "vbem-copy-"));
for (const room of [
  "cli",
  "examples",
  "generated",
  "generator",
  "runtime",
  "schemas",
  "package.json",
]) {
  cpSync(join(home, room), join(copy, room), {
    recursive: true,
    filter: (path) => !/node_modules|dist$/.test(path.slice(home.length)),
  });
}
// A folder of its own, since what was printed before is kept there.
mkdirSync(join(copy, "node_modules"));
for (const name of readdirSync(join(home, "node_modules"))) {
  if (name.startsWith(".")) continue;
  symlinkSync(join(home, "node_modules", name), join(copy, "node_modules", name));
}
test.after(() => rmSync(copy, { recursive: true }));

const bin = join(copy, "cli/bin.js");
const generate = (line = "", cwd = copy): Run =>
  vbem(["generate", ...line.split(" ").filter(Boolean)], { cwd, bin });

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .sort()
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );

const committed = filesIn(join(copy, "generated"));

test("the output of the repository is up to date, as its sources say that run unbuilt", () => {
  const { code, stdout } = generate("--check");
  assert.equal(stdout, `generated: ${committed.size} files, up to date\n`);
  assert.equal(code, 0);
});

test("an output that was deleted comes back byte for byte", () => {
  execFileSync(process.execPath, [join(copy, "cli/build.js")]);
  rmSync(join(copy, "generated"), { recursive: true });
  const { code, stdout } = generate();
  assert.equal(code, 0);
  assert.match(stdout, new RegExp(`: ${committed.size} files, ${committed.size} files written`));
  assert.deepEqual(filesIn(join(copy, "generated")), committed);
});

test("--check names what differs, and the command that mends it", () => {
  appendFileSync(join(copy, "generated/roots.ts"), "// edited\n");
  rmSync(join(copy, "generated/tags.ts"));
  writeFileSync(join(copy, "generated/old.ts"), committed.get("tags.ts") ?? "");
  const { code, stdout } = generate("--check");
  assert.equal(
    stdout,
    `\
generated/roots.ts is out of date
generated/tags.ts is missing
generated/old.ts is no longer generated
Run "vbem generate" and commit the result.
`,
  );
  assert.equal(code, 1);
  assert.equal(generate().code, 0);
  assert.deepEqual(filesIn(join(copy, "generated")), committed);
});

test("a folder with files of somebody else is left alone", () => {
  mkdirSync(join(copy, "theirs"));
  writeFileSync(join(copy, "theirs/main.ts"), "export {};\n");
  const { code, stderr } = generate("--out theirs");
  assert.equal(code, 1);
  assert.match(stderr, /error foreign-files: theirs holds files that were not generated.*main\.ts/);
  assert.deepEqual(readdirSync(join(copy, "theirs")), ["main.ts"]);
});

test("some roots alone, and the command that mends them", () => {
  assert.equal(generate("--out few --root Error").code, 0);
  assert.match(
    readFileSync(join(copy, "few/roots/errors.ts"), "utf8"),
    /export const ErrorResponse/,
  );
  assert.doesNotMatch(readFileSync(join(copy, "few/roots.ts"), "utf8"), /\bJob\b/);
  rmSync(join(copy, "few/index.ts"));
  const { code, stdout } = generate("--check --out few --root Error");
  assert.equal(code, 1);
  assert.match(stdout, /^few\/index\.ts is missing\nRun "vbem generate --out few --root Error"/);
});

function refuses(line: string, fault: RegExp): void {
  test(`exit 2: generate ${line}`, () => {
    const { code, stderr } = generate(line);
    assert.match(stderr, fault);
    assert.equal(code, 2);
  });
}

refuses("--root job", /unknown-root: .*\n.*\nvbem: did you mean Job\?/);
refuses("--schemas nowhere", /no-contract: nowhere has no contract\.ts/);
refuses("--check --watch", /^vbem: --check and --watch exclude each other\n/);

/** Tables of somebody else, who has the package installed: of its build, they need the language. */
const theirs = join(copy, "elsewhere");
mkdirSync(join(copy, "dist/schemas"), { recursive: true });
writeFileSync(
  join(copy, "dist/schemas/language.js"),
  'export * from "../../schemas/language.ts";\n',
);
mkdirSync(join(theirs, "node_modules"), { recursive: true });
mkdirSync(join(theirs, "tables"));
symlinkSync(copy, join(theirs, "node_modules/vbem-toolkit"));
writeFileSync(join(theirs, "package.json"), '{ "type": "module" }');
writeFileSync(
  join(theirs, "tables/contract.ts"),
  `import { contract, root } from "vbem-toolkit/language";
import { Note } from "./note.js";
export default contract({
  name: "notes", version: "1.0.0", title: "Notes", says: "Notes.", namespace: "urn:notes",
  pages: { prefix: "https://example.com/", suffix: "" },
  json: { lists: "pluralised", wrappers: "flattened", text: "Value", order: "derived first", casings: ["as named"] },
  roots: [root("Note", Note)],
});
`,
);
const note = join(theirs, "tables/note.ts");
const writeNote = (...rows: readonly string[]): void =>
  writeFileSync(
    note,
    `import { builtin, complexType, element, page } from "vbem-toolkit/language";
export const Text = builtin("string", "Text.");
export const Note = complexType("NoteType", page("note"), "A note.", [
${rows.map((row) => `  element("${row}", Text, "0/1", "Its ${row}."),\n`).join("")}]);
`,
  );

test("tables of another API, in a folder of their own", () => {
  writeNote("Title");
  const { code, stdout, stderr } = generate("--schemas tables --out api", theirs);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^wrote api\/README\.md$/m);
  const roots = readFileSync(join(theirs, "api/roots.ts"), "utf8");
  assert.match(roots, /"vbem-toolkit\/runtime\/codec\.js"/);
});

test("another generator prints all files again", () => {
  const lines = join(copy, "generator/layout/lines.ts");
  const text = readFileSync(lines, "utf8");
  writeFileSync(lines, text.replace("WIDTH = 100", "WIDTH = 60"));
  const { code, stdout } = generate("--schemas tables --out api", theirs);
  writeFileSync(lines, text);
  assert.equal(code, 0);
  assert.match(stdout, /^wrote api\/codecs\/note\.ts$/m);
  assert.equal(generate("--schemas tables --out api", theirs).code, 0);
});

test("a table that is wrong: place, sentence, remedy", () => {
  writeNote("Title", "Title");
  assert.deepEqual(generate("--schemas tables --out api", theirs), {
    code: 1,
    stdout: "",
    stderr: `\
tables/note.ts:5:3 error duplicate-row: Note has Title twice, first in Note.
  Remove one of the rows; a repeated element is one row that occurs unbounded.
`,
  });
});

test("--watch generates again when a table changes, until somebody interrupts it", async () => {
  writeNote("Title");
  const args = [bin, "generate", "--schemas", "tables", "--out", "watched", "--watch"];
  const child = spawn(process.execPath, args, { cwd: theirs, timeout: 30_000 });
  await said(child.stderr, /Watching tables; Ctrl\+C ends it\./);
  const changed = said(child.stdout, /wrote watched\/types\/note\.ts/);
  writeNote("Title", "Body");
  await changed;
  child.kill("SIGINT");
  const [code] = await once(child, "exit");
  assert.equal(code, 130);
});

/** Ends when the stream has said it; when it is over without, it fails. */
async function said(stream: Readable, wanted: RegExp): Promise<void> {
  let text = "";
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += chunk;
    if (wanted.test(text)) return;
  }
  assert.match(text, wanted);
}

test.run();
