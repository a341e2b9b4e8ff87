/** Documents that were cut off on their way: wherever that was, somebody is told where. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { examine } from "../../cli/capture/examine.js";
import type { DocumentReport } from "../../cli/report/report.js";
import { examples } from "../../examples/registry.js";
import { harOf, record } from "./recording.js";
import { home, vbem } from "./vbem.js";

/** Beginnings of a text without its last byte of markup; the empty one comes first. */
function* prefixes(bytes: Uint8Array): Generator<Uint8Array> {
  const last = Math.max(bytes.lastIndexOf(0x3e), bytes.lastIndexOf(0x7d), bytes.lastIndexOf(0x5d));
  for (let end = 0; end <= last; end++) yield bytes.subarray(0, end);
}

const isRefused = ({ valid, issues }: Pick<DocumentReport, "valid" | "issues">): boolean =>
  !valid && issues.some(({ severity, location }) => severity === "error" && location !== undefined);

async function check(name: string, bytes: Uint8Array): Promise<void> {
  let count = 0;
  for (const prefix of prefixes(bytes)) {
    const { documents } = await examine(name, prefix, { request: false, strict: false });
    const reports = documents.map(({ report }) => report);
    const told = `${name} cut at ${prefix.length}: ${JSON.stringify(reports).slice(0, 500)}`;
    assert.ok(reports.some(isRefused), told);
    count++;
  }
  assert.ok(count > 1, name);
}

const sizeOf = (file: string): number => statSync(join(home, "examples", file)).size;
const files = examples.flatMap(({ files }) => files);

/** The smallest of each wire, and one of each that has everything in it. */
const cut = ["xml", "json"].flatMap((end) => [
  ...files
    .filter((file) => file.endsWith(end))
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .slice(0, 10),
  `jobs/backup-job.${end}`,
]);

for (const file of cut) {
  test(`every beginning of ${file}`, () => check(file, readFileSync(join(home, "examples", file))));
}

test("every beginning of a HAR", async () => {
  const [, , unknown] = await record();
  const har = JSON.stringify(harOf([unknown ?? assert.fail()]), undefined, 1);
  await check("a.har", new TextEncoder().encode(har));
});

test("beginnings as files, through the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "vbem-prefixes-"));
  test.after(() => rmSync(folder, { recursive: true }));
  for (const end of ["xml", "json"]) {
    const all = [...prefixes(readFileSync(join(home, `examples/errors/error.${end}`)))];
    for (const prefix of all) writeFileSync(join(folder, `${prefix.length}.${end}`), prefix);
  }
  const { code, stdout } = vbem(["validate", folder, "--format", "json"]);
  const { documents } = JSON.parse(stdout) as { documents: readonly DocumentReport[] };
  assert.equal(code, 1);
  assert.ok(documents.length > 300);
  assert.deepEqual(
    documents.filter((report) => !isRefused(report)),
    [],
  );
});

test.run();
