/** Whole reports, as the command prints them: twelve faults of a recording, and one document in every format. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import picocolors from "picocolors";
import { test } from "uvu";
import { readReference } from "../../cli/describe/reference.js";
import { columnsOf } from "../../cli/report/columns.js";
import { issueText } from "../../cli/report/pretty.js";
import { harOf, record, seeded } from "./recording.js";
import { home, vbem } from "./vbem.js";

const folder = mkdtempSync(join(tmpdir(), "vbem-golden-"));
test.after(() => rmSync(folder, { recursive: true }));
const recorded = await record();
writeFileSync(join(folder, "faults.har"), JSON.stringify(seeded(recorded), undefined, 2));
writeFileSync(
  join(folder, "fault.xml"),
  readFileSync(join(home, "test/documents/cli/job.xml"), "utf8"),
);

/** "GOLDEN=write npm test -- golden" writes reports anew, for somebody to read and find good. */
function check(name: string, text: string): void {
  const path = join(home, "test/cli/golden", name);
  if (process.env["GOLDEN"] === "write") writeFileSync(path, text);
  assert.equal(text, readFileSync(path, "utf8"), name);
}

// ------------------------------------------------ twelve faults

const COLUMNS = 80;
const withoutColour = (text: string): string => text.replace(/\u001b\[\d+m/g, "");
const wide = (text: string): readonly string[] =>
  withoutColour(text)
    .split("\n")
    .filter((line) => columnsOf(line) > COLUMNS);

const twelve = (env: Readonly<Record<string, string>>): string => {
  const { code, stdout, stderr } = vbem(["validate", "faults.har"], { cwd: folder, env });
  assert.deepEqual([code, stderr], [1, ""]);
  assert.deepEqual(wide(stdout), []);
  return stdout;
};

test("twelve faults", () => check("faults.txt", twelve({ NO_COLOR: "1", FORCE_COLOR: "1" })));

test("twelve faults in colour: the same text", () => {
  const coloured = twelve({ FORCE_COLOR: "1" });
  check("faults.colour.txt", coloured);
  check("faults.txt", withoutColour(coloured));
});

test("twelve faults as annotations: each in the recording, where its exchange stands", () => {
  const { code, stdout } = vbem(["validate", "faults.har", "--format", "github"], { cwd: folder });
  const lines = stdout.split("\n").filter((line) => !line.startsWith("::notice"));
  check("faults.github.txt", lines.join("\n"));
  assert.equal(code, 1);
});

test("the address of every page fits", () => {
  const { rules, types } = readReference(home);
  const pages = new Set([...rules, ...types].map(({ page }) => page));
  for (const documented of pages) {
    const issue = { severity: "error", code: "limit", message: "", path: "", documented } as const;
    assert.deepEqual(wide(issueText(picocolors.createColors(false), "a.xml", issue)), []);
  }
  assert.ok(pages.size > 100);
});

test("so do long names and addresses", () => {
  const name = `${"long".repeat(40)}.har`;
  const [entry = assert.fail()] = seeded(recorded).log.entries;
  entry.request.url += `&padding=${"x".repeat(200)}`;
  writeFileSync(join(folder, name), JSON.stringify(harOf([entry])));
  assert.deepEqual(wide(vbem(["validate", name], { cwd: folder }).stdout), []);
});

// ------------------------------------------------ one fault in every format

const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
const FORMATS = {
  pretty: "txt",
  json: "json",
  sarif: "sarif",
  junit: "junit.xml",
  github: "github.txt",
};
const goldens = Object.entries(FORMATS).map(([format, end]) => ({ format, file: `fault.${end}` }));

test("one document in every format", () => {
  const args = goldens.flatMap(({ format, file }) => ["--format", format, "--output", file]);
  const { code, stdout, stderr } = vbem(["validate", "fault.xml", ...args], { cwd: folder });
  assert.deepEqual([code, stdout, stderr], [1, "", ""]);
  for (const { file } of goldens) {
    const text = readFileSync(join(folder, file), "utf8");
    check(file, text.replace(`ersion": "${version}"`, 'ersion": "(that of the package)"'));
  }
});

test.run();
