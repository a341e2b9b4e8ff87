/** What the reader says about documents that are well formed: code, path and place of each issue. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode } from "../../generated/index.js";
import type { DecodeOptions } from "../../runtime/findings.js";
import type { Location } from "../../runtime/issue.js";
import { formsOf, ofReader } from "./forms.js";

/** A document with marks around the places of its issues, which are told as "code path". */
type Row = readonly [given: string, want: readonly string[], options?: DecodeOptions];

function check([given, want, options]: Row): void {
  for (const { name, input, places } of formsOf(given)) {
    const { issues } = decode(input, { format: "xml", ...options });
    const told = want.join().includes("erratum") ? issues : ofReader(issues);
    assert.equal(
      told.map(({ code, path, location }) => `${code} ${path} ${at(location)}`),
      want.map((one, i) => `${one} ${at(places[i])}`),
      `${JSON.stringify(given)} as ${name}`,
    );
  }
}

const at = (place: Location | undefined): string =>
  place === undefined
    ? "nowhere"
    : `at ${place.line}:${place.column}, ${place.offset} to ${place.endOffset ?? "itself"}`;

const MASK = "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1";
const schedule = (days: string): string =>
  `<Job ~><JobScheduleOptions><Standart><OptionsPeriodically><Schedule>${days}</Schedule></OptionsPeriodically></Standart></JobScheduleOptions></Job>`;
const IN_SCHEDULE = "/Job/JobScheduleOptions/Standart/OptionsPeriodically/Schedule";
const clone = (info: string): string => `<JobCloneSpec ~>${info}</JobCloneSpec>`;
const GUID = "6f9619ff-8b86-4d11-b42d-00c04fc964ff";

const unknownElements: readonly Row[] = [
  ["<Job ~>«<Foo>»x</Foo></Job>", ["unknown-element /Job/Foo"]],
  ["<Job ~>\n  «<Foo/>»\n</Job>", ["unknown-element /Job/Foo"]],
  ["<Job ~>«<Foo a='1'\n b=\"2\" >»x</Foo></Job>", ["unknown-element /Job/Foo"]],
  ["<Job ~>«<Foo/>»«<Foo/>»</Job>", ["unknown-element /Job/Foo", "unknown-element /Job/Foo[2]"]],
  ["<Job ~>«<Foo>»<Bar x='1'>y<Job/></Bar></Foo></Job>", ["unknown-element /Job/Foo"]],
  ["<Job ~><Platform>VMware</Platform>«<Foo/>»</Job>", ["unknown-element /Job/Foo"]],
  ["<Job ~>«<Foo/>»<Platform>VMware</Platform></Job>", ["unknown-element /Job/Foo"]],
  ["<Job ~><!-- <Foo/> -->«<Foo/>»<?Foo?></Job>", ["unknown-element /Job/Foo"]],
  ["<Job ~><![CDATA[ ]]>«<Foo/>»</Job>", ["unknown-element /Job/Foo"]],
  ["<Job ~>«<platform>»VMware</platform></Job>", ["unknown-element /Job/platform"]],
  ["<Job ~>«<Platfor>»VMware</Platfor></Job>", ["unknown-element /Job/Platfor"]],
  ["<Job ~>«<Platforms>»VMware</Platforms></Job>", ["unknown-element /Job/Platforms"]],
  ["<Job ~>«<Plattförm/>»</Job>", ["unknown-element /Job/Plattförm"]],
  ["<Job ~>«<𠀀/>»</Job>", ["unknown-element /Job/𠀀"]],
  ["<Job ~>«<Job/>»</Job>", ["unknown-element /Job/Job"]],
  [
    "<Job ~>«<__proto__/>»«<constructor/>»</Job>",
    ["unknown-element /Job/__proto__", "unknown-element /Job/constructor"],
  ],
  ["<Job ~><Links>«<Foo/>»<Link/></Links></Job>", ["unknown-element /Job/Links/Foo"]],
  ["<Job ~><Links><Link/>«<Foo/>»<Link/></Links></Job>", ["unknown-element /Job/Links/Foo"]],
  [
    "<Job ~><Links><Link/><Link>«<Foo/>»</Link></Links></Job>",
    ["unknown-element /Job/Links/Link[2]/Foo"],
  ],
  [
    schedule(`<Day Name='Sunday'>${MASK}«<Foo>»</Foo></Day>`),
    [`unknown-element ${IN_SCHEDULE}/Day[1]/Foo`],
  ],
  [
    schedule(`<Day Name='Sunday'>«<Foo/>»${MASK}</Day>`),
    [`unknown-element ${IN_SCHEDULE}/Day[1]/Foo`],
  ],
];

const foreignElements: readonly Row[] = [
  ["<Job ~>«<Platform xmlns='u'>»VMware</Platform></Job>", ["unknown-element /Job/Platform"]],
  ["<Job ~>«<x:Platform xmlns:x='u'>»VMware</x:Platform></Job>", ["unknown-element /Job/Platform"]],
  ["<Job ~ xmlns:x='u'>«<x:Platform>»VMware</x:Platform></Job>", ["unknown-element /Job/Platform"]],
  ["<Job ~>«<Platform xmlns=''>»VMware</Platform></Job>", ["unknown-element /Job/Platform"]],
  [
    "<Job ~>«<Foo xmlns='u'>»<Foo/></Foo><Platform>VMware</Platform></Job>",
    ["unknown-element /Job/Foo"],
  ],
];

const misplaced: readonly Row[] = [
  [
    "<Job ~><Platform>VMware</Platform>«<JobType>»Backup</JobType></Job>",
    ["misplaced-element /Job/JobType"],
  ],
  [
    "<Job ~><Platform>VMware</Platform>«<JobType >»Backup</JobType></Job>",
    ["misplaced-element /Job/JobType"],
  ],
  [
    "<Job ~><NextRun>2024-05-01T22:00:00Z</NextRun>«<Platform>»VMware</Platform>«<JobType>»Backup</JobType></Job>",
    ["misplaced-element /Job/Platform", "misplaced-element /Job/JobType"],
  ],
  [
    "<Job ~><NextRun>2024-05-01T22:00:00Z</NextRun>«<Links>»<Link/></Links></Job>",
    ["misplaced-element /Job/Links"],
  ],
  [
    "<Job ~><!-- x --><Platform>VMware</Platform><!-- x -->«<JobType>»Backup</JobType></Job>",
    ["misplaced-element /Job/JobType"],
  ],
  [
    "<Job ~>«<Foo/>»<Platform>VMware</Platform>«<JobType>»Backup</JobType></Job>",
    ["unknown-element /Job/Foo", "misplaced-element /Job/JobType"],
  ],
];

const repeated: readonly Row[] = [
  [
    "<Job ~><Platform>VMware</Platform>«<Platform>»x</Platform></Job>",
    ["repeated-element /Job/Platform[2]"],
  ],
  [
    "<Job ~><Platform>VMware</Platform>«<Platform>»x</Platform>«<Platform/>»</Job>",
    ["repeated-element /Job/Platform[2]", "repeated-element /Job/Platform[3]"],
  ],
  ["<Job ~><Links/>«<Links>»<Link/></Links></Job>", ["repeated-element /Job/Links[2]"]],
  [
    "<Job ~><Platform>VMware</Platform><NextRun>2024-05-01T22:00:00Z</NextRun>«<Platform>»x</Platform></Job>",
    ["repeated-element /Job/Platform[2]"],
  ],
  [
    "<Job ~><ScheduleEnabled>«x»</ScheduleEnabled>«<ScheduleEnabled>»true</ScheduleEnabled></Job>",
    ["invalid-value /Job/ScheduleEnabled", "repeated-element /Job/ScheduleEnabled[2]"],
  ],
];

const CLONE = `<JobName>x</JobName><FolderName>y</FolderName><RepositoryUid>${GUID}</RepositoryUid>`;

const missing: readonly Row[] = [
  [
    clone(
      `«<BackupJobCloneInfo>»${CLONE.replace("<JobName>x</JobName>", "")}</BackupJobCloneInfo>`,
    ),
    ["missing-element /JobCloneSpec/BackupJobCloneInfo"],
  ],
  [
    clone(
      `«<BackupJobCloneInfo>»\n<!-- -->${CLONE.replace("<JobName>x</JobName>", "")}</BackupJobCloneInfo >`,
    ),
    ["missing-element /JobCloneSpec/BackupJobCloneInfo"],
  ],
  [
    clone(`<BackupJobCloneInfo>${CLONE.replace(GUID, "«x»")}</BackupJobCloneInfo>`),
    ["invalid-value /JobCloneSpec/BackupJobCloneInfo/RepositoryUid"],
  ],
  [schedule(`«<Day>»${MASK}</Day>`), [`missing-attribute ${IN_SCHEDULE}/Day[1]`]],
  [
    schedule(`<Day Name='Sunday'>${MASK}</Day>«<Day>»${MASK}</Day>`),
    [`missing-attribute ${IN_SCHEDULE}/Day[2]`],
  ],
  [schedule(`«<Day >»<!-- -->${MASK}</Day>`), [`missing-attribute ${IN_SCHEDULE}/Day[1]`]],
];

const choices: readonly Row[] = [
  ["«<JobCloneSpec ~/>»", ["missing-choice /JobCloneSpec"]],
  ["«<JobCloneSpec ~>»\n</JobCloneSpec>", ["missing-choice /JobCloneSpec"]],
  ["«<JobCloneSpec ~>»<!-- x --></JobCloneSpec >", ["missing-choice /JobCloneSpec"]],
  [clone("«<TapeJobCloneInfo/>»"), ["unknown-element /JobCloneSpec/TapeJobCloneInfo"]],
  [
    clone(
      `<BackupJobCloneInfo>${CLONE}</BackupJobCloneInfo>«<ReplicaJobCloneInfo>»</ReplicaJobCloneInfo>`,
    ),
    ["conflicting-choice /JobCloneSpec/ReplicaJobCloneInfo"],
  ],
  [
    clone(
      `<!-- --><BackupJobCloneInfo>${CLONE}</BackupJobCloneInfo><!-- -->«<ReplicaJobCloneInfo/>»`,
    ),
    ["conflicting-choice /JobCloneSpec/ReplicaJobCloneInfo"],
  ],
  [
    "<Job ~><JobScheduleOptions><Standart/>«<ImmediateCopyMode/>»</JobScheduleOptions></Job>",
    ["conflicting-choice /Job/JobScheduleOptions/ImmediateCopyMode"],
  ],
  [
    "<Job ~><JobScheduleOptions><ImmediateCopyMode/>«<Standart/>»</JobScheduleOptions></Job>",
    ["conflicting-choice /Job/JobScheduleOptions/Standart"],
  ],
  [
    "<Job ~><JobScheduleOptions><Standart/>«<RetryOptions/>»«<OptionsDaily/>»</JobScheduleOptions></Job>",
    [
      "conflicting-choice /Job/JobScheduleOptions/RetryOptions",
      "conflicting-choice /Job/JobScheduleOptions/OptionsDaily",
    ],
  ],
  [
    "<Job ~><JobScheduleOptions><RetryOptions/><WaitForBackupCompletion>true</WaitForBackupCompletion></JobScheduleOptions></Job>",
    [],
  ],
  [
    "<Job ~><JobScheduleOptions><WaitForBackupCompletion>true</WaitForBackupCompletion>«<RetryOptions/>»</JobScheduleOptions></Job>",
    ["misplaced-element /Job/JobScheduleOptions/RetryOptions"],
  ],
];

const unexpectedText: readonly Row[] = [
  ["<Job ~>«stray»</Job>", ["unexpected-text /Job"]],
  ["<Job ~>«stray»<Platform>VMware</Platform></Job>", ["unexpected-text /Job"]],
  [
    "<Job ~>\n  «stray text»\n  <Platform>VMware</Platform>\n  «more»\n</Job>",
    ["unexpected-text /Job", "unexpected-text /Job"],
  ],
  ["<Job ~><Platform>VMware</Platform>«&amp;»</Job>", ["unexpected-text /Job"]],
  ["<Job ~>«<![CDATA[x]]>»</Job>", ["unexpected-text /Job"]],
  ["<Job ~>«x<!-- y -->z»</Job>", ["unexpected-text /Job"]],
  ["<Job ~>«é𝄞»</Job>", ["unexpected-text /Job"]],
  ["<Job ~>«\u00a0»</Job>", ["unexpected-text /Job"]],
  ["<Job ~>«\ufeff»</Job>", ["unexpected-text /Job"]],
  ["<Job ~> &#32;&#x9;&#10;&#13;<![CDATA[ ]]></Job>", []],
  ["<Job ~><Links><Link>«x»</Link></Links></Job>", ["unexpected-text /Job/Links/Link[1]"]],
  ["<Job ~><Links>«x»</Links></Job>", ["unexpected-text /Job/Links"]],
];

const values: readonly Row[] = [
  ["<Job ~><ScheduleEnabled>«yes»</ScheduleEnabled></Job>", ["invalid-value /Job/ScheduleEnabled"]],
  [
    "<Job ~><ScheduleEnabled>«True»</ScheduleEnabled></Job>",
    ["invalid-value /Job/ScheduleEnabled"],
  ],
  [
    "<Job ~><ScheduleEnabled>«truefalse»</ScheduleEnabled></Job>",
    ["invalid-value /Job/ScheduleEnabled"],
  ],
  ["<Job ~><ScheduleEnabled>«»</ScheduleEnabled></Job>", ["invalid-value /Job/ScheduleEnabled"]],
  ["<Job ~>«<ScheduleEnabled/>»</Job>", ["invalid-value /Job/ScheduleEnabled"]],
  ["<Job ~>«<ScheduleEnabled />»</Job>", ["invalid-value /Job/ScheduleEnabled"]],
  ["<Job ~><ScheduleEnabled>« »</ScheduleEnabled></Job>", ["invalid-value /Job/ScheduleEnabled"]],
  [
    "<Job ~><ScheduleEnabled>«tru<!-- x -->é»</ScheduleEnabled></Job>",
    ["invalid-value /Job/ScheduleEnabled"],
  ],
  [
    "<Job ~>«<ScheduleEnabled>»<b>true</b></ScheduleEnabled></Job>",
    ["wrong-type /Job/ScheduleEnabled"],
  ],
  [
    "<Job ~>«<ScheduleEnabled>»true<b/></ScheduleEnabled></Job>",
    ["wrong-type /Job/ScheduleEnabled"],
  ],
  ["<Job ~>«<Description>»a<b/>c</Description></Job>", ["wrong-type /Job/Description"]],
  ["<Job ~><NextRun>«yesterday»</NextRun></Job>", ["invalid-value /Job/NextRun"]],
  ["<Job ~><NextRun>«2024-02-30T22:00:00Z»</NextRun></Job>", ["invalid-value /Job/NextRun"]],
  ["<Job ~ Href='«here»'/>", ["invalid-value /Job/@Href"]],
  ["<Job ~ UID='«»'/>", ["invalid-value /Job/@UID"]],
  ["<Job ~ UID='«&#x78;»'/>", ["invalid-value /Job/@UID"]],
  ["<Job ~ Name='é' UID = '«é»'/>", ["invalid-value /Job/@UID"]],
  [
    "<Job ~><Links><Link/><Link Href='«x»'/></Links></Job>",
    ["invalid-value /Job/Links/Link[2]/@Href"],
  ],
  [schedule("<Day Name='Sunday'>«1,1»</Day>"), [`invalid-value ${IN_SCHEDULE}/Day[1]`]],
  [schedule("<Day Name='Sunday'>«»</Day>"), [`invalid-value ${IN_SCHEDULE}/Day[1]`]],
  [schedule("«<Day Name='Sunday'/>»"), [`invalid-value ${IN_SCHEDULE}/Day[1]`]],
  [
    schedule("«<Day Name='Sunday'>»«<Foo/>»</Day>"),
    [`invalid-value ${IN_SCHEDULE}/Day[1]`, `unknown-element ${IN_SCHEDULE}/Day[1]/Foo`],
  ],
  [
    schedule(`<Day Name='«Someday»'>${MASK}</Day>`),
    [`undocumented-value ${IN_SCHEDULE}/Day[1]/@Name`],
  ],
  [
    schedule(`<Day Name='«sunday»'>${MASK}</Day>`),
    [`undocumented-value ${IN_SCHEDULE}/Day[1]/@Name`],
  ],
  ["<Job ~><JobType>«Tape»</JobType></Job>", ["undocumented-value /Job/JobType"]],
  ["<Job ~><JobType>«»</JobType></Job>", ["invalid-value /Job/JobType"]],
  ["<Job ~>«<JobType/>»</Job>", ["invalid-value /Job/JobType"]],
  ["<Job ~><JobType>« Backup »</JobType></Job>", ["undocumented-value /Job/JobType"]],
  [
    schedule("").replace("<Schedule>", "<FullPeriod>«99999999999»</FullPeriod><Schedule>"),
    ["out-of-range /Job/JobScheduleOptions/Standart/OptionsPeriodically/FullPeriod"],
  ],
  [
    schedule("").replace("<Schedule>", "<FullPeriod>«2147483648»</FullPeriod><Schedule>"),
    ["out-of-range /Job/JobScheduleOptions/Standart/OptionsPeriodically/FullPeriod"],
  ],
  [schedule("").replace("<Schedule>", "<FullPeriod>2147483647</FullPeriod><Schedule>"), []],
  [
    schedule("").replace("<Schedule>", "<FullPeriod>«1.0»</FullPeriod><Schedule>"),
    ["invalid-value /Job/JobScheduleOptions/Standart/OptionsPeriodically/FullPeriod"],
  ],
  [schedule("").replace("<Schedule>", "<FullPeriod>-1</FullPeriod><Schedule>"), []],
];

const retention = (cycles: string): string =>
  `<Job ~><JobInfo><BackupJobInfo><SimpleRetentionPolicy><RetainCycles>${cycles}</RetainCycles></SimpleRetentionPolicy></BackupJobInfo></JobInfo></Job>`;
const RETAIN = "/Job/JobInfo/BackupJobInfo/SimpleRetentionPolicy/RetainCycles";

const largeIntegers: readonly Row[] = [
  [retention("9007199254740991"), []],
  [retention("-9007199254740991"), []],
  [retention("«9007199254740992»"), [`unsafe-integer ${RETAIN}`]],
  [retention("«9007199254740993»"), [`unsafe-integer ${RETAIN}`]],
  [retention("«9223372036854775807»"), [`unsafe-integer ${RETAIN}`]],
  [retention("«9223372036854775808»"), [`out-of-range ${RETAIN}`]],
  [retention("«1e3»"), [`invalid-value ${RETAIN}`]],
];

const unknownAttributes: readonly Row[] = [
  ["<Job ~ «Foo='1'»/>", ["unknown-attribute /Job/@Foo"]],
  ["<Job ~ Name='x' «Foo = '1'» UID='" + GUID + "'/>", ["unknown-attribute /Job/@Foo"]],
  ["<Job ~ «name='x'»/>", ["unknown-attribute /Job/@name"]],
  ["<Job ~ «xml:lang='de'»/>", ["unknown-attribute /Job/@xml:lang"]],
  ["<Job ~ xmlns:x='u' «x:Name='1'»/>", ["unknown-attribute /Job/@x:Name"]],
  [
    `<Job xmlns="http://www.veeam.com/ent/v1.0" «x:Name='1'» xmlns:x="u"/>`,
    ["unknown-attribute /Job/@x:Name"],
  ],
  [
    '<Job xmlns="http://www.veeam.com/ent/v1.0">«<Platform xmlns="u">»VMware</Platform></Job>',
    ["unknown-element /Job/Platform"],
  ],
  [
    "<Job ~ xmlns:x='http://www.veeam.com/ent/v1.0' «x:Name='1'»/>",
    ["unknown-attribute /Job/@x:Name"],
  ],
  ["<Job ~ «__proto__='1'»/>", ["unknown-attribute /Job/@__proto__"]],
  ["<Job ~><Links «Foo='1'»/></Job>", ["unknown-attribute /Job/Links/@Foo"]],
  ["<Job ~><Links «Foo='1'»></Links></Job>", ["unknown-attribute /Job/Links/@Foo"]],
  [
    "<Job ~><Links><Link Name='a' «Foo='1'» Rel='Up'/></Links></Job>",
    ["unknown-attribute /Job/Links/Link[1]/@Foo"],
  ],
  ["<Job ~><Platform «Foo='1'»>VMware</Platform></Job>", ["unknown-attribute /Job/Platform/@Foo"]],
  [
    "<Job ~><ScheduleEnabled «Foo='1'» «Bar='2'»>true</ScheduleEnabled></Job>",
    ["unknown-attribute /Job/ScheduleEnabled/@Foo", "unknown-attribute /Job/ScheduleEnabled/@Bar"],
  ],
  ["<Job ~><Description «Foo='1'»/></Job>", ["unknown-attribute /Job/Description/@Foo"]],
  [
    schedule(`<Day «é='1'» Name='Sunday'>${MASK}</Day>`),
    [`unknown-attribute ${IN_SCHEDULE}/Day[1]/@é`],
  ],
];

const prefixedAttributes: readonly Row[] = [
  [
    "<Job ~><Platform xmlns:x='u' «x:a='1'»>VMware</Platform></Job>",
    ["unknown-attribute /Job/Platform/@x:a"],
  ],
  ["<Job ~><Links xmlns:x='u' «x:a='1'»/></Job>", ["unknown-attribute /Job/Links/@x:a"]],
  [
    "<Job ~><ScheduleEnabled «a='1'»>«x»</ScheduleEnabled></Job>",
    ["unknown-attribute /Job/ScheduleEnabled/@a", "invalid-value /Job/ScheduleEnabled"],
  ],
];

const instance = (inner: string): string =>
  `<Job ~ xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'${inner}`;

const schemaInstance: readonly Row[] = [
  [instance(" xsi:schemaLocation='a b'/>"), []],
  [instance(" xsi:noNamespaceSchemaLocation='a'/>"), []],
  [instance(" «xsi:nil='true'»/>"), ["not-nillable /Job/@xsi:nil"]],
  [instance(" «xsi:nil='false'»/>"), ["not-nillable /Job/@xsi:nil"]],
  [
    instance("><Platform «xsi:nil='true'»>VMware</Platform></Job>"),
    ["not-nillable /Job/Platform/@xsi:nil"],
  ],
  [instance(" xsi:type='JobEntityType'/>"), []],
  [instance(" xsi:type=' JobEntityType '/>"), []],
  [instance(" xmlns:v='http://www.veeam.com/ent/v1.0' xsi:type='v:JobEntityType'/>"), []],
  [instance(" «xsi:type='JobType'»/>"), ["wrong-xsi-type /Job/@xsi:type"]],
  [instance(" «xsi:type='__proto__'»/>"), ["wrong-xsi-type /Job/@xsi:type"]],
  [instance(" «xsi:type=''»/>"), ["wrong-xsi-type /Job/@xsi:type"]],
  [instance(" «xsi:type=':'»/>"), ["wrong-xsi-type /Job/@xsi:type"]],
  [instance(" «xsi:type='a:b:c'»/>"), ["wrong-xsi-type /Job/@xsi:type"]],
  [instance(" «xsi:type='undeclared:JobEntityType'»/>"), ["wrong-xsi-type /Job/@xsi:type"]],
  [instance(" xmlns:x='u' «xsi:type='x:JobEntityType'»/>"), ["wrong-xsi-type /Job/@xsi:type"]],
  [
    instance(
      "><ScheduleEnabled xmlns:xs='http://www.w3.org/2001/XMLSchema' xsi:type='xs:boolean'>true</ScheduleEnabled></Job>",
    ),
    [],
  ],
  [
    instance("><ScheduleEnabled «xsi:type='boolean'»>true</ScheduleEnabled></Job>"),
    ["wrong-xsi-type /Job/ScheduleEnabled/@xsi:type"],
  ],
  [
    instance(
      "><ScheduleEnabled xmlns:xs='http://www.w3.org/2001/XMLSchema' «xsi:type='xs:string'»>true</ScheduleEnabled></Job>",
    ),
    ["wrong-xsi-type /Job/ScheduleEnabled/@xsi:type"],
  ],
  [instance(" «xsi:foo='x'»/>"), ["unknown-attribute /Job/@xsi:foo"]],
];

const roots: readonly Row[] = [
  ["«<Foo ~>»x</Foo>", ["wrong-root /Foo"]],
  ["<?xml version='1.0'?>\n«<Foo ~ a='1'/>»", ["wrong-root /Foo"]],
  ["«<__proto__ ~/>»", ["wrong-root /__proto__"]],
  ["«<job ~/>»", ["wrong-root /job"]],
  ["«<Job/>»", ["wrong-namespace /Job"]],
  ["«<Job xmlns='u'/>»", ["wrong-namespace /Job"]],
  ["«<Job xmlns='HTTP://www.veeam.com/ent/v1.0'/>»", ["wrong-namespace /Job"]],
  ["«<x:Job ~ xmlns:x='u'/>»", ["wrong-namespace /Job"]],
  ["«<Foo>»<Bar/></Foo>", ["wrong-namespace /Foo"]],
  ["«<Foo ~>»<Bar>«<»/Foo>", ["wrong-root /Foo", "not-well-formed /Foo/Bar"]],
  ["«<Job>»<Bar/></Job>«<»x/>", ["wrong-namespace /Job", "not-well-formed /x"]],
];

const errata: readonly Row[] = [
  [
    "<Job ~>«<JobScheduleOptions>»«<Standart>»</Standart></JobScheduleOptions></Job>",
    ["erratum /Job/JobScheduleOptions", "erratum /Job/JobScheduleOptions/Standart"],
  ],
];

for (const [name, rows] of Object.entries({
  "unknown elements": unknownElements,
  "foreign elements": foreignElements,
  misplaced,
  repeated,
  missing,
  choices,
  "unexpected text": unexpectedText,
  values,
  "large integers": largeIntegers,
  "unknown attributes": unknownAttributes,
  "attributes with prefixes": prefixedAttributes,
  "xsi attributes": schemaInstance,
  roots,
  errata,
})) {
  for (const row of rows) test(`${name}: ${JSON.stringify(row[0])}`, () => check(row));
}

test.run();
