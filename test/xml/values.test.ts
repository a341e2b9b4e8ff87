/** What values the reader makes of the ways in which XML can say the same. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { Job, type Link } from "../../generated/index.js";
import { declared, ofReader } from "./forms.js";

/** Content of a Job, and what its value has besides. */
type Row = readonly [content: string, want: object];

function check([content, want]: Row): void {
  for (const [form, document] of documents(content)) {
    const { value, issues } = Job.decodeXml(document);
    assert.equal(ofReader(issues), [], `${form}: ${document}`);
    assert.equal(value, want, `${form}: ${document}`);
  }
}

/** On the fast path, and on the one for documents that are not as usual. */
const documents = (content: string): readonly (readonly [form: string, document: string])[] => [
  ["as usual", declared(`<Job ~>${content}</Job>`)],
  ["behind a comment", declared(`<Job ~><!-- x -->${content}</Job>`)],
  ["with a declaration in between", declared(`<Job ~>${content}<!-- xmlns --></Job>`)],
  ["with another quote", declared(`<Job ${declared("~").replaceAll('"', "'")}>${content}</Job>`)],
];

const strings: readonly Row[] = [
  ["<Description>a b</Description>", { Description: "a b" }],
  ["<Description></Description>", { Description: "" }],
  ["<Description/>", { Description: "" }],
  ["<Description />", { Description: "" }],
  ["<Description  >a</Description\n>", { Description: "a" }],
  ["<Description> \t\n a  </Description>", { Description: " \t\n a  " }],
  ["<Description>a\r\nb\rc\r\r\nd</Description>", { Description: "a\nb\nc\n\nd" }],
  ["<Description>a&#13;&#10;b&#xD;</Description>", { Description: "a\r\nb\r" }],
  ["<Description>&lt;&gt;&amp;&apos;&quot;</Description>", { Description: "<>&'\"" }],
  ["<Description>&#65;&#x42;&#x0043;&#0000068;</Description>", { Description: "ABCD" }],
  [`<Description>&#${"0".repeat(5000)}65;</Description>`, { Description: "A" }],
  ["<Description>&#x1F600;&#128512;</Description>", { Description: "😀😀" }],
  ["<Description>&amp;lt;&#38;lt;</Description>", { Description: "&lt;&lt;" }],
  ["<Description>é€𝄞\u0085\u2028\ufeff</Description>", { Description: "é€𝄞\u0085\u2028\ufeff" }],
  ["<Description>a<![CDATA[<b>&amp;]]]>c</Description>", { Description: "a<b>&amp;]c" }],
  ["<Description><![CDATA[]]></Description>", { Description: "" }],
  ["<Description><![CDATA[]]]]><![CDATA[>]]></Description>", { Description: "]]>" }],
  ["<Description><![CDATA[a\r\nb\r]]></Description>", { Description: "a\nb\n" }],
  ["<Description>a<!-- b -->c<?d e?>f<!----></Description>", { Description: "acf" }],
  ["<Description>]</Description>", { Description: "]" }],
  ["<Description>]]</Description>", { Description: "]]" }],
  ["<Description>]] &gt; ]]&gt; ] ]></Description>", { Description: "]] > ]]> ] ]>" }],
  ["<Description>a > b \" c ' d</Description>", { Description: "a > b \" c ' d" }],
  ["<Description>\u007f</Description>", { Description: "\u007f" }],
  ["<Description><!-- < & ]]> --></Description>", { Description: "" }],
  ["<Description><?p < & ]]> -- ?></Description>", { Description: "" }],
  ["<Description><?p?></Description>", { Description: "" }],
];

const NEXT = "2024-05-01T22:00:00.1234567+02:00";

const scalars: readonly Row[] = [
  ["<ScheduleEnabled>true</ScheduleEnabled>", { ScheduleEnabled: true }],
  ["<ScheduleEnabled>false</ScheduleEnabled>", { ScheduleEnabled: false }],
  ["<ScheduleEnabled>1</ScheduleEnabled>", { ScheduleEnabled: true }],
  ["<ScheduleEnabled>0</ScheduleEnabled>", { ScheduleEnabled: false }],
  ["<ScheduleEnabled>\n\ttrue </ScheduleEnabled>", { ScheduleEnabled: true }],
  ["<ScheduleEnabled>&#32;t&#114;ue</ScheduleEnabled>", { ScheduleEnabled: true }],
  ["<ScheduleEnabled>tr<!-- x -->ue</ScheduleEnabled>", { ScheduleEnabled: true }],
  ["<ScheduleEnabled><![CDATA[false]]></ScheduleEnabled>", { ScheduleEnabled: false }],
  ["<ScheduleEnabled\n>true</ScheduleEnabled >", { ScheduleEnabled: true }],
  [`<NextRun>${NEXT}</NextRun>`, { NextRun: NEXT }],
  [`<NextRun> ${NEXT}\r\n</NextRun>`, { NextRun: NEXT }],
  ["<JobType>Backup</JobType>", { JobType: "Backup" }],
  ["<JobType>Back<?p?>up</JobType>", { JobType: "Backup" }],
  ["<JobType>B&#97;ckup</JobType>", { JobType: "Backup" }],
];

const standard = (content: string): string =>
  `<JobScheduleOptions><Standart>${content}</Standart></JobScheduleOptions>`;
const inStandard = (want: object): object => ({ JobScheduleOptions: { Standart: want } });

const integers: readonly Row[] = (
  [
    ["0", 0],
    ["7", 7],
    ["-7", -7],
    ["+7", 7],
    ["-0", 0],
    ["007", 7],
    ["000000000000000000007", 7],
    ["123456789", 123456789],
    ["1234567890", 1234567890],
    ["2147483647", 2147483647],
    ["-2147483648", -2147483648],
    [" 7\n", 7],
    ["&#55;", 7],
    ["<!-- -->7", 7],
    ["<![CDATA[7]]>", 7],
  ] as const
).map(([lexical, want]) => [
  standard(`<BackupCompetitionWaitingPeriodMin>${lexical}</BackupCompetitionWaitingPeriodMin>`),
  inStandard({ BackupCompetitionWaitingPeriodMin: want }),
]);

const link = (attributes: string): string => `<Links><Link ${attributes}/></Links>`;
const links = (...want: readonly Link[]): object => ({ Links: want });
const HREF = "https://em:9398/api/jobs/1?a=1&b=2";

const attributes: readonly Row[] = [
  [link('Name="a"'), links({ Name: "a" })],
  [link("Name='a'"), links({ Name: "a" })],
  [link("Name\n=\t'a' "), links({ Name: "a" })],
  [link("Name=''"), links({ Name: "" })],
  [link('Name=" a  b "'), links({ Name: " a  b " })],
  [link('Name="a\tb\nc\rd\r\ne"'), links({ Name: "a b c d e" })],
  [link('Name="a&#9;b&#10;c&#13;d"'), links({ Name: "a\tb\nc\rd" })],
  [link('Name="&lt;&gt;&amp;&apos;&quot;"'), links({ Name: "<>&'\"" })],
  [link(`Name="it's > &quot;it&quot; ]]>"`), links({ Name: 'it\'s > "it" ]]>' })],
  [link(`Name='say "x"'`), links({ Name: 'say "x"' })],
  [link('Name="é€𝄞"'), links({ Name: "é€𝄞" })],
  [link('Rel="Up" Name="a"'), links({ Name: "a", Rel: "Up" })],
  [link(`Href="${HREF.replace("&", "&amp;")}"`), links({ Href: HREF })],
  [link(`Href="  ${HREF.replace("&", "&#38;")}\n"`), links({ Href: HREF })],
  [
    "<Links><Link Name='a'></Link><Link\nName='b'> </Link></Links>",
    links({ Name: "a" }, { Name: "b" }),
  ],
];

const lists: readonly Row[] = [
  ["<Links/>", { Links: [] }],
  ["<Links></Links>", { Links: [] }],
  ["<Links> <!-- x --> </Links>", { Links: [] }],
  ["<Links><Link/></Links>", { Links: [{}] }],
  [
    "<JobInfo><BackupJobInfo><Includes/></BackupJobInfo></JobInfo>",
    { JobInfo: { BackupJobInfo: { Includes: { ObjectInJobs: [] } } } },
  ],
  [
    "<JobInfo><BackupJobInfo><Includes><!-- x --></Includes></BackupJobInfo></JobInfo>",
    { JobInfo: { BackupJobInfo: { Includes: { ObjectInJobs: [] } } } },
  ],
  [standard("<OptionsDaily></OptionsDaily>"), inStandard({ OptionsDaily: {} })],
  [
    standard("<OptionsDaily><Days>Monday</Days><Days>Friday</Days></OptionsDaily>"),
    inStandard({ OptionsDaily: { Days: ["Monday", "Friday"] } }),
  ],
  [
    standard(
      "<OptionsDaily><Days>Monday</Days><!-- x --><Days> Friday</Days></OptionsDaily>",
    ).replace(" F", "F"),
    inStandard({ OptionsDaily: { Days: ["Monday", "Friday"] } }),
  ],
];

/** White space that patterns would let through is none of the value. */
const collapsed: readonly Row[] = [
  [
    "<JobInfo><BackupJobInfo><Includes><ObjectInJob><HierarchyObjRef> urn:VMware:Vm:6f9619ff-8b86-4d11-b42d-00c04fc964ff.vm  41\n</HierarchyObjRef></ObjectInJob></Includes></BackupJobInfo></JobInfo>",
    {
      JobInfo: {
        BackupJobInfo: {
          Includes: {
            ObjectInJobs: [
              { HierarchyObjRef: "urn:VMware:Vm:6f9619ff-8b86-4d11-b42d-00c04fc964ff.vm 41" },
            ],
          },
        },
      },
    },
  ],
  [
    standard(
      "<OptionsDaisyChaining><PreviousJobUid>urn:veeam:CatalogVm:x  y </PreviousJobUid></OptionsDaisyChaining>",
    ),
    inStandard({ OptionsDaisyChaining: { PreviousJobUid: "urn:veeam:CatalogVm:x y" } }),
  ],
  [
    standard("<OptionsDaisyChaining><PreviousJobUid/></OptionsDaisyChaining>"),
    inStandard({ OptionsDaisyChaining: { PreviousJobUid: "" } }),
  ],
  [
    standard("<OptionsDaisyChaining><PreviousJobUid> \n</PreviousJobUid></OptionsDaisyChaining>"),
    inStandard({ OptionsDaisyChaining: { PreviousJobUid: "" } }),
  ],
];

for (const [name, rows] of Object.entries({
  strings,
  scalars,
  integers,
  attributes,
  lists,
  collapsed,
})) {
  for (const row of rows)
    test(`${name}: ${JSON.stringify(row[0].slice(0, 200))}`, () => check(row));
}

// ---------------------------------------------------------------- whole documents

/** Documents that are the same as `<Job Name="x"><Platform>VMware</Platform></Job>`. */
const sameDocuments: readonly string[] = [
  "<Job ~ Name='x'><Platform>VMware</Platform></Job>",
  "<?xml version='1.0'?><Job ~ Name='x'><Platform>VMware</Platform></Job>",
  "<?xml version = \"1.0\" encoding = 'utf-8' standalone='yes' ?>\n<Job ~ Name='x'><Platform>VMware</Platform></Job>\n",
  "<?xml version='1.0' standalone='no'?><Job ~ Name='x'><Platform>VMware</Platform></Job>",
  "<?xml version='1.1'?><Job ~ Name='x'><Platform>VMware</Platform></Job>",
  "\ufeff<Job ~ Name='x'><Platform>VMware</Platform></Job>",
  "\ufeff<?xml version='1.0'?><Job ~ Name='x'><Platform>VMware</Platform></Job>",
  "\n\t <Job ~ Name='x'><Platform>VMware</Platform></Job> \r\n",
  "<!-- <!DOCTYPE x> --><?p?><Job ~ Name='x'><Platform>VMware</Platform></Job><!-- x --><?p?>",
  "<?xml-stylesheet href='x'?><Job ~ Name='x'><Platform>VMware</Platform></Job>",
  "<v:Job xmlns:v='http://www.veeam.com/ent/v1.0' Name='x'><v:Platform>VMware</v:Platform></v:Job>",
  "<v:Job xmlns:v='http://www.veeam.com/ent/v1.0' Name='x' ><v:Platform >VMware</v:Platform\n></v:Job >",
  "<é:Job xmlns:é='http://www.veeam.com/ent/v1.0' Name='x'><é:Platform>VMware</é:Platform></é:Job>",
  "<v:Job xmlns:v='http://www.veeam.com/ent/v1.0' Name='x'><Platform ~>VMware</Platform></v:Job>",
  "<Job ~ Name='x'><Platform ~>VMware</Platform></Job>",
  "<Job ~ Name='x'><v:Platform xmlns:v='http://www.veeam.com/ent/v1.0'>VMware</v:Platform></Job>",
  "<a:Job xmlns:a='http://www.veeam.com/ent/v1.0' xmlns='u' Name='x'><a:Platform xmlns:a='http://www.veeam.com/ent/v1.0'>VMware</a:Platform></a:Job>",
  "<Job xmlns='http://www.veeam.com/ent/v1&#46;0' Name='x'><Platform>VMware</Platform></Job>",
  "<Job Name='x' xmlns:xsd='http://www.w3.org/2001/XMLSchema' ~><Platform>VMware</Platform></Job>",
  // What is assumed of a usual root is not so.
  '<Job xmlns="http://www.veeam.com/ent/v1.0" Name="x"><v:Platform xmlns:v="http://www.veeam.com/ent/v1.0">VMware</v:Platform></Job>',
  '<Job xmlns="http://www.veeam.com/ent/v1.0" xmlns:v="http://www.veeam.com/ent/v1.0" Name="x"><v:Platform>VMware</v:Platform></Job>',
  '<Job Name="x" xmlns="http://www.veeam.com/ent/v1.0" xmlns:xsi="http"><Platform>VMware</Platform></Job>',
  "<Job\n~\r\nName\t=\t'x'\n><Platform>VMware</Platform></Job>",
];

for (const given of sameDocuments) {
  test(`the same document: ${JSON.stringify(given)}`, () => {
    const text = declared(given);
    for (const input of [text, new TextEncoder().encode(text)]) {
      const { valid, value, issues } = Job.decodeXml(input);
      assert.equal(issues, []);
      assert.equal([valid, value], [true, { Name: "x", Platform: "VMware" }]);
    }
  });
}

test.run();
