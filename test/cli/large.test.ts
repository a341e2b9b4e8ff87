/** Collections that are larger than what is held are judged item by item, and as exactly. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { decode } from "../../generated/index.js";
import { home, vbem } from "./vbem.js";

const folder = mkdtempSync(join(tmpdir(), "vbem-large-"));
test.after(() => rmSync(folder, { recursive: true }));

const job = readFileSync(join(home, "examples/jobs/backup-job.xml"), "utf8")
  .replace(/^<\?xml.*?\?>\s*/, "")
  .replace(/ xmlns(:\w+)?="[^"]*"/g, "");
const many = `${job}\n`.repeat(Math.ceil((17 * 2 ** 20) / job.length));
const START =
  '<?xml version="1.0" encoding="utf-8"?>\n<Jobs xmlns="http://www.veeam.com/ent/v1.0">\n';
const collection = (last: string, start = START): string => `${start}${many}${last}</Jobs>`;
const faulty = job.replace("<ScheduleEnabled>true", "<ScheduleEnabled>wahr");

const path = join(folder, "jobs.xml");
const report = join(folder, "report.json");

/** Judges a document by the command, and compares with decoding it. */
function check(what: string, text: string, frame: string): void {
  test(what, () => {
    writeFileSync(path, text);
    const pairs = ["--format", "json", "--output", report, "--format", "pretty"];
    const { code, stdout } = vbem(["validate", path, ...pairs]);
    sameAs(decode(readFileSync(path)), readFileSync(report, "utf8"), code);
    assert.ok(stdout.includes(frame), stdout);
  });
}

function sameAs(wanted: ReturnType<typeof decode>, json: string, code: number | null): void {
  const [document] = JSON.parse(json).documents;
  assert.deepEqual(document.issues, JSON.parse(JSON.stringify(wanted.issues)));
  assert.equal(document.valid, wanted.valid);
  assert.equal(document.root, wanted.root);
  assert.equal(code, wanted.valid ? 0 : 1);
}

check("nothing is wrong", collection(job), "valid   ");
check("a fault in the last item", collection(faulty), "error invalid-value");
check(
  "after a byte order mark, and letters of several bytes",
  collection(`<!-- grün 𝄞 -->${faulty}`, `\ufeff${START}<!-- für alle 𝄞 -->`),
  "<ScheduleEnabled>wahr</ScheduleEnabled>\n",
);
check(
  "all on one line",
  collection(faulty).replaceAll("\n", ""),
  "<ScheduleEnabled>wahr</Schedule",
);
check("not well formed in the end", collection("<Job>"), "error not-well-formed");
check(
  "another root",
  collection(faulty).replace("<Jobs ", "<Jobz ").replace("</Jobs>", "</Jobz>"),
  "error wrong-root",
);

check(
  "an item with more issues than are reported",
  collection(`${faulty}<Job>${"<a/>".repeat(2000)}</Job>`),
  "over a limit of the reader",
);

const LONG = 17 * 2 ** 20;
const jobs = "<Jobs xmlns='http://www.veeam.com/ent/v1.0'/>";

for (const [what, input] of [
  ["a fault in the last item", collection(faulty)],
  ["much white space before the root", " ".repeat(LONG) + jobs],
  ["a long comment before the root", `<!--${"a".repeat(LONG)}-->${jobs}`],
  ["comments without an end", "<!--".repeat(LONG / 4)],
  ["a declaration without an end", `<?xml ${'encoding="a"'.repeat(LONG / 12)}`],
] as const) {
  test(`standard input: ${what}`, () => {
    const { code, stdout } = vbem(["validate", "-", "--format", "json"], { input });
    sameAs(decode(input), stdout, code);
  });
}

test.run();
