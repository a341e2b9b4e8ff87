/** Many documents: threads change nothing but the time it takes. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { vbem } from "./vbem.js";

const folder = mkdtempSync(join(tmpdir(), "vbem-jobs-"));
test.after(() => rmSync(folder, { recursive: true }));
for (let i = 100; i < 250; i++) {
  const text = `<Error xmlns="http://www.veeam.com/ent/v1.0" Message="${i}" StatusCode="${i % 7 || "x"}"/>`;
  writeFileSync(join(folder, `${i}.xml`), text);
}
symlinkSync("loop.xml", join(folder, "loop.xml"));

test("one thread or two: the same report, in the order of the inputs", () => {
  const [one, two] = ["1", "2"].map((jobs) => vbem(["validate", "--jobs", jobs, folder]));
  assert.deepEqual(one, two);
  assert.equal(two?.code, 3);
  assert.match(two.stdout, /\n150 documents: \d+ valid, \d+ invalid; 1 not read; /);
  assert.match(two.stderr, /loop\.xml: too many symbolic links\n$/);
});

for (const jobs of ["0", "x", "1.5"]) {
  test(`refuses --jobs ${jobs}`, () => {
    const { code, stderr } = vbem(["validate", "--jobs", jobs, folder]);
    assert.deepEqual([code, stderr.split("\n")[0]], [2, "vbem: --jobs takes a number from 1"]);
  });
}

test.run();
