/** Patches of tables: where an edit goes, and which ones would spoil the tables. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "uvu";
import { type Edit, type RowEdit } from "../../cli/patch/edit.js";
import { patchOf } from "../../cli/patch/patch.js";
import { compile } from "../../generator/generate.js";
import { link } from "../../generator/link.js";
import { load } from "../../generator/load.js";
import { home } from "./vbem.js";

const schemas = join(home, "schemas");
const { tables } = await load(schemas);
assert.ok(tables !== undefined);
const { model } = link(tables);
assert.ok(model !== undefined);

/** Names of the rows that the patch adds, in the order of the table, and why others are not there. */
function check(what: string, edits: readonly Edit[], want: readonly (string | RegExp)[]): void {
  test(what, async () => {
    const { text, refused, count } = await patchOf(edits, model, schemas);
    const added = [...text.matchAll(/^\+ +(?:element|attribute)\(\s*\+? *"([^"]+)"/gm)];
    const got = [...added.map(([, name = ""]) => name), ...refused.map(({ why }) => why)];
    assert.equal(count, edits.length - refused.length);
    assert.equal(got.length, want.length, got.join("\n"));
    for (const [at, one] of want.entries()) assert.match(got[at] ?? "", new RegExp(one));
  });
}

const row = (name: string, more: Partial<RowEdit> = {}): RowEdit => ({
  ...{ kind: "element", type: "JobEntityType", name, of: "xs:string", occurs: "0/1" },
  ...{ says: "New.", source: "xsd", after: [] },
  ...more,
});

check(
  "rows behind each other",
  [row("One", { after: ["JobType"] }), row("Two", { after: ["One"] })],
  ["^One$", "^Two$"],
);
check(
  "a row behind one that has no place",
  [row("One", { of: "None" }), row("Two", { after: ["One", "JobType"] })],
  ["^Two$", "^the tables have no type None$"],
);
check(
  "what every object has",
  [row("toString"), row("Constructor")],
  ["^every JavaScript object", "^every JavaScript object"],
);
check(
  "a name that a base has in JSON",
  [row("Name")],
  ["^Job has another row of that name in JSON"],
);
check("a name that a derived type has", [row("JobType", { type: "EntityType" })], ["another row"]);
check(
  "the same row in a type and its base",
  [row("One", { type: "EntityType" }), row("One")],
  ["^One$", "^Entity has another row of that name in JSON"],
);
check(
  "a list that JSON calls like another row",
  [row("One", { occurs: "0/unbounded" }), row("Ones"), row("Two", { json: "Ones" })],
  ["^One$", "another row of that name in JSON", "another row of that name in JSON"],
);
check(
  "two rows that JSON calls the same",
  [row("One"), row("One", { kind: "attribute" })],
  ["^One$", "another row of that name in JSON"],
);
check(
  "modules that would import each other",
  [row("Kind", { type: "JobScheduleRetryOptionsType", of: "JobTypeEnumeration" })],
  ["^jobs/schedule.ts cannot import JobType: jobs/job.ts imports it already$"],
);
check(
  "an element in what is an array in JSON",
  [row("One", { type: "LinkListType" })],
  ["^LinkList is an array in JSON"],
);
check(
  "an element beside text",
  [row("One", { type: "TimePeriodsTypeNestedDay" })],
  ["^the content of Day is text$"],
);
check(
  "an empty value",
  [{ kind: "value", type: "JobTypeEnumeration", value: "", reason: "" }],
  ["empty: true"],
);

test("every table takes what it does not refuse", async () => {
  const edits = model.modules.flatMap(({ simpleTypes, complexTypes }): readonly Edit[] => [
    ...simpleTypes.flatMap(({ xsd: type, documented = [] }): readonly Edit[] =>
      documented.length === 0 ? [] : [{ kind: "value", type, value: "New", reason: "New." }],
    ),
    ...complexTypes.flatMap(({ xsd: type, ts }) => [
      row(`New${ts}`, { type }),
      row(`Task${ts}`, { type, of: "TaskType", occurs: "0/unbounded" }),
      row(`Kind${ts}`, { type, of: "JobTypeEnumeration" }),
      row(`At${ts}`, { type, kind: "attribute", of: "xs:int" }),
    ]),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "vbem-patch-"));
  cpSync(schemas, join(folder, "schemas"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const { text, count } = await patchOf(edits, model, schemas);
  assert.ok(count > edits.length * 0.8, `${count} of ${edits.length}`);
  execFileSync("git", ["apply"], { cwd: folder, input: text });
  const patched = await load(join(folder, "schemas"));
  assert.deepEqual(patched.diagnostics, []);
  assert.ok(patched.tables !== undefined);
  assert.deepEqual(compile(patched.tables, { runtime: "../runtime" }).diagnostics, []);
  rmSync(folder, { recursive: true });
});

test("tables elsewhere are patched where they are", async () => {
  const here = process.cwd();
  const elsewhere = mkdtempSync(join(tmpdir(), "vbem-patch-"));
  process.chdir(elsewhere);
  const { text, folder } = await patchOf([row("One")], model, schemas).finally(() =>
    process.chdir(here),
  );
  rmSync(elsewhere, { recursive: true });
  assert.match(text, /^--- a\/schemas\/jobs\/job\.ts$/m);
  assert.equal(folder, dirname(schemas));
});

test.run();
