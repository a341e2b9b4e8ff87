/** Hostile documents through the command: its verdict on each, and a report that cannot be steered. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { test } from "uvu";
import type { DocumentReport } from "../../cli/report/report.js";
import { attacks, type AttackVerdict, payloadOf, refusals } from "../documents/attack-cases.js";
import { vbem } from "./vbem.js";

interface Sent {
  readonly file: string;
  readonly bytes: string | Uint8Array;
  readonly verdict: AttackVerdict;
  /** Part of what has to be said. */
  readonly says?: string;
}

/** Who steers a terminal, or turns the direction of text. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function check(what: string, sent: readonly Sent[]): void {
  const folder = mkdtempSync(join(tmpdir(), "vbem-attacks-"));
  test.after(() => rmSync(folder, { recursive: true }));
  for (const { file, bytes } of sent) writeFileSync(join(folder, file), bytes);
  const files = sent.map(({ file }) => file);
  // A document that the contract alone forbids shall be an error too.
  const run = (...more: string[]) =>
    vbem(["validate", "--strict", ...more, ...files], { cwd: folder });

  test(`${what}: each has its verdict`, () => {
    const { code, stdout, stderr } = run("--format", "json");
    assert.deepEqual([code, stderr], [1, ""]);
    const { documents } = JSON.parse(stdout) as { documents: readonly DocumentReport[] };
    const wrong = sent.filter((attack) => {
      const own = documents.filter(({ source }) => source === attack.file);
      return own.length !== 1 || own.some((report) => !isAsItShould(attack, report));
    });
    assert.deepEqual(
      wrong.map(({ file }) => file),
      [],
    );
  });

  test(`${what}: the report for people is plain text, 80 columns wide`, () => {
    const { stdout } = run();
    assert.doesNotMatch(stdout, STEERING);
    assert.deepEqual(
      stdout.split("\n").filter((line) => [...line].length > 80),
      [],
    );
  });
}

function isAsItShould({ verdict, says = "" }: Sent, { valid, issues }: DocumentReport): boolean {
  const isRefused = issues.some(({ code }) => refusals.has(code));
  const isSaid =
    says === "" || issues.some(({ code, message }) => `${code}: ${message}`.includes(says));
  switch (verdict) {
    case "accept":
    case "limit":
      return isSaid && !isRefused;
    case "reject":
      // A limit may come before the fault.
      return isSaid && !valid && (isRefused || issues.some(({ code }) => code === "limit"));
    case "schema":
      return isSaid && !valid && !isRefused;
  }
}

// ------------------------------------------------ our own

const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const job = (content: string, attributes = ""): string =>
  `<Job ${ns}${attributes}>${content}</Job>`;
const entities = Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
);
const MANY = 100_000;

const own: readonly (readonly [
  file: string,
  bytes: string | Uint8Array,
  AttackVerdict,
  says?: string,
])[] = [
  ["plain.xml", job(""), "accept"],
  [
    "laughs.xml",
    `<!DOCTYPE Job [<!ENTITY e0 "ha">${entities.join("")}]><Job>&e9;</Job>`,
    "reject",
    "DOCTYPE",
  ],
  [
    "file.xml",
    `<!DOCTYPE Job [<!ENTITY x SYSTEM "file:///etc/passwd">]><Job>&x;</Job>`,
    "reject",
    "DOCTYPE",
  ],
  ["doctype-in-comment.xml", job("<!-- <!DOCTYPE x> -->"), "accept"],
  ["entity.xml", job("<Description>&nbsp;</Description>"), "reject", "not-well-formed"],
  ["twice.xml", job("", ' Name="a" Name="b"'), "reject", "not-well-formed"],
  ["less-than.xml", job("", ' Name="<"'), "reject", "not-well-formed"],
  ["escape.xml", job("<Description>\u001b[2J</Description>"), "reject", "not-well-formed"],
  ["reference.xml", job("<Description>&#27;</Description>"), "reject", "not-well-formed"],
  [
    "latin1.xml",
    Buffer.from(job("<Description>\u00e9</Description>"), "latin1"),
    "reject",
    "encoding",
  ],
  ["bidi.xml", job("<JobType>\u202eBackup</JobType>"), "schema", "undocumented-value"],
  ["bidi-name.json", '{"Type":"Job","\u202e\\u001b[31m":1}', "schema", "\\u202e"],
  ["c1.json", '{"Type":"Job","JobType":"\u009b31m"}', "schema", "\\u009b"],
  ["proto.xml", job("<__proto__><a/></__proto__>"), "schema", "unknown-element"],
  ["proto.json", '{"Type":"Job","__proto__":{"a":1}}', "schema", "unknown-member"],
  ["twice.json", '{"Type":"Job","Name":"a","N\\u0061me":"b"}', "reject", "duplicate-member"],
  ["surrogate.json", '{"Type":"Job","Name":"\\ud800"}', "accept"],
  ["exponent.json", '{"Type":"Job","JobType":1e400}', "schema", "wrong-type"],
  ["comment.json", '{"Type":"Job"/* */}', "reject", "not-well-formed"],
  ["deep.xml", job("<a>".repeat(MANY) + "</a>".repeat(MANY)), "limit", "limit"],
  ["deep.json", `${"[".repeat(MANY)}${"]".repeat(MANY)}`, "limit"],
  ["unclosed.xml", "<Job>".repeat(MANY), "reject"],
  [
    "attributes.xml",
    job("", Array.from({ length: 5000 }, (_, i) => ` a${i}=""`).join("")),
    "limit",
    "limit",
  ],
  ["issues.xml", job("<New/>".repeat(MANY)), "limit", "limit"],
  ["long.xml", job(`<JobType>${"x".repeat(1_000_000)}</JobType>`), "schema", "undocumented-value"],
  ["zipped.xml", gzipSync(job("")), "reject", "not-a-payload"],
  ["page.xml", "<!DOCTYPE html><html><p>Log in</html>", "reject", "not-a-payload"],
  ["nothing.json", "", "reject", "not-a-payload"],
  ["zeros.json", new Uint8Array(1000), "reject"],
];

check(
  "attacks",
  own.map(([file, bytes, verdict, says = ""]) => ({ file, bytes, verdict, says })),
);

// ------------------------------------------------ those beside the checkout

/** The command takes what people have: JSON under any name, and one document a line. */
const asFound = new Set(["json-in-xml.xml", "ndjson.json"]);

if (attacks.length > 0) {
  const sent = attacks
    .filter(({ file }) => !asFound.has(file))
    .map((attack) => {
      const { file, verdict, mustMention = "" } = attack;
      return { file, bytes: payloadOf(attack), verdict, says: mustMention };
    });
  check(`${sent.length} cases`, sent);
} else {
  test.skip("attack cases: their folder is not there", () => {});
  console.log("  attack cases are not there and were skipped");
}

test.run();
