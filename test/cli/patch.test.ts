/** Patches of tables: where an edit goes, and which ones would spoil the tables. */
import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "uvu";
import { type Edit, type RowEdit } from "../../cli/patch/edit.js";
import { patchOf } from "../../cli/patch/patch.js";
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
  "an empty value",
  [{ kind: "value", type: "JobTypeEnumeration", value: "", reason: "" }],
  ["empty: true"],
);

test("tables elsewhere are patched where they are", async () => {
  const here = process.cwd();
  process.chdir(tmpdir());
  const { text, folder } = await patchOf([row("One")], model, schemas).finally(() =>
    process.chdir(here),
  );
  assert.match(text, /^--- a\/schemas\/jobs\/job\.ts$/m);
  assert.equal(folder, dirname(schemas));
});

test.run();
