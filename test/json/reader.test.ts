/** What the reader says about JSON documents: code, path and place of each issue. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode } from "../../generated/index.js";
import type { DecodeOptions } from "../../runtime/findings.js";
import type { Location } from "../../runtime/issue.js";
import { ofReader, unmark } from "../xml/forms.js";

/** A document with « and » around the places of its issues, which are told as "code path". */
type Row = readonly [given: string, want: readonly string[], options?: DecodeOptions];

/** The same document in every form that it may come in. */
const formsOf = (given: string): readonly (readonly [name: string, marked: string])[] => [
  ["as it is", given],
  ["with white space before", ` \n\t${given}`],
  ["with other line ends", given.replaceAll("\n", "\r\n")],
  ["with lines", given.replaceAll(",", ",\n ")],
];

function check([given, want, options]: Row, root = "Job"): void {
  for (const [name, marked] of formsOf(given)) {
    const { text, places } = unmark(marked);
    const bytes = new TextEncoder().encode(text);
    const inputs = [text, bytes, `\ufeff${text}`, Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)];
    inputs.forEach((input, i) => {
      const { issues, valid } = decode(input, { format: "json", root, ...options });
      const told = want.join().includes("erratum") ? issues : ofReader(issues);
      assert.equal(
        told.map(({ code, path, location }) => `${code} ${path} ${at(location)}`),
        want.map((one, n) => `${one} ${at(places[n])}`),
        `${marked} ${name}, input ${i}`,
      );
      assert.is(
        valid,
        issues.every(({ severity }) => severity !== "error"),
      );
    });
  }
}

const at = (place: Location | undefined): string =>
  place === undefined
    ? "nowhere"
    : `at ${place.line}:${place.column}, ${place.offset} to ${place.endOffset ?? "itself"}`;

const MASK = "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1".replaceAll(",", "\\u002c");
const standard = (members: string): string => `{"JobScheduleOptions":{"Standart":{${members}}}}`;
const STANDARD = "/JobScheduleOptions/Standart";
const GUID = "6f9619ff-8b86-4d11-b42d-00c04fc964ff";

const unknownMembers: readonly Row[] = [
  ['{«"Foo"»:1}', ["unknown-member /Foo"]],
  ['{"Name":"x",«"Foo"»:null}', ["unknown-member /Foo"]],
  ['{«"Foo"»:{"Bar":[{"Name":1}]},«"Nome"»:"x"}', ["unknown-member /Foo", "unknown-member /Nome"]],
  ['{«"é𝄞"»:1}', ["unknown-member /é𝄞"]],
  ['{"Name":"é𝄞",«"Foo"»:1}', ["unknown-member /Foo"]],
  ['{«"a/b~c"»:1}', ["unknown-member /a~1b~0c"]],
  ['{«""»:1}', ["unknown-member /"]],
  ['{«"\\u0046oo"»:1}', ["unknown-member /Foo"]],
  [
    '{«"__proto__"»:{"x":1},«"constructor"»:1,«"hasOwnProperty"»:1}',
    ["unknown-member /__proto__", "unknown-member /constructor", "unknown-member /hasOwnProperty"],
  ],
  ['{"Links":[{"Rel":"Up"},{«"Foo"»:1}]}', ["unknown-member /Links/1/Foo"]],
  [standard('"RetryOptions":{«"Foo"»:1}'), [`unknown-member ${STANDARD}/RetryOptions/Foo`]],
];

const wrongTypes: readonly Row[] = [
  ['{"Name":«1»}', ["wrong-type /Name"]],
  ['{"Name":«{"a":1}»}', ["wrong-type /Name"]],
  ['{"Name":«["a"]»}', ["wrong-type /Name"]],
  ['{"Name":«true»}', ["wrong-type /Name"]],
  ['{"ScheduleEnabled":«"true"»}', ["wrong-type /ScheduleEnabled"]],
  ['{"ScheduleEnabled":«1»}', ["wrong-type /ScheduleEnabled"]],
  ['{"JobType":«1»}', ["wrong-type /JobType"]],
  ['{"Links":«{"Href":"x"}»}', ["wrong-type /Links"]],
  ['{"Links":«"x"»}', ["wrong-type /Links"]],
  [
    '{"Links":[{},«1»,«null»,«[]»]}',
    ["wrong-type /Links/1", "wrong-type /Links/2", "wrong-type /Links/3"],
  ],
  ['{"JobInfo":«[]»}', ["wrong-type /JobInfo"]],
  ['{"JobInfo":«"x"»}', ["wrong-type /JobInfo"]],
  [standard('"OptionsDaily":{"Days":«"Monday"»}'), [`wrong-type ${STANDARD}/OptionsDaily/Days`]],
  [
    standard('"OptionsDaily":{"Days":["Monday",«1»,«null»]}'),
    [`wrong-type ${STANDARD}/OptionsDaily/Days/1`, `wrong-type ${STANDARD}/OptionsDaily/Days/2`],
  ],
  [
    standard('"BackupCompetitionWaitingPeriodMin":«"7"»'),
    [`wrong-type ${STANDARD}/BackupCompetitionWaitingPeriodMin`],
  ],
  ["«[]»", ["wrong-type "]],
  ["«1»", ["wrong-type "]],
  ["«null»", ["wrong-type "]],
  ['«"x"»', ["wrong-type "]],
];

const values: readonly Row[] = [
  ['{"NextRun":«"yesterday"»}', ["invalid-value /NextRun"]],
  ['{"NextRun":«""»}', ["invalid-value /NextRun"]],
  ['{"NextRun":«" 2024-05-01T22:00:00Z"»}', ["invalid-value /NextRun"]],
  ['{"UID":«"x"»}', ["invalid-value /UID"]],
  ['{"Href":"","Name":""}', []],
  [`{"UID":"${GUID}"}`, []],
  ['{"JobType":«"Tape"»}', ["undocumented-value /JobType"]],
  ['{"JobType":«" Backup"»}', ["undocumented-value /JobType"]],
  [
    standard('"OptionsDaily":{"Days":["Monday",«"Someday"»]}'),
    [`undocumented-value ${STANDARD}/OptionsDaily/Days/1`],
  ],
  [
    standard('"BackupCompetitionWaitingPeriodMin":«1.5»'),
    [`invalid-value ${STANDARD}/BackupCompetitionWaitingPeriodMin`],
  ],
  [
    standard('"BackupCompetitionWaitingPeriodMin":«2147483648»'),
    [`out-of-range ${STANDARD}/BackupCompetitionWaitingPeriodMin`],
  ],
  [
    standard('"BackupCompetitionWaitingPeriodMin":«1e400»'),
    [`invalid-value ${STANDARD}/BackupCompetitionWaitingPeriodMin`],
  ],
  [standard('"BackupCompetitionWaitingPeriodMin":-0'), []],
  [standard('"BackupCompetitionWaitingPeriodMin":1e2'), []],
  [standard('"BackupCompetitionWaitingPeriodMin":7.0'), []],
  [
    standard(
      `"OptionsContinuous":{"Schedule":{"Days":[{"Name":"Sunday","Value":"${MASK}"},{"Name":"Monday","Value":«"1"»}]}}`,
    ),
    [`invalid-value ${STANDARD}/OptionsContinuous/Schedule/Days/1/Value`],
  ],
];

const retention = (cycles: string): string =>
  `{"JobInfo":{"BackupJobInfo":{"SimpleRetentionPolicy":{"RetainCycles":${cycles}}}}}`;
const RETAIN = "/JobInfo/BackupJobInfo/SimpleRetentionPolicy/RetainCycles";

const largeIntegers: readonly Row[] = [
  [retention("9007199254740991"), []],
  [retention("«9007199254740992»"), [`unsafe-integer ${RETAIN}`]],
  [retention("«9007199254740993»"), [`unsafe-integer ${RETAIN}`]],
  [retention("«9223372036854775807»"), [`unsafe-integer ${RETAIN}`]],
  [retention("«1e300»"), [`out-of-range ${RETAIN}`]],
];

const missing: readonly Row[] = [
  [
    standard(`"OptionsContinuous":{"Schedule":{"Days":[«{"Value":"${MASK}"}»]}}`),
    [`missing-member ${STANDARD}/OptionsContinuous/Schedule/Days/0`],
  ],
  [
    standard('"OptionsContinuous":{"Schedule":{"Days":[{"Name":«1»,"Value":«2»}]}}'),
    [
      `wrong-type ${STANDARD}/OptionsContinuous/Schedule/Days/0/Name`,
      `wrong-type ${STANDARD}/OptionsContinuous/Schedule/Days/0/Value`,
    ],
  ],
  [
    standard(`"OptionsContinuous":{"Schedule":{"Days":[«{"Name":null,"Value":"${MASK}"}»]}}`),
    [`missing-member ${STANDARD}/OptionsContinuous/Schedule/Days/0`],
  ],
];

const aliases: readonly Row[] = [
  [standard('"RetryOptions":{"RetrySpecified1":true}'), []],
  [standard('"RetryOptions":{"RetrySpecified":true}'), []],
  [standard('"RetryOptions":{"RetrySpecified":null,"RetrySpecified1":true}'), []],
  [
    standard('"RetryOptions":{"RetrySpecified":«"x"»}'),
    [`wrong-type ${STANDARD}/RetryOptions/RetrySpecified`],
  ],
  [
    standard('"RetryOptions":{"RetrySpecified1":true,«"RetrySpecified"»:true}'),
    [`duplicate-member ${STANDARD}/RetryOptions/RetrySpecified`],
  ],
  [
    standard('"RetryOptions":{«"RetrySpecified"»:false,"RetrySpecified1":true}'),
    [`duplicate-member ${STANDARD}/RetryOptions/RetrySpecified`],
  ],
];

const camelCase: readonly Row[] = [
  ['«{"name":"x","uid":"' + GUID + '"}»', ["json-casing "]],
  ['«{"name":"x","links":[{"rel":"Up"}],"jobType":"Backup"}»', ["json-casing "]],
  [
    '«{"name":"x","jobType":"Backup","jobScheduleOptions":{"standart":{"retryOptions":{"retrySpecified1":true}}}}»',
    ["json-casing "],
  ],
];

/** Issues inside of the document, and one about it as a whole: marks do not nest. */
const inCamelCase: readonly (readonly [given: string, want: readonly string[]])[] = [
  ['{"name":1,"jobType":"Backup"}', ["json-casing ", "wrong-type /name"]],
  ['{"name":"x","uid":"y"}', ["json-casing ", "invalid-value /uid"]],
  [
    '{"name":"x","Foo":1,"links":[{"foo":1}]}',
    ["json-casing ", "unknown-member /Foo", "unknown-member /links/0/foo"],
  ],
  ['{"name":"x","jobType":"Backup","Name":"y"}', ["json-casing ", "unknown-member /Name"]],
  [
    '{"name":"x","jobScheduleOptions":{"standart":{"retryOptions":{"retrySpecified":"x"}}}}',
    ["json-casing ", "wrong-type /jobScheduleOptions/standart/retryOptions/retrySpecified"],
  ],
  [
    '{"name":"x","jobScheduleOptions":{"standart":{"retryOptions":{"retrySpecified":true,"retrySpecified1":true}}}}',
    ["json-casing ", "duplicate-member /jobScheduleOptions/standart/retryOptions/retrySpecified"],
  ],
  [
    '{"name":"x","jobScheduleOptions":{"standart":{"optionsContinuous":{"schedule":{"days":[{"name":1,"value":2}]}}}}}',
    [
      "json-casing ",
      "wrong-type /jobScheduleOptions/standart/optionsContinuous/schedule/days/0/name",
      "wrong-type /jobScheduleOptions/standart/optionsContinuous/schedule/days/0/value",
    ],
  ],
  [
    '{"name":"x","jobScheduleOptions":{"standart":{},"immediateCopyMode":{}}}',
    ["json-casing ", "conflicting-choice /jobScheduleOptions/immediateCopyMode"],
  ],
];

const choices: readonly Row[] = [
  [
    '{"JobScheduleOptions":{"Standart":{},"ImmediateCopyMode":«{}»}}',
    ["conflicting-choice /JobScheduleOptions/ImmediateCopyMode"],
  ],
  ['{"JobScheduleOptions":{"Standart":{},"ImmediateCopyMode":null}}', []],
  ['{"JobScheduleOptions":{"RetryOptions":{},"WaitForBackupCompletion":true}}', []],
  [
    '{"JobScheduleOptions":{"RetryOptions":«{}»,"WaitForBackupCompletion":«true»,"Standart":{}}}',
    [
      "conflicting-choice /JobScheduleOptions/RetryOptions",
      "conflicting-choice /JobScheduleOptions/WaitForBackupCompletion",
    ],
  ],
  [
    '{"JobScheduleOptions":{"Standart":«1»,"ImmediateCopyMode":«{}»}}',
    [
      "wrong-type /JobScheduleOptions/Standart",
      "conflicting-choice /JobScheduleOptions/ImmediateCopyMode",
    ],
  ],
];

const cloneChoices: readonly Row[] = [
  ["«{}»", ["missing-choice "]],
  ['«{"BackupJobCloneInfo":null}»', ["missing-choice "]],
  ['{«"TapeJobCloneInfo"»:{}}', ["unknown-member /TapeJobCloneInfo"]],
  ['{"BackupJobCloneInfo":«1»}', ["wrong-type /BackupJobCloneInfo"]],
];

const fromSource: readonly Row[] = [
  ['{"Name":"x",«"Name"»:"y"}', ["duplicate-member /Name"], { source: true }],
  ['{"Name":"x",«"\\u004eame"»:"y"}', ["duplicate-member /Name"], { source: true }],
  ['{"Links":[{"Rel":"Up",«"Rel"»:"Down"}]}', ["duplicate-member /Links/0/Rel"], { source: true }],
  ['{"Name":"x",«"Name"»:"y",«"Foo"»:1}', ["duplicate-member /Name", "unknown-member /Foo"]],
  ['{"Name":"x","Name":"y"}', []],
];

for (const [name, rows, root] of [
  ["unknown members", unknownMembers],
  ["wrong types", wrongTypes],
  ["values", values],
  ["large integers", largeIntegers],
  ["missing", missing],
  ["aliases", aliases],
  ["camelCase", camelCase],
  ["choices", choices],
  ["required choices", cloneChoices, "JobCloneSpec"],
  ["the text itself", fromSource],
] as const) {
  for (const row of rows) test(`${name}: ${row[0]}`, () => check(row, root));
}

for (const [given, want] of inCamelCase) {
  test(`in camelCase: ${given}`, () => {
    for (const input of [given, new TextEncoder().encode(given), JSON.parse(given) as object]) {
      const { issues } = decode(input, { format: "json", root: "Job" });
      assert.equal(
        ofReader(issues)
          .map(({ code, path }) => `${code} ${path}`)
          .sort(),
        [...want].sort(),
      );
    }
  });
}

// ---------------------------------------------------------------- limits

const link = '{"Links":[{"Rel":"Up"}]}';
const deep = '{"Foo":1,"Links":[{"Rel":"Up"}]}';

for (const [name, document, depth, want] of [
  ["as deep as allowed", link, 3, []],
  ["too deep", link, 2, ["limit"]],
  ["as deep as allowed, with something to tell", deep, 3, ["unknown-member"]],
  ["too deep, with something to tell", deep, 2, ["unknown-member", "limit"]],
  ["a list of values", standard('"OptionsDaily":{"Days":["Monday"]}'), 5, []],
  ["a list of values, too deep", standard('"OptionsDaily":{"Days":["Monday"]}'), 4, ["limit"]],
] as const) {
  test(`depth: ${name}`, () => {
    for (const input of [document, JSON.parse(document) as object]) {
      for (const source of [false, true]) {
        const { issues, valid, value } = decode(input, { root: "Job", source, limits: { depth } });
        const told = ofReader(issues).map(({ code }) => code);
        assert.equal([...new Set(told)].sort(), [...want].sort());
        assert.is(valid, !want.some((code) => code === "limit"));
        assert.not.match(
          JSON.stringify(value, (_, it: unknown) => it ?? "nothing"),
          "nothing",
        );
      }
    }
  });
}

test("1000 issues are told, and how many are not, from text and from objects", () => {
  const document = { Links: Array.from({ length: 1500 }, () => ({ Foo: 1 })) };
  for (const input of [document, JSON.stringify(document)]) {
    const { issues, valid } = decode(input, { root: "Job" });
    assert.is(issues.length, 1001);
    assert.ok(valid);
    assert.is(
      issues.at(-1)?.message,
      "over a limit of the reader: 500 more issues are not reported",
    );
  }
});

test("errors beyond the limit are errors, from text and from objects", () => {
  const document = { Links: Array.from({ length: 1001 }, () => ({ Foo: 1 })), Name: 1 };
  for (const input of [document, JSON.stringify(document)])
    assert.not(decode(input, { root: "Job", limits: { issues: 10 } }).valid);
});

test("members that stand twice are told up to the limit", () => {
  const { issues, valid } = decode(`{${'"Name":"x",'.repeat(3000)}"Name":"y"}`, {
    root: "Job",
    source: true,
  });
  assert.is(issues.length, 1001);
  assert.not(valid);
  assert.is(
    issues.at(-1)?.message,
    "over a limit of the reader: 2000 more issues are not reported",
  );
});

// ---------------------------------------------------------------- lists without an object

const bareLists: readonly Row[] = [
  ["«[]»", ["list-shape "]],
  [`«[{"ObjectInJobId":"${GUID}"}]»`, ["list-shape "]],
  [`««[{"objectInJobId":"${GUID}"}]»»`, ["list-shape ", "json-casing "]],
];

const LINKED = "LinkedBackupRepositoryResourceObjects";
for (const row of bareLists) test(`${row[0]} for a list`, () => check(row, LINKED));
test("items of a list without its object have their own places", () => {
  const { issues } = decode(`[{"ObjectInJobId":"x"}, {"Foo":1}, null]`, { root: LINKED });
  assert.equal(
    issues.map(({ code, path, location }) => `${code} ${path} ${location?.offset}`),
    [
      "list-shape  0",
      "invalid-value /0/ObjectInJobId 18",
      "unknown-member /1/Foo 25",
      "wrong-type /2 35",
    ],
  );
});
test("[] for another list", () => check(["«[]»", ["wrong-type "]], "Jobs"));

test("a list without its object has the value of one with it", () => {
  const items = [{ ObjectInJobId: GUID, Href: "" }];
  const { value } = decode(JSON.stringify(items), { root: LINKED });
  assert.equal(value, decode({ LinkedBackupRepositories: items }, { root: LINKED }).value);
});

// ---------------------------------------------------------------- values made by hand

test("objects are read like the text of them, and stay as they are", () => {
  const document = Object.freeze({
    Name: "x",
    Links: Object.freeze([Object.freeze({ Rel: "Up" })]),
    Description: undefined,
    Foo: 1,
  });
  const { value, issues } = decode(document, { root: "Job" });
  assert.equal({ ...value }, { Name: "x", Links: [{ Rel: "Up" }], ...unknownOnly(value) });
  assert.equal(
    issues.map(({ code, path, location }) => [code, path, location]),
    [["unknown-member", "/Foo", undefined]],
  );
});

const unknownOnly = (value: object | undefined): object =>
  Object.fromEntries(
    Object.getOwnPropertySymbols(value ?? {}).map((key) => [key, Reflect.get(value ?? {}, key)]),
  );

test("objects that go round in circles end", () => {
  const round: Record<string, unknown> = { Name: "x" };
  round["Foo"] = round;
  round["Links"] = [round];
  const { value } = decode(round, { root: "Job" });
  assert.ok(value);
});

test.run();
