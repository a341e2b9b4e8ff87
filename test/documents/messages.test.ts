/** What is said about each kind of issue, and how grave it is to whom. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { Job, decode, type Issue, type IssueCode } from "../../generated/index.js";
import { declared } from "../xml/forms.js";

/** Severity in responses, in requests, and in strict responses. */
type Severities =
  "error error error" | "warning error error" | "warning warning error" | "info info info";

type Row = readonly [code: IssueCode, document: string, message: string, severities?: Severities];

const job = (content: string, attributes = ""): string =>
  declared(`<Job ~${attributes}>${content}</Job>`);
const XSI = " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";
const JSON_JOB = (members: string): string => `{"Type":"Job",${members}}`;

const rows: readonly Row[] = [
  [
    "not-well-formed",
    "<Job>",
    "not well formed: the document ends inside an element; it may be cut off",
  ],
  ["not-well-formed", '{"Name":x}', "not well formed: text without quotes"],
  ["doctype", "<!DOCTYPE Job><Job/>", "a DOCTYPE is refused: payloads of the API never have one"],
  [
    "encoding",
    '<?xml version="1.0" encoding="utf-7"?><Job/>',
    "cannot be decoded: it says utf-7, and is read as text",
  ],
  [
    "not-a-payload",
    "<!DOCTYPE html><p>",
    "not a payload: an HTML page, as its DOCTYPE says; check the port, log in first, and look for a proxy in between",
  ],
  [
    "limit",
    job("<a>".repeat(300)),
    "over a limit of the reader: more than 256 elements inside one another",
  ],
  ["wrong-root", declared("<Jub ~/>"), "unknown root Jub: expected a root of the contract"],
  ["wrong-namespace", "<Job/>", 'expected the namespace http://www.veeam.com/ent/v1.0; got "none"'],
  [
    "unknown-element",
    job("<Foo/>"),
    "element Foo is not in the documentation",
    "warning error error",
  ],
  [
    "unknown-element",
    job("<Foo xmlns='urn:x'/>"),
    "element {urn:x}Foo is not in the documentation",
    "warning error error",
  ],
  [
    "unknown-attribute",
    job("", " Foo='1'"),
    "attribute Foo is not in the documentation",
    "warning error error",
  ],
  [
    "unknown-member",
    JSON_JOB('"Foo":1'),
    "member Foo is not in the documentation",
    "warning error error",
  ],
  [
    "missing-element",
    declared(
      "<JobCloneSpec ~><ReplicaJobCloneInfo><VmSuffix/></ReplicaJobCloneInfo></JobCloneSpec>",
    ),
    "element JobName is missing",
  ],
  [
    "missing-choice",
    declared("<JobCloneSpec ~/>"),
    "one of BackupJobCloneInfo, ReplicaJobCloneInfo, BackupCopyJobCloneInfo, ImmediateBackupCopyJobCloneInfo is missing",
  ],
  [
    "conflicting-choice",
    job("<JobScheduleOptions><Standart/><ImmediateCopyMode/></JobScheduleOptions>"),
    'only one of Standart, ImmediateCopyMode, RetryOptions+WaitForBackupCompletion+BackupCompetitionWaitingPeriodMin+OptionsDaily+OptionsMonthly+OptionsPeriodically+OptionsContinuous+OptionsBackupWindow+OptionsDaisyChaining may be present; got "ImmediateCopyMode"',
  ],
  [
    "misplaced-element",
    job("<Platform>VMware</Platform><JobType>Backup</JobType>"),
    "element JobType stands after Platform",
    "warning error error",
  ],
  [
    "repeated-element",
    job("<Platform>VMware</Platform><Platform/>"),
    "element Platform may stand once only",
  ],
  ["unexpected-text", job(" x\u202ey "), 'text where only elements may stand; got "x\\u202ey"'],
  ["not-nillable", job("", `${XSI} xsi:nil='true'`), "xsi:nil is never allowed here"],
  ["wrong-xsi-type", job("", `${XSI} xsi:type='x'`), 'xsi:type must name JobEntityType; got "x"'],
  [
    "invalid-value",
    job("<ScheduleEnabled>yes</ScheduleEnabled>"),
    'expected true or false; got "yes"',
  ],
  [
    "invalid-value",
    job("<NextRun/>"),
    'expected a date and time such as 2024-05-01T22:00:00Z; got ""',
  ],
  ["wrong-type", JSON_JOB('"ScheduleEnabled":"true"'), 'expected true or false; got "true"'],
  ["wrong-type", JSON_JOB('"Links":{}'), 'expected an array; got "an object"'],
  ["duplicate-member", JSON_JOB('"Name":"a","Name":"b"'), "member Name stands twice in one object"],
  [
    "json-casing",
    '{"type":"Job","name":"x","jobType":"Backup"}',
    "member names are in camelCase, as Enterprise Manager 13.0 writes them",
    "info info info",
  ],
];

const find = (code: IssueCode, issues: readonly Issue[]): Issue | undefined =>
  issues.find((issue) => issue.code === code);

for (const [code, document, message, severities = "error error error"] of rows) {
  test(`${code}: ${document.slice(0, 120)}`, () => {
    const options = { source: true };
    const [response, request, strict] = [
      decode(document, { ...options, role: "response" }),
      decode(document, { ...options, role: "request" }),
      decode(document, { ...options, role: "response", strict: true }),
    ].map(({ issues }) => find(code, issues));
    assert.is(response?.message, message);
    assert.is(`${response?.severity} ${request?.severity} ${strict?.severity}`, severities);
  });
}

test("values are shortened, and their control characters are escaped", () => {
  const received = find(
    "invalid-value",
    Job.decodeXml(job(`<NextRun>\u0085${"x".repeat(500)}</NextRun>`)).issues,
  )?.received;
  assert.is(received, `\\u0085${"x".repeat(79)}…`);
});

test("every issue names its page", () => {
  const { issues } = Job.decodeXml(
    job("<Foo/><ScheduleEnabled>x</ScheduleEnabled><Links><Link Foo='1'/></Links>"),
  );
  assert.equal(
    issues.map(({ code, documented }) => [code, documented]),
    [
      ["unknown-element", "get_jobs_id"],
      ["invalid-value", "get_jobs_id"],
      ["misplaced-element", "representation_non_key"],
      ["unknown-attribute", "attributes_of_a_link_element"],
    ],
  );
});

test.run();
