/** "vbem validate --engine": what other engines say, and what is said where they cannot be asked. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { compared } from "../../cli/engines/compare.js";
import type { Engine, EngineVerdict } from "../../cli/engines/engine.js";
import { judge } from "../../cli/judge.js";
import { engines } from "../engines/engines.js";
import { home, vbem } from "./vbem.js";

const folder = mkdtempSync(join(tmpdir(), "vbem-engines-"));
test.after(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string | Uint8Array): void =>
  writeFileSync(join(folder, name), text);

const facts = { Type: "Job", JobType: "Backup", ScheduleConfigured: false };
const job = (content: string): string =>
  `<Job xmlns="http://www.veeam.com/ent/v1.0" Type="Job">\n${content}\n</Job>`;
const rule = job(
  "<JobType>Backup</JobType><ScheduleConfigured>false</ScheduleConfigured>" +
    "<NextRun>2024-05-01T22:00:00Z</NextRun>",
);
write("rule.xml", rule);
write("rule.json", JSON.stringify({ ...facts, NextRun: "2024-05-01T22:00:00Z" }));
write("camel.json", '{"type":"Job","name":"Payroll","jobType":"Backup"}');
write("day.json", '{"Type":"Job","NextRun":"2024-02-30T22:00:00Z"}');
write("unknown.xml", job("<New/>"));
write("blank.xml", job("<NextRun> 2024-05-01T22:00:00Z</NextRun>"));
write("utf16.xml", Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?>${rule}`, "utf16le"));
write("cut.xml", rule.slice(0, -3));
write("doctype.xml", `<!DOCTYPE Job [<!ENTITY x SYSTEM "file:///etc/hostname">]>${rule}`);
write("page.html", "<!DOCTYPE html><html></html>");

interface Report {
  readonly documents: readonly { readonly engines?: readonly EngineVerdict[] }[];
}

const told = ({ name, verdict, because = [] }: EngineVerdict): string =>
  [name, verdict, ...because].join(" ");

function check(file: string, names: string, code: number, want: readonly string[]): void {
  test(`${names} on ${file}`, async () => {
    const xerces = engines.find(({ name }) => name === "xerces");
    const reason = names.includes("xerces") ? await xerces?.available() : true;
    if (reason !== true) return console.log(`    SKIPPED: no xerces (${reason})`);
    const args = ["validate", file, "--engine", names, "--format", "json"];
    const run = vbem(args, { cwd: folder });
    const [document] = (JSON.parse(run.stdout) as Report).documents;
    assert.deepEqual((document?.engines ?? []).map(told), want);
    assert.deepEqual([run.code, run.stderr], [code, ""]);
  });
}

const BETWEEN = "rules between rows";
check("rule.xml", "native,ajv,libxml2,xerces", 0, [
  "native invalid",
  `libxml2 valid ${BETWEEN}`,
  `xerces valid ${BETWEEN}`,
]);
check("rule.json", "ajv", 0, ["native invalid", "ajv invalid"]);
check("camel.json", "ajv,libxml2", 0, ["native valid", "ajv invalid camelCase"]);
check("day.json", "ajv", 1, ["native invalid", "ajv valid calendar days in JSON"]);
check("unknown.xml", "libxml2", 0, ["native invalid", "libxml2 invalid"]);
check("blank.xml", "libxml2", 0, ["native valid", "libxml2 invalid blanks around dates"]);
check("utf16.xml", "libxml2,xerces", 0, [
  "native invalid",
  `libxml2 valid ${BETWEEN}`,
  `xerces valid ${BETWEEN}`,
]);
check("cut.xml", "libxml2,xerces", 1, ["native invalid", "libxml2 invalid", "xerces invalid"]);
check("page.html", "libxml2", 1, []);
// No parser but ours ever sees one.
check("doctype.xml", "libxml2", 1, []);
check("rule.xml", "native", 0, ["native invalid"]);

test("the report for people has the verdicts below that on the document", () => {
  const { stdout } = vbem(["validate", "camel.json", "--engine", "ajv"], { cwd: folder });
  assert.match(
    stdout,
    /^valid {3}camel\.json \(json, Job\) 1 info\n {2}strict verdicts: native valid, ajv invalid \(camelCase\)\n/,
  );
});

test("every example: the same verdict, whoever is asked", () => {
  const args = ["validate", "examples", "--engine", "ajv,libxml2", "--format", "json"];
  const { code, stdout } = vbem(args);
  const { documents } = JSON.parse(stdout) as Report;
  const differing = documents.flatMap(({ engines = [] }) =>
    engines.filter(({ because }) => because !== undefined).map(told),
  );
  assert.equal(code, 0);
  assert.deepEqual([...new Set(differing)], ["ajv invalid camelCase"]);
});

// ------------------------------------------------ what nothing explains

async function disagreement(says: "valid" | "invalid", text: string) {
  write("told.xml", text);
  const source = join(folder, "told.xml");
  const liar: Engine = {
    name: "libxml2",
    formats: ["xml"],
    available: async () => true,
    judge: async (documents) => new Map(documents.map(({ id }) => [id, says])),
  };
  const terms = { root: undefined, operation: undefined, request: false, strict: false };
  async function* results() {
    yield judge(source, { ...terms, frames: true, ends: false, texts: true });
  }
  for await (const result of compared(results(), [liar], [])) {
    const [document] = "documents" in result ? result.documents : [];
    const { valid, issues } = document?.report ?? assert.fail();
    assert.equal(document?.frames.length, issues.length);
    return { valid, told: issues.map(({ severity, code, message }) => [severity, code, message]) };
  }
  return assert.fail();
}

test("a difference that no class explains is an error", async () => {
  assert.deepEqual(await disagreement("invalid", job("")), {
    valid: false,
    told: [
      ["error", "engine-disagreement", 'expected the verdict valid of libxml2; got "invalid"'],
    ],
  });
  assert.deepEqual(await disagreement("valid", job("")), { valid: true, told: [] });
});

// ------------------------------------------------ who cannot be asked

function refuses(names: string, env: Readonly<Record<string, string>>, code: number, want: RegExp) {
  test(`exit ${code}: --engine ${names}`, () => {
    const run = vbem(["validate", "rule.xml", "--engine", names], { cwd: folder, env });
    assert.deepEqual([run.code, run.stdout], [code, ""]);
    assert.match(run.stderr, want);
  });
}

/** As if a package was not installed. */
const without = (name: string): string => {
  const hook = `export const resolve = (id, context, next) => next(id === "${name}" ? "no-${name}" : id, context);`;
  const url = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
  return `--import ${url(`import { register } from "node:module"; register(${JSON.stringify(url(hook))});`)}`;
};

refuses("libxml3", {}, 2, /^vbem: unknown --engine libxml3; did you mean libxml2\?\n/);
refuses(
  "libxml2",
  { NODE_OPTIONS: without("libxml2-wasm") },
  3,
  /^vbem: --engine libxml2: libxml2-wasm is not installed; run "npm install libxml2-wasm"\n$/,
);
refuses(
  "native,xerces",
  { JAVA_HOME: join(home, "no-jdk") },
  3,
  /^vbem: --engine xerces: .*install (a JDK|one first)\n$/,
);

test.run();
