/** "vbem drift": what captures have is found, and a patch makes the tables know it. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { codecs, decode } from "../../cli/contract.js";
import { lexicalType, neverSeen } from "../../cli/drift/edits.js";
import { newSurvey, surveyDocument, type Unknown } from "../../cli/drift/survey.js";
import { home, vbem } from "./vbem.js";

function survey(text: string) {
  const found = newSurvey();
  const { root = "", value, issues } = decode(text, { source: true });
  const table = codecs.get(root)?.facts.table;
  assert.ok(table !== undefined && value !== undefined);
  surveyDocument(found, table, value, "a", issues);
  return found;
}

type Row = readonly [name: string, after: string | undefined, count: number, column?: number];

function check(
  what: string,
  text: string,
  rows: readonly Row[],
  values: readonly string[] = [],
): void {
  test(what, () => {
    const found = survey(text);
    assert.deepEqual(
      [...found.unknown.values()].map(({ type, name, after, count, first }) => [
        `${type}/${name}`,
        after,
        count,
        first.location?.column,
      ]),
      rows,
    );
    assert.deepEqual(
      [...found.values.values()].map(({ type, value }) => `${type}/${value}`),
      values,
    );
  });
}

const job = (content: string): string =>
  `<Job xmlns="http://www.veeam.com/ent/v1.0" Type="Job" Name="a">${content}</Job>`;

check("nothing new", job("<JobType>Backup</JobType>"), []);
check("an element, twice, behind what it follows", job("<JobType>Backup</JobType><New/><New/>"), [
  ["JobEntityType/New", "JobType", 2, 89],
]);
check("an attribute", job("").replace("Name=", 'New="1" Name='), [
  ["JobEntityType/New", undefined, 1, 55],
]);
check("a member", '{"Type":"Job","Name":"a","JobType":"Backup","New":1}', [
  ["JobEntityType/New", "JobType", 1, 45],
]);
check("a value", job("<JobType>Tape</JobType>"), [], ["JobTypeEnumeration/Tape"]);

test("rows that no document has", () => {
  const [one] = neverSeen(survey(job("<JobType>Backup</JobType>")));
  assert.equal(one?.type, "JobEntityType");
  assert.ok(one.names.includes("Platform"));
  assert.ok(!one.names.includes("JobType"));
});

function infers(values: readonly string[], want: string): void {
  test(`${values.join(", ")} are ${want}`, () => {
    const one = { type: "A", name: "B", values: new Set(values), hasContent: false };
    assert.equal(lexicalType(one as Unknown), want);
  });
}

infers(["true", "false"], "xs:boolean");
infers(["1", "-2"], "xs:int");
infers(["1", "4294967296"], "xs:long");
infers(["2024-05-01T22:00:00Z"], "xs:dateTime");
infers(["1", "a"], "xs:string");
infers([], "xs:string");

const folder = mkdtempSync(join(tmpdir(), "vbem-drift-"));
test.after(() => rmSync(folder, { recursive: true }));

test("after the patch, tables know the captures", () => {
  for (const room of [
    "cli",
    "examples",
    "generated",
    "generator",
    "runtime",
    "schemas",
    "package.json",
  ]) {
    cpSync(join(home, room), join(folder, room), {
      recursive: true,
      filter: (path) => !/node_modules|dist$/.test(path.slice(home.length)),
    });
  }
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(home, "node_modules"))) {
    if (name.startsWith(".")) continue;
    symlinkSync(join(home, "node_modules", name), join(folder, "node_modules", name));
  }
  const bin = join(folder, "cli/bin.js");
  const run = (...line: string[]) => vbem(line, { cwd: folder, bin });
  const capture = job("<JobType>Tape</JobType><New>5</New><ApiToken>hush</ApiToken>");
  writeFileSync(join(folder, "capture.xml"), capture);
  const first = run("drift", "capture.xml", "--format", "json", "--patch", "drift.patch");
  assert.equal(first.stderr, "drift.patch: 3 of 3 additions\n");
  assert.equal(first.code, 1);
  assert.doesNotMatch(first.stdout, /hush/);
  assert.deepEqual(JSON.parse(first.stdout).summary, {
    documents: 1,
    unknown: 2,
    values: 1,
    camelCase: 0,
  });
  execFileSync("git", ["apply", "drift.patch"], { cwd: folder });
  assert.equal(run("generate").code, 0);
  assert.equal(run("generate", "--check").code, 0);
  const { stdout } = run("validate", "capture.xml");
  assert.doesNotMatch(stdout, /unknown-|undocumented-value/);
  assert.equal(run("drift", "capture.xml").code, 0);
});

test.run();
