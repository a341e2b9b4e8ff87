/** "vbem describe": what it says of a name, and that it can say something of every name. */
import assert from "node:assert/strict";
import picocolors from "picocolors";
import { test } from "uvu";
import { examine } from "../../cli/capture/examine.js";
import { rowsNewerThan } from "../../cli/capture/newer.js";
import { codecs, decode } from "../../cli/contract.js";
import { articleOf } from "../../cli/describe/articles.js";
import { type Samples, samples } from "../../cli/describe/issue-samples.js";
import { issueTexts } from "../../cli/describe/issue-texts.js";
import { jsonOf } from "../../cli/describe/json.js";
import { markdownOf } from "../../cli/describe/markdown.js";
import { readReference } from "../../cli/describe/reference.js";
import { linkRules } from "../../cli/describe/link-rules.js";
import { catalogue, find, namesOf, rulesOf } from "../../cli/describe/subject.js";
import { textOf } from "../../cli/describe/text.js";
import { columnsOf } from "../../cli/report/columns.js";
import { rules } from "../rules.js";
import { home, vbem } from "./vbem.js";

const reference = readReference(home);
const plain = picocolors.createColors(false);

// ------------------------------------------------ what it says

function check(name: string, want: string): void {
  test(`describe ${name}`, () => {
    const [subject] = find(reference, name);
    assert.ok(subject);
    assert.equal(textOf(articleOf(subject, reference), plain), want.replace(/^\n/, ""));
  });
}

check(
  "RetryOptions",
  `
RetryOptions  type
  Retries of a failed run.

  in XSD   JobScheduleRetryOptionsType
  page     jobscheduleoptions
  table    schemas/jobs/schedule.ts
  extends  Info
  used by  StandardSchedule/RetryOptions, JobScheduleOptions/RetryOptions

Rows, in the order of XML
  RetryTimes      Int      0/1
      How many times a failed run is tried again.
      The page says: Int64
  RetryTimeout    Int      0/1
      Pause before the next try.
      The page says: Int64
  RetrySpecified  Boolean  0/1  RetrySpecified1
      Whether a failed run is tried again at all.
      JSON also: RetrySpecified
`,
);

check(
  "GET /jobs/{ID}",
  `
getJob  operation
  One job.

  request    GET /jobs/{ID}
  page       get_jobs_id
  failures   401, 403, 404, 405, 500, 503
  platforms  VMware vSphere, VMware Cloud Director, Microsoft Hyper-V

Query
  format  Entity
      Entity for resources in full, not in short.

Answers
  200  EntityRef
  200  Job        ?format=Entity
`,
);

check(
  "misplaced-element",
  `
misplaced-element  issue
  An element stands behind one that it should stand before.

  in responses  warning
  in requests   error
  strict        error
  what to do    Write the rows in the order of the table: the server reads
                requests in that order.

With the issue
    <Job xmlns="http://www.veeam.com/ent/v1.0">
      <Platform>VMware</Platform><JobType>Backup</JobType>
    </Job>

Without it
    <Job xmlns="http://www.veeam.com/ent/v1.0">
      <JobType>Backup</JobType><Platform>VMware</Platform>
    </Job>
`,
);

check(
  "rule:logs-by-age",
  `
rule:logs-by-age  rule
  Who deletes archived logs by age says at which.

  page          guestprocessingoptions
  types         OracleBackupOptions
  strength      binding
  in responses  warning
  in requests   error

Keeps the rule
    {
      "ArchivedLogsTruncation": "ByAge",
      "ArchivedLogsMaxAgeHours": 24
    }

Breaks the rule
    {
      "ArchivedLogsTruncation": "ByAge",
      "ArchivedLogsMaxSizeMb": 10240
    }
`,
);

check(
  "platform/hyperv",
  `
Platform/HyperV  erratum
  The page and the documents say different things.

  kind      contradiction
  page      get_jobs_id
  says      Hyperv
  seen      The table has a small v; the documented job of that platform has
            HyperV.
  example   replica-job (jobs/replica-job.xml, jobs/replica-job.json)
  it shows  A replication job on Hyper-V that starts when a backup job ends, and
            touches no guest.
`,
);

check(
  "representation_collections",
  `
representation_collections  page
  Here stand 1 root, 2 roots in JSON, 2 types, 2 links.

  address        https://helpcenter.veeam.com/docs/vbr/em_rest/representation_collections.html
  roots          EntityReferences
  roots in JSON  EntityReferences, CloudTenants
  types          EntityReferences, List
  links          CloudTenant/Down, CloudTenant/Create
`,
);

check(
  "Passwords",
  `
Passwords  query
  Found by conditions on its properties, as the query builder writes them.

  address  /query?type=Passwords&filter=…
  page     get_query_passwords
  table    schemas/query/queryable-infrastructure.ts
  root     PasswordKeyInfo

Properties
  PasswordKeyID     string  filter
  Hint              string  filter
  BackupServerUid   token   filter
  BackupServerName  string  filter
`,
);

test("a root tells what queries find it by", () => {
  const [subject] = find(reference, "NasObject");
  assert.ok(subject);
  const text = textOf(articleOf(subject, reference), plain);
  assert.match(text, /^ {2}queries +query:NasObject$/m);
  assert.match(text, /^Properties that queries can be about\n {2}UID +string +filter, sort$/m);
});

// ------------------------------------------------ every name

const all = catalogue(reference);

test("every type, root, operation, rule, erratum, page and issue can be described", () => {
  const names = new Set(namesOf(reference));
  const wanted = [
    ...[reference.types, reference.simpleTypes, reference.roots, reference.operations]
      .flat()
      .map(({ name }) => name),
    ...reference.errata.map(({ id }) => id),
    ...rules.flatMap(({ code, documented }) => [code, documented]),
    ...Object.keys(issueTexts),
    ...codecs.keys(),
  ];
  assert.deepEqual(
    wanted.filter((name) => !names.has(name)),
    [],
  );
});

test("every rule has a page, a severity on each side, what keeps it and what breaks it", () => {
  const entries = rulesOf(reference);
  const codes = new Set(rules.map(({ code }) => code));
  assert.equal(entries.length, codes.size + linkRules.length);
  const wanted = ["page", "in responses", "in requests"];
  for (const { name } of entries) {
    const subjects = all.filter(({ names }) => names.includes(`rule:${name}`));
    assert.equal(subjects.length, 1, name);
    const { facts, sections } = articleOf(subjects[0]?.subject ?? assert.fail(), reference);
    const told = facts.map(([fact]) => fact);
    assert.deepEqual(
      wanted.filter((fact) => !told.includes(fact)),
      [],
      name,
    );
    const samples = sections.flatMap((section) => (section.kind === "sample" ? [section] : []));
    assert.deepEqual(
      samples.map(({ title }) => title),
      ["Keeps the rule", "Breaks the rule"],
    );
    for (const { text } of samples) assert.ok(Object.keys(JSON.parse(text)).length > 0, name);
  }
});

for (const { name, passes, fails } of linkRules) {
  test(`the samples of rule:${name} show it`, () => {
    const [kept, broken] = [passes, fails].map((text) => codesOf({ passes, fails }, text));
    assert.equal(kept?.includes(`rule:${name}`), false);
    assert.equal(broken?.includes(`rule:${name}`), true);
  });
}

test("text has 80 columns at most, but for addresses", () => {
  const lines = all.flatMap(({ subject }) =>
    textOf(articleOf(subject, reference), plain).split("\n"),
  );
  assert.deepEqual(
    lines.filter((line) => columnsOf(line) > 80 && !/ https:\S+$/.test(line)),
    [],
  );
});

test("each table in markdown has as many cells in every line", () => {
  for (const { subject } of all) {
    const blocks = markdownOf(articleOf(subject, reference)).split("\n\n");
    for (const block of blocks.filter((block) => block.startsWith("| "))) {
      const counts = block
        .trim()
        .split("\n")
        .map((line) => line.split(/(?<!\\)\|/).length);
      assert.equal(new Set(counts).size, 1, block);
    }
  }
});

test("JSON tells the kind of everything", () => {
  const subjects = all.map(({ subject }) => subject);
  const report = JSON.parse(jsonOf(subjects, reference, "1.2.3"));
  assert.deepEqual(
    report.subjects.map(({ kind }: { kind: string }) => kind),
    subjects.map(({ kind }) => kind),
  );
});

// ------------------------------------------------ samples of issues

for (const [code, sample] of Object.entries(samples)) {
  test(`the samples of ${code} show it`, async () => {
    const codes = sample.exchange || sample.apiVersion ? codesOfCapture : codesOf;
    assert.equal((await codes(sample, sample.fails)).includes(code), true, "with the issue");
    assert.equal((await codes(sample, sample.passes)).includes(code), false, "without it");
  });
}

test("every issue has samples, but for one that no document should have", () => {
  const without = Object.keys(issueTexts).filter((code) => !Object.hasOwn(samples, code));
  assert.deepEqual(without, ["engine-disagreement"]);
});

async function codesOfCapture({ apiVersion }: Samples, text: string): Promise<readonly string[]> {
  const newer = apiVersion === undefined ? undefined : rowsNewerThan(apiVersion, reference);
  const terms = { request: false, strict: false, newer };
  const { documents } = await examine("-", new TextEncoder().encode(text), terms);
  return documents.flatMap(({ report }) => report.issues.map(({ code }) => code));
}

function codesOf({ root, limits, converted }: Samples, text: string): readonly string[] {
  const decoded = decode(new TextEncoder().encode(text), {
    source: true,
    ...(root !== undefined && { root }),
    ...(limits !== undefined && { limits }),
  });
  const codec = codecs.get(decoded.root ?? "");
  const written =
    converted && codec && decoded.value !== undefined ? codec.encodeXml(decoded.value).issues : [];
  return [...decoded.issues, ...written].map(({ code }) => code);
}

// ------------------------------------------------ from the outside

function exits(args: string, code: number, out: RegExp): void {
  test(`vbem describe ${args}: exit ${code}`, () => {
    const run = vbem(["describe", ...args.split(" ").filter(Boolean)]);
    assert.equal(run.code, code, run.stderr);
    assert.match(code === 0 ? run.stdout : run.stderr, out);
  });
}

exits("", 0, /^Veeam Backup Enterprise Manager REST API {2}vbem-contract/);
exits("/Job/JobInfo/BackupJobInfo/Includes/ObjectInJob[2]/Name", 0, /^ObjectInJob {2}type\n/);
exits("/Jobs/Job[2]/Links", 0, /^LinkList {2}type\n/);
exits("/Job/@Nonsense", 0, /^Job {2}type\n/);
exits("/Job/Nonsense/More", 2, /nothing is called/);
exits("Job/jobType", 0, /^Job {2}type\n[^]*\nJobType {2}enumeration\n/);
exits("POST /jobs/7?action=start", 0, /^startJob {2}operation\n/);
exits("/api/jobs/7", 0, /^getJob {2}operation\n[^]*\ndeleteJob {2}operation\n/);
exits("https://em:9398/api/jobs/7?format=Entity", 0, /^getJob {2}operation\n/);
exits("https://em:9398/jobs/7", 2, /nothing is called/);
exits("https://helpcenter.veeam.com/docs/vbr/em_rest/jobinfo.html", 0, /^jobinfo {2}page\n/);
exits("jbo", 2, /^vbem: nothing is called jbo; did you mean Job\?\n/);
exits("Job --format markdown", 0, /^# Job\n\n\*root of responses\*\n/);
exits("errata --format json", 0, /"kind": "list"/);
exits("--coverage", 0, /^coverage {2}vbem-contract[^]*\n {2}jobs +(\d+ +){5}\d+\n/);
exits("--coverage --format json", 0, /"rootsWithoutExample": \[\],/);
exits("--coverage Job", 2, /^vbem: --coverage is about everything/);
exits("GET /jobs", 0, /^getJobs {2}operation\n/);

test.run();
