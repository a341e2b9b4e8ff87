/** JSON does not name its root: `decode` finds it out, and the casing of the names. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode } from "../../generated/index.js";

check("a type name that is a root's", { Type: "Job", Name: "a" }, "Job");
check("a type name in camelCase", { type: "Job", name: "a" }, "Job");
check("a type name of short representations", { Type: "JobReference", Name: "a" }, "EntityRef");
check("a list by the name of its items", { Jobs: [] }, "Jobs");
check("the same list in camelCase", { jobs: [] }, "Jobs");
check("a list, where an object has an object of that name", { RestorePoints: [] }, "RestorePoints");
check(
  "a list that shares its name with another: the items tell",
  { VmRestorePoints: [{ Type: "VmReplicaPoint" }] },
  "VmReplicaPoints",
);
check("of empty lists that share a name, the first", { VmRestorePoints: [] }, "VmRestorePoints");
check("two names for the same list", { HierarchyItems: [] }, "HierarchyItems");
check("a body that is complete, before one that is not", { VmRef: "a" }, "QuickBackupStartupSpec");
check("no members at all", {});
check("members of no root", { Tusk: 1 });

function check(what: string, document: object, want?: string): void {
  test(what, () => assert.equal(decode(document).root, want));
}

test("a root that is only the likeliest is told, with the others", () => {
  const { valid, issues } = decode({ StartDate: "2024-06-14T03:30:00Z" });
  assert.ok(valid);
  assert.equal(
    issues.map(({ code }) => code),
    ["ambiguous-root"],
  );
});

test("names that are the same in both casings leave it to what is below them", () => {
  const { issues } = decode({ vCloudVAppRestoreSpec: { powerOnAfterRestore: true } });
  assert.equal(issues[0]?.code, "json-casing");
});

test.run();
