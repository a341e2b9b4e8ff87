/** "vbem drift": what captures have is found, and a patch makes the tables know it. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { codecs, decode } from "../../cli/contract.js";
import { readReference } from "../../cli/describe/reference.js";
import { surveyInput } from "../../cli/drift/captures.js";
import { editsOf, lexicalType, neverSeen } from "../../cli/drift/edits.js";
import { unknownNames } from "../../cli/drift/merge.js";
import { reportOf } from "../../cli/drift/report.js";
import { newSurvey, surveyDocument } from "../../cli/drift/survey.js";
import { home, vbem } from "./vbem.js";

function survey(text: string) {
  const found = newSurvey();
  const { root = "", value, issues } = decode(text, { source: true });
  const table = codecs.get(root)?.facts.table;
  assert.ok(table !== undefined && value !== undefined);
  surveyDocument(found, table, value, "a", issues);
  return found;
}

type Row = readonly [name: string, after: string | undefined, count: number, column?: number];

function check(
  what: string,
  text: string,
  rows: readonly Row[],
  values: readonly string[] = [],
): void {
  test(what, () => {
    const found = survey(text);
    assert.deepEqual(
      [...found.unknown.values()].map(({ type, name, after, count, first }) => [
        `${type}/${name}`,
        after,
        count,
        first.location?.column,
      ]),
      rows,
    );
    assert.deepEqual(
      [...found.values.values()].map(({ type, value }) => `${type}/${value}`),
      values,
    );
  });
}

const job = (content: string): string =>
  `<Job xmlns="http://www.veeam.com/ent/v1.0" Type="Job" Name="a">${content}</Job>`;

check("nothing new", job("<JobType>Backup</JobType>"), []);
check("an element, twice, behind what it follows", job("<JobType>Backup</JobType><New/><New/>"), [
  ["JobEntityType/New", "JobType", 2, 89],
]);
check("an attribute", job("").replace("Name=", 'New="1" Name='), [
  ["JobEntityType/New", undefined, 1, 55],
]);
check("a member", '{"Type":"Job","Name":"a","JobType":"Backup","New":1}', [
  ["JobEntityType/New", "JobType", 1, 45],
]);
check("a member in camelCase", '{"type":"Job","name":"a","jobType":"Backup","newOne":1}', [
  ["JobEntityType/NewOne", "JobType", 1, 45],
]);
check("a value", job("<JobType>Tape</JobType>"), [], ["JobTypeEnumeration/Tape"]);

function merges(what: string, texts: readonly string[], want: readonly string[]): void {
  test(what, async () => {
    const found = newSurvey();
    for (const text of texts) await surveyInput(found, "a", new TextEncoder().encode(text));
    const { unknown, values } = reportOf(found, 1, 0, readReference(home));
    const edits = editsOf(found);
    assert.deepEqual(
      [
        ...unknown.map(({ kind, name, count, inferred, examples }, at) => {
          const edit = edits[at];
          const [after] = edit === undefined || edit.kind === "value" ? [] : edit.after;
          return `${kind} ${name} ${count}x ${inferred} behind ${after}: ${examples.join()}`;
        }),
        ...values.map(({ value, first }) => `${value} ${first.location?.column}`),
      ],
      want,
    );
  });
}

merges(
  "both wires, both casings",
  [
    '{"Type":"Job","Name":"a","JobType":"Backup","One":1}',
    job("<JobType>Backup</JobType><Zero>true</Zero><One>5</One>").replace("Name=", 'Zed="a" Name='),
    '{"type":"Job","name":"a","zed":"b","one":7}',
  ],
  [
    "attribute Zed 2x xs:string behind undefined: a,b",
    "element Zero 1x xs:boolean behind JobType: true",
    "element One 3x xs:int behind Zero: 5,1,7",
  ],
);
merges(
  "null is no value, and an array is a list",
  ['{"Type":"Job","Name":"a","None":null,"Some":[1,null,2],"More":[{}]}'],
  [
    "member None 1x xs:string behind Name: ",
    "member Some 1x xs:int behind None: 1,2",
    "member More 1x JobEntityTypeNestedMore behind Some: ",
  ],
);
merges(
  "the last of many values",
  [...Array.from({ length: 1001 }, (_, at) => at), 2 ** 31].map(
    (at) => `{"Type":"Job","Name":"a","New":${at}}`,
  ),
  ["member New 1002x xs:long behind Name: 0,1,2"],
);
merges(
  "a value in camelCase has its place",
  ['{"type":"Job","name":"a","jobType":"Tape"}'],
  ["Tape 36"],
);
for (const secret of [
  "Server=db;Password=hush",
  "https://me:hush@db/",
  "Bearer hush",
  "eyJhbGciOiJub25lIn0.e30.",
]) {
  merges(
    `${secret} is not shown`,
    [`{"Type":"Job","Name":"a","New":${JSON.stringify(secret)}}`],
    ["member New 1x xs:string behind Name: "],
  );
}

// ------------------------------------------------ captures

function captured(what: string, name: string, text: string, want: readonly string[]): void {
  test(what, async () => {
    const found = newSurvey();
    const bytes = new TextEncoder().encode(text);
    const { unread } = await surveyInput(found, name, bytes);
    const seen = [...found.unknown.values()].map(({ name, count, first: { source, location } }) => {
      return `${name} ${count}x ${source}:${location?.line}:${location?.column}`;
    });
    assert.deepEqual([...seen, ...unread.map(({ source }) => `unread ${source}`)], want);
  });
}

const error = (more: string): string => `{"Message":"No such job","StatusCode":404${more}}`;
const har = (text: string): string =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: { method: "GET", url: "https://em:9398/api/jobs/7", headers: [] },
          response: { status: 404, headers: [], content: { mimeType: "application/json", text } },
        },
      ],
    },
  });

const line = (more: string): string => `{"Type":"Job"${more}}\n`;
captured("lines of JSON", "a.ndjson", line("") + line(',"New":1') + line(',"New":2'), [
  "New 2x a.ndjson:2:15",
]);
captured("a recording", "a.har", har(error(',"New":1')), [
  "New 1x a.har#/log/entries/0/response:1:43",
]);
captured(
  "an answer with headers",
  "a.http",
  `HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n${error(',"New":1')}`,
  ["New 1x a.http:4:43"],
);
captured("what is no document", "a.ndjson", `${error("")}\n{"a":1}\n`, ["unread a.ndjson"]);

test("the root of JSON that does not tell it", () => {
  const input = '{"Extra":1}';
  assert.match(vbem(["drift", "-"], { input }).stderr, /say which one it is/);
  const { stdout, stderr } = vbem(["drift", "-", "--root", "Job"], { input });
  assert.equal(stderr, "");
  assert.match(stdout, /JobEntityType\/Extra: xs:int/);
});

function signs(what: string, text: string, want: readonly string[]): void {
  test(what, () => {
    const { issues } = decode(text, { source: true });
    const camel = issues.some(({ code }) => code === "json-casing") ? 1 : 0;
    const { versions } = reportOf(survey(text), 1, camel, readReference(home));
    assert.deepEqual(
      versions.map(({ sign, since }) => `${sign} ${since}`),
      want,
    );
  });
}

signs("no sign of a version", '{"Type":"BackupServer","Port":9392}', []);
signs("rows that came with a release", '{"Type":"BackupServer","WcfPort":9405}', [
  "BackupServerEntityType/WcfPort 12",
]);
signs("rows of a base, and members in camelCase", '{"type":"Repository","kind":"Linux"}', [
  "JSON in camelCase 13.0",
  "RepositoryEntityType/Kind v1_3",
]);

test("rows that no document has", () => {
  const [one] = neverSeen(survey(job("<JobType>Backup</JobType>")));
  assert.equal(one?.type, "JobEntityType");
  assert.ok(one.names.includes("Platform"));
  assert.ok(!one.names.includes("JobType"));
});

function infers(
  xml: readonly string[],
  json: readonly (string | number | boolean)[],
  want: string,
): void {
  test(`${JSON.stringify([xml, json])} are ${want}`, () => {
    const found = newSurvey();
    const table = codecs.get("Job")?.facts.table ?? assert.fail();
    for (const text of [
      ...xml.map((one) => job(`<New>${one}</New>`)),
      ...json.map((New) => JSON.stringify({ Type: "Job", Name: "a", New })),
    ]) {
      const { value, issues } = decode(text);
      surveyDocument(found, table, value ?? assert.fail(), "a", issues);
    }
    assert.deepEqual(unknownNames(found).map(lexicalType), [want]);
  });
}

infers(["true", "false"], [true], "xs:boolean");
infers(["1", "-2"], [3], "xs:int");
infers(["1", "4294967296"], [], "xs:long");
infers(["2024-05-01T22:00:00Z"], ["2024-05-01T22:00:00Z"], "xs:dateTime");
infers(["1", "a"], [], "xs:string");
infers(["1"], ["1"], "xs:string");
infers([], ["true"], "xs:string");
infers(["1.5"], [], "xs:string");
infers(["1.5"], [1.5, 2], "xs:double");
infers([], [1, true], "xs:string");

const folder = mkdtempSync(join(tmpdir(), "vbem-drift-"));
test.after(() => rmSync(folder, { recursive: true }));

test("after the patch, tables know the captures", () => {
  for (const room of [
    "cli",
    "examples",
    "generated",
    "generator",
    "runtime",
    "schemas",
    "package.json",
  ]) {
    cpSync(join(home, room), join(folder, room), {
      recursive: true,
      filter: (path) => !/node_modules|dist$/.test(path.slice(home.length)),
    });
  }
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(home, "node_modules"))) {
    if (name.startsWith(".")) continue;
    symlinkSync(join(home, "node_modules", name), join(folder, "node_modules", name));
  }
  const bin = join(folder, "cli/bin.js");
  const run = (...line: string[]) => vbem(line, { cwd: folder, bin });
  const lists = "<Tag>a</Tag><Tag>b</Tag>";
  const capture = job(`<JobType>Tape</JobType>${lists}<New>5</New><ApiToken>hush</ApiToken>`);
  writeFileSync(join(folder, "capture.xml"), capture);
  const twin =
    '{"type":"Job","name":"a","jobType":"Tape","tags":["a"],"odd":[1],"new":5,"apiToken":"hush"}';
  writeFileSync(join(folder, "capture.json"), twin);
  const first = run(
    "drift",
    "capture.xml",
    "capture.json",
    "--format",
    "json",
    "--patch",
    "drift.patch",
  );
  assert.equal(first.stderr, "drift.patch: 5 of 5 additions\n");
  assert.equal(first.code, 1);
  assert.doesNotMatch(first.stdout, /hush/);
  assert.deepEqual(JSON.parse(first.stdout).summary, {
    documents: 2,
    unknown: 4,
    values: 1,
    camelCase: 1,
  });
  execFileSync("git", ["apply", "drift.patch"], { cwd: folder });
  assert.equal(run("generate").code, 0);
  assert.equal(run("generate", "--check").code, 0);
  const { stdout } = run("validate", "capture.xml", "capture.json");
  assert.doesNotMatch(stdout, /unknown-|misplaced-|undocumented-value/);
  assert.equal(run("drift", "capture.xml", "capture.json").code, 0);
});

test.run();
