/** Versions: which is newer, and what documents have that servers of one have not. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "uvu";
import { examine } from "../../cli/capture/examine.js";
import { rowsNewerThan } from "../../cli/capture/newer.js";
import { faultOf, isNewer } from "../../cli/capture/versions.js";
import { readReference } from "../../cli/describe/reference.js";
import { home, vbem } from "./vbem.js";

const reference = readReference(home);
const known = reference.versions ?? [];

// ------------------------------------------------ versions

const pairs: readonly (readonly [one: string, other: string, want: boolean])[] = [
  ["v1_3", "v1_2", true],
  ["v1_3", "v1_3", false],
  ["v1_10", "v1_9", true],
  ["12", "11a", true],
  ["12", "12.3", false],
  ["9.5", "9.5 U4", false],
  // By way of a release that is known to have the version.
  ["v1_3", "9.0", true],
  ["v1_4", "9.5 U4", false],
  ["12", "v1_4", true],
  ["12", "v1_7", false],
  // No fact tells which release has it.
  ["12", "v1_6", false],
  ["v1_4", "9.5", false],
];

for (const [one, other, want] of pairs) {
  test(`${one} ${want ? "is" : "is not known to be"} newer than ${other}`, () =>
    assert.equal(isNewer(one, other, known), want));
}

test("versions before all that is known are a mistake", () => {
  for (const given of ["v1_1", "1.3", "8", "newest", ""]) assert.ok(faultOf(given, known), given);
  for (const given of ["v1_2", "V1_7", "9.0", "11a", "12.3", "9.5 U4"])
    assert.equal(faultOf(given, known), undefined, given);
});

// ------------------------------------------------ documents

/** Places of what is newer, and what came with which version. */
async function check(version: string, given: string, want: readonly string[]): Promise<void> {
  const newer = rowsNewerThan(version, reference);
  const terms = { request: false, strict: false, newer };
  const { documents } = await examine("a", new TextEncoder().encode(given), terms);
  const found = documents.flatMap(({ report }) =>
    report.issues
      .filter(({ code }) => code === "newer-than-server")
      .map(({ path, location, expected, severity }) => {
        return `${location?.line}:${location?.column} ${path} ${expected} ${severity}`;
      }),
  );
  assert.deepEqual(found, want);
}

const rows = (name: string, version: string, given: string, want: readonly string[]): void =>
  test(name, () => check(version, given, want));

const example = (file: string): string => readFileSync(`examples/${file}`, "utf8");
const server = example("infrastructure/backup-server.xml");
const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';

rows("rows that came later", "11a", server, [
  "13:3 /BackupServer/WcfPort 12 at least info",
  "14:3 /BackupServer/VbrCertificateThumbprint 12 at least info",
]);
rows("a server that has them", "12", server, []);
rows("members of JSON", "v1_6", '{"Type":"Repository",\n "Kind":"Linux"}', []);
rows("members of JSON that came later", "v1_2", '{"Type":"Repository",\n "Kind":"Linux"}', [
  "2:2 /Kind v1_3 at least info",
]);
rows("a root that came later", "9.0", `\n<BackupFile ${ns} Name="a"/>`, [
  "2:1 /BackupFile v1_3 at least info",
]);
rows("a root that came later, in JSON", "9.0", ' {"Type":"BackupFile"}', [
  "1:2  v1_3 at least info",
]);
rows("a root of that version", "v1_3", ' {"Type":"BackupFile"}', []);
rows("members in camelCase", "v1_2", '{"type":"Repository",\n "kind":"Linux"}', [
  "2:2 /kind v1_3 at least info",
]);
rows(
  "the first of many, behind a comment with tags, in a document with a prefix",
  "v1_2",
  `<!-- <a/> -->\n<e:Repositories ${ns.replace("xmlns", "xmlns:e")}>\n<e:Repository/>\n` +
    "<e:Repository><e:Kind>Linux</e:Kind></e:Repository>\n" +
    "<e:Repository><e:Kind>Linux</e:Kind></e:Repository>\n</e:Repositories>",
  ["4:15 /Repositories/Repository[2]/Kind v1_3 at least info"],
);
rows(
  "in lists that JSON has without an object around",
  "v1_2",
  '{"Repositories":[{"Name":"a"},\n {"Kind":"Linux"}]}',
  ["2:3 /Repositories/1/Kind v1_3 at least info"],
);
rows(
  "positions in a message with headers",
  "11a",
  `HTTP/1.1 200 OK\nContent-Type: application/xml\n\n${server}`,
  [
    "16:3 /BackupServer/WcfPort 12 at least info",
    "17:3 /BackupServer/VbrCertificateThumbprint 12 at least info",
  ],
);

// ------------------------------------------------ from the outside

test("vbem validate --api-version", () => {
  const file = "examples/infrastructure/backup-server.xml";
  const { code, stdout } = vbem(["validate", "--api-version", "9.5", file]);
  assert.equal(code, 0);
  assert.match(stdout, /info newer-than-server: element\s+WcfPort is newer: expected 12 at least/);
  const wrong = vbem(["validate", "--api-version", "1.4", file]);
  assert.deepEqual(
    [wrong.code, wrong.stderr.split("\n")[0]],
    [2, "vbem: --api-version takes a version from v1_2 or a release from 9.0; got 1.4"],
  );
});

test("every version that rows came with is known to be one", () => {
  const rows = reference.types.flatMap(({ rows }) => rows);
  const told = [...reference.roots, ...rows].flatMap(({ since }) => since ?? []);
  assert.ok(told.length > 40);
  assert.deepEqual(
    [...new Set(told)].filter((version) => faultOf(version, known) !== undefined),
    [],
  );
});

test.run();
