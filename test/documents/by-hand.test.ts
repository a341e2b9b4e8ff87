/** Values that a program made or changed: encoders tell what is wrong with them, and never throw. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { Job, Jobs, unknownContent, type Issue } from "../../generated/index.js";

const brief = ({ code, path }: Issue): string => `${code} ${path}`;
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const OPEN = '<Job xmlns="http://www.veeam.com/ent/v1.0"';

// ---------------------------------------------------------------- of wrong types

/** A value, what is written of it on both wires, and what is told. */
type Row = readonly [value: unknown, xml: string, json: string, want: readonly string[]];

function check([value, xml, json, want]: Row): void {
  // Types forbid such values; programs in JavaScript make them all the same.
  const job = value as Job;
  const toXml = Job.encodeXml(job);
  assert.is(toXml.text, `${DECLARATION}${OPEN}${xml}`);
  assert.equal(toXml.issues.map(brief), want, "XML");
  const toJson = Job.encodeJson(job);
  assert.is(toJson.text, json);
  assert.equal(toJson.issues.map(brief).sort(), [...want].sort(), "JSON");
  const camel = Job.encodeJson(job, { casing: "camel" });
  assert.equal(camel.issues.map(brief).sort(), [...want].sort(), "camelCase");
}

const rows: readonly Row[] = [
  [{}, " />", "{}", []],
  [null, " />", "{}", ["wrong-type "]],
  [undefined, " />", "{}", ["wrong-type "]],
  ["x", " />", "{}", ["wrong-type "]],
  [7, " />", "{}", ["wrong-type "]],
  [{ Name: null, Links: null, JobInfo: null, JobType: undefined }, " />", "{}", []],
  [{ Name: 1 }, " />", "{}", ["invalid-value /Name"]],
  [{ Name: { a: 1 } }, " />", "{}", ["invalid-value /Name"]],
  [{ Name: Symbol("x") }, " />", "{}", ["invalid-value /Name"]],
  [{ Name: 1n }, " />", "{}", ["invalid-value /Name"]],
  [{ ScheduleEnabled: "true" }, " />", "{}", ["invalid-value /ScheduleEnabled"]],
  [{ Links: 5 }, " />", "{}", ["wrong-type /Links"]],
  [{ Links: "ab" }, " />", "{}", ["wrong-type /Links"]],
  [{ Links: {} }, " />", "{}", ["wrong-type /Links"]],
  [
    { Links: [1, { Rel: "Up" }, null] },
    '><Links><Link Rel="Up" /></Links></Job>',
    '{"Links":[{"Rel":"Up"}]}',
    ["wrong-type /Links/0", "wrong-type /Links/2"],
  ],
  [{ JobInfo: 5 }, " />", "{}", ["wrong-type /JobInfo"]],
  [
    { JobInfo: { BackupJobInfo: { Includes: { ObjectInJobs: 5 } } } },
    "><JobInfo><BackupJobInfo><Includes /></BackupJobInfo></JobInfo></Job>",
    '{"JobInfo":{"BackupJobInfo":{"Includes":{}}}}',
    ["wrong-type /JobInfo/BackupJobInfo/Includes/ObjectInJobs"],
  ],
  [{ Name: "x", Foo: 1 }, ' Name="x" />', '{"Name":"x"}', []],
];

for (const row of rows) {
  let name: string;
  try {
    name = JSON.stringify(row[0]) ?? "undefined";
  } catch {
    name = "what JSON does not know";
  }
  test(`of wrong types: ${name}`, () => check(row));
}

test("values that go round in circles", () => {
  const element = { name: "Foo", namespace: "", attributes: [], content: [] as object[] };
  element.content.push(element);
  const value = { [unknownContent]: [{ kind: "element", after: "", index: 0, element }] } as Job;
  assert.equal(
    Job.encodeXml(value).issues.map(({ code }) => code),
    ["limit"],
  );
});

// ---------------------------------------------------------------- changed after they were read

/** A document, a change of its value, and the document that is written then. */
type Change = readonly [document: string, change: (job: Job) => void, want: string];

const NAMESPACE = 'xmlns="http://www.veeam.com/ent/v1.0"';
const GUID = "6f9619ff-8b86-4d11-b42d-00c04fc964ff";

const inXml: readonly Change[] = [
  // What could not be read gives way to what was set since.
  [` UID="x" />`, (job) => (job.UID = GUID), ` UID="${GUID}" />`],
  [` UID="x" Foo="1" />`, (job) => (job.UID = GUID), ` UID="${GUID}" Foo="1" />`],
  [
    "><ScheduleEnabled>x</ScheduleEnabled></Job>",
    (job) => (job.ScheduleEnabled = true),
    "><ScheduleEnabled>true</ScheduleEnabled></Job>",
  ],
  [
    "><Platform>VMware</Platform><ScheduleEnabled>x</ScheduleEnabled><Foo /></Job>",
    (job) => (job.ScheduleEnabled = true),
    "><Platform>VMware</Platform><Foo /><ScheduleEnabled>true</ScheduleEnabled></Job>",
  ],
  // What stood twice stays.
  [
    "><Platform>VMware</Platform><Platform>x</Platform></Job>",
    (job) => (job.Platform = "HyperV"),
    "><Platform>HyperV</Platform><Platform>x</Platform></Job>",
  ],
  // Unknown content stays with what it followed, or goes to the end.
  [
    "><Platform>VMware</Platform><Foo /><ScheduleEnabled>true</ScheduleEnabled></Job>",
    (job) => delete job.Platform,
    "><ScheduleEnabled>true</ScheduleEnabled><Foo /></Job>",
  ],
  [
    '><Links><Link Rel="Up" /><Foo /><Link Rel="Down" /></Links></Job>',
    (job) => job.Links!.pop(),
    '><Links><Link Rel="Up" /><Foo /></Links></Job>',
  ],
  [
    '><Links><Link Rel="Up" /><Link Rel="Down" /><Foo /></Links></Job>',
    (job) => job.Links!.pop(),
    '><Links><Link Rel="Up" /><Foo /></Links></Job>',
  ],
];

for (const [document, change, want] of inXml) {
  test(`changed: ${document}`, () => {
    const { value } = Job.decodeXml(`<Job ${NAMESPACE}${document}`);
    change(value!);
    assert.is(Job.encodeXml(value!).text, `${DECLARATION}${OPEN}${want}`);
  });
}

const inJson: readonly Change[] = [
  ['{"Name":1}', (job) => (job.Name = "x"), '{"Name":"x"}'],
  ['{"Name":1,"Foo":2}', (job) => (job.Name = "x"), '{"Foo":2,"Name":"x"}'],
  ['{"Links":"x"}', (job) => (job.Links = []), '{"Links":[]}'],
  ['{"Links":[1,{"Rel":"Up"}]}', (job) => job.Links!.pop(), '{"Links":[1]}'],
  [
    '{"JobScheduleOptions":{"Standart":1}}',
    (job) => (job.JobScheduleOptions!.Standart = {}),
    '{"JobScheduleOptions":{"Standart":{}}}',
  ],
];

for (const [document, change, want] of inJson) {
  test(`changed: ${document}`, () => {
    const { value } = Job.decodeJson(document);
    change(value!);
    assert.is(Job.encodeJson(value!).text, want);
  });
}

test("a list that could not be read gives way to items that were set since", () => {
  const { value } = Jobs.decodeJson('{"Jobs":1}');
  assert.is(Jobs.encodeJson(value!).text, '{"Jobs":1}');
  value!.Jobs.push({ Name: "x" });
  assert.is(Jobs.encodeJson(value!).text, '{"Jobs":[{"Name":"x"}]}');
});

test.run();
