/** Rules between rows: each by its own examples on every path, then what is said about them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode, type DecodeOptions, type Issue, type Severity } from "../generated/index.js";
import { lowerFirst } from "../generator/codec/names.js";
import { stateRules } from "../generator/json-schema/rules.js";
import type { ComplexType, Rule } from "../generator/model.js";
import { codec, type Codec } from "../runtime/codec.js";
import { model } from "./agreement/model.js";
import { rules as listed } from "./rules.js";

// ---------------------------------------------------------------- each rule by its examples

const ruled = model.modules
  .flatMap((module) => module.complexTypes)
  .flatMap((type) => type.rules.map((rule) => ({ type, rule })));

/** A codec of any type, as if it were a root. */
async function codecOf({ module, ts }: ComplexType): Promise<Codec<object>> {
  const made = await import(`../generated/codecs/${module}.js`);
  const { namespace, typeMember } = model.contract;
  const name = lowerFirst(ts);
  const facts = [made[`${ts}Table`], made[`${name}FromJson`], made[`${name}ToJson`]] as const;
  return codec({ namespace, typeMember }, "Value", ...facts);
}

/** Every way a value can come in: fast and slow, and both casings. */
function readings(of: Codec<object>, value: object, options: DecodeOptions) {
  const { text: xml } = of.encodeXml(value);
  const prefixed = xml
    .replace(/<(\/?)(?=[A-Z])/g, "<$1p:")
    .replace("xmlns=", "xmlns:p=")
    .replace("<?p:", "<?");
  const camel = of.encodeJson(value, { casing: "camel" }).text;
  return [
    of.decodeXml(xml, options),
    of.decodeXml(prefixed, options),
    of.decodeJson(of.encodeJson(value).text, options),
    of.decodeJson(camel, options),
  ];
}

const severities: Readonly<Record<Rule["strength"], Readonly<Record<string, Severity>>>> = {
  binding: { response: "warning", request: "error" },
  agreement: { response: "warning", request: "info" },
  advice: { response: "info", request: "info" },
};

for (const { type, rule } of ruled) {
  const code = `rule:${rule.name}`;
  const told = (issues: readonly Issue[]) => issues.filter((issue) => issue.code === code);

  test(`${code} of ${type.ts}`, async () => {
    const of = await codecOf(type);
    for (const role of ["response", "request"] as const) {
      const severity = severities[rule.strength][role];
      const isMeant = rule.role === undefined || rule.role === role;
      for (const { issues } of readings(of, rule.passes, { role })) {
        assert.equal(told(issues), [], `${role} that passes`);
      }
      for (const { issues, value } of readings(of, rule.fails, { role })) {
        const [issue, ...more] = told(issues);
        assert.is(issue?.severity, isMeant ? severity : undefined, `${role} that fails`);
        assert.is(issue?.documented, isMeant ? rule.page.id : undefined);
        assert.equal(more, [], "told once");
        assert.ok(value, "a broken rule takes no value away");
      }
    }
  });
}

// ---------------------------------------------------------------- JSON Schema

const schemaFile = new URL("../generated/schema/vbem-contract.schema.json", import.meta.url);
const schema: { readonly $defs: Readonly<Record<string, object>> } = JSON.parse(
  readFileSync(schemaFile, "utf8"),
);
const ajv = new Ajv2020({ strict: false });

test("the JSON Schema states the rules that the list says, and no others", async () => {
  for (const { type, rule } of ruled) {
    const code = `rule:${rule.name}`;
    const row = listed.find((one) => one.type === type.ts && one.code === code);
    assert.ok(row, `${code} of ${type.ts} is listed`);
    const isThere = JSON.stringify(schema.$defs[type.ts]).includes(`"${code}"`);
    assert.is(isThere, row.jsonSchema, `${code} of ${type.ts} is in the schema`);
    if (!row.jsonSchema) continue;
    // Examples of a rule may lack what the type demands besides.
    const judge = ajv.compile({ allOf: stateRules({ ...type, rules: [rule] }) });
    const of = await codecOf(type);
    const isValid = (value: object) => judge(JSON.parse(of.encodeJson(value).text));
    assert.is(isValid(rule.passes), true, `${code} of ${type.ts} passes`);
    assert.is(isValid(rule.fails), false, `${code} of ${type.ts} fails`);
  }
  assert.is(listed.length, ruled.length);
});

// ---------------------------------------------------------------- what is said, and where

/** A document with a mark before the place of each issue, which are told as "path: message". */
type Row = readonly [given: string, want: readonly string[]];

function check([given, want]: Row): void {
  const [first = "", ...rest] = given.replace("~", ns).split("«");
  let text = first;
  const marks = rest.map((part) => {
    const offset = text.length;
    text += part;
    return offset;
  });
  const issues = decode(text, { root: "Job" }).issues.filter(({ code }) =>
    code.startsWith("rule:"),
  );
  assert.equal(
    issues.map(({ path, message }) => `${path}: ${message}`),
    want,
  );
  assert.equal(
    issues.map(({ location }) => location?.offset),
    marks,
  );
}

const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const uid = "urn:veeam:Job:3b241101-e2bb-4255-8caf-4136c566a962";
const notIts = "The address of a job ends in the identifier of its UID; got";
const notTheInfo = "The type of a job decides what its JobInfo has; got";
const notTheWeek = "Hours of the week are told once for each of its days";
const week = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const inPeriods = "/Job/JobScheduleOptions/Standart/OptionsPeriodically";

const rows: readonly Row[] = [
  ["<Job ~><JobType>Backup</JobType></Job>", []],
  [
    "<Job ~><JobType>Backup</JobType><JobInfo>«<ReplicaJobInfo/></JobInfo></Job>",
    [`/Job/JobInfo/ReplicaJobInfo: ${notTheInfo} "ReplicaJobInfo"`],
  ],
  [
    '{"JobType": "Backup", "JobInfo": {"ReplicaJobInfo": «{}}}',
    [`/JobInfo/ReplicaJobInfo: ${notTheInfo} "ReplicaJobInfo"`],
  ],
  // A type that no page has may have anything.
  ["<Job ~><JobType>Tape</JobType><JobInfo><ReplicaJobInfo/></JobInfo></Job>", []],
  [
    "<Job ~>«<NextRun>2025-08-14T12:31:31</NextRun></Job>",
    ['/Job/NextRun: The next run is told in UTC; got "2025-08-14T12:31:31"'],
  ],
  [`<Job ~ Href="https://em/api/jobs/1"\n«UID="${uid}"/>`, [`/Job/@UID: ${notIts} "${uid}"`]],
  [`<Job ~ UID="${uid}" Href=""/>`, []],
  [`<Job ~ UID="${uid}" Href="https://em/jobs/${uid.slice(14).toUpperCase()}?format=Entity"/>`, []],
  [`{"uid": «"${uid}", "href": "https://em/api/jobs/1"}`, [`/uid: ${notIts} "${uid}"`]],
  [
    periodic("<Kind>Hours</Kind>«<FullPeriod>25</FullPeriod>"),
    [`${inPeriods}/FullPeriod: Runs follow each other after 1 to 24 hours; got "25"`],
  ],
  [
    periodic("«<FullPeriod>0</FullPeriod><Kind>Minutes</Kind>"),
    [`${inPeriods}/FullPeriod: Runs follow each other after 1 to 60 minutes; got "0"`],
  ],
  // A value that cannot be read is reported as such.
  [periodic("<Kind>Hours</Kind><FullPeriod>many</FullPeriod>"), []],
  [guest('"UseDbBackupRetention": true, "RetainDays": "many"'), []],
  [guest('"UseDbBackupRetention": false'), []],
  [
    guest('"UseDbBackupRetention": true, "RetainDays": null'),
    [
      "/JobInfo/BackupJobInfo/GuestProcessingOptions/SqlBackupOptions: A retention policy of logs has its days",
    ],
  ],
  [periodic("<Schedule/>"), []],
  [periodic(`<Schedule>${week.map(day).join("")}</Schedule>`), []],
  [
    periodic(`«<Schedule>${day("Sunday")}${day("Friday")}</Schedule>`),
    [`${inPeriods}/Schedule: ${notTheWeek}`],
  ],
  [
    periodic(`<Schedule>${day("Sunday")}${day("Sunday").replace("Name", "«Name")}</Schedule>`),
    [`${inPeriods}/Schedule/Day[2]/@Name: ${notTheWeek}; got "Sunday"`],
  ],
];

for (const row of rows) test(row[0].slice(0, 120), () => check(row));

function periodic(options: string): string {
  const schedule = `<Standart><OptionsPeriodically>${options}</OptionsPeriodically></Standart>`;
  return `<Job ~><JobScheduleOptions>${schedule}</JobScheduleOptions></Job>`;
}

function guest(options: string): string {
  const mark = options.includes("null") ? "«" : "";
  const info = `{"GuestProcessingOptions": {"SqlBackupOptions": ${mark}{${options}}}}`;
  return `{"JobInfo": {"BackupJobInfo": ${info}}}`;
}

function day(name: string): string {
  return `<Day Name="${name}">${Array.from({ length: 24 }, () => 1).join()}</Day>`;
}

// ---------------------------------------------------------------- the documentation itself

/** Documented payloads that break a rule, each with what is wrong with the page. */
const contradictions: readonly string[] = [
  // The identifier of another job.
  "put_jobs_id_actionedit Job info rule:uid-address",
  // Tasks under the number of another task, and a link to one.
  "post_agents_agentrestorepoints_id_mounts_id_filepath_actionrestore Task info rule:link-address",
  "post_cloud_tenants_id_vcloudcomputeresources Task info rule:id-address",
  "post_selfservice_vsphere_configs Task info rule:id-address",
  "post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore Task info rule:link-address",
  // Continuous protection has no transaction logs.
  "put_cdppolicies_id CdpPolicy info rule:transaction-logs",
  "post_cdppolicies_id_includes CreateObjectInJobSpec info rule:transaction-logs",
];

const pages = new URL("../../shared/facts/pages/", import.meta.url);

test("documented payloads keep the rules", () => {
  if (!existsSync(pages)) return console.log("    SKIPPED: no facts beside the checkout");
  const broken = readdirSync(pages).flatMap((file) => {
    const page: { page: string; payloads?: readonly Payload[] } = JSON.parse(
      readFileSync(new URL(file, pages), "utf8"),
    );
    return (page.payloads ?? []).flatMap((payload) => brokenIn(page.page, payload));
  });
  assert.equal([...new Set(broken)].sort(), [...contradictions].sort());
});

interface Payload {
  readonly format: string;
  readonly role: string;
  readonly text: string;
}

function brokenIn(page: string, { format, role, text }: Payload): readonly string[] {
  if (format !== "xml" && format !== "json") return [];
  const { root, issues } = decode(text, { format, ...(role === "request" && { role }) });
  return issues
    .filter(({ code }) => code.startsWith("rule:"))
    .map(({ severity, code }) => `${page} ${root} ${severity} ${code}`);
}

test.run();
