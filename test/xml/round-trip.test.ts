/** What is read from XML is written back: known values, and all that no table knows. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { XmlDocument } from "libxml2-wasm";

import { Job, decode } from "../../generated/index.js";
import { codecOf } from "../codecs.js";
import { random } from "../random.js";
import { allOf } from "./all-of.js";
import { exampleTrees } from "./examples.js";
import { declared } from "./forms.js";
import { mutate } from "./mutate.js";
import { copyOf, written } from "./tree.js";

/** Reads, writes, and reads again: nothing may be lost, and the second round changes nothing. */
function check(document: string): string {
  const first = decode(document, { format: "xml" });
  if (first.value === undefined || first.root === undefined) return "";
  const codec = codecOf(first.root);
  const encoded = codec.encodeXml(first.value);
  assert.equal(encoded.issues, [], document);
  const second = decode(encoded.text, { format: "xml" });
  assert.equal(allOf(second.value), allOf(first.value), `${document}\n became\n${encoded.text}`);
  assert.is(codec.encodeXml(second.value!).text, encoded.text, document);
  return encoded.text;
}

function isWellFormed(text: string): boolean {
  try {
    XmlDocument.fromString(text).dispose();
    return true;
  } catch {
    return false;
  }
}

test("examples", () => {
  for (const [, tree] of exampleTrees) assert.ok(isWellFormed(check(written(tree))));
});

test("examples with all that nobody expects", () => {
  for (let seed = 0; seed < 1500; seed++) {
    const dice = random(seed);
    const mutated = copyOf(dice.pick(exampleTrees)[1]);
    for (let i = dice.below(8); i >= 0; i--) mutate(mutated, dice);
    const text = check(written(mutated));
    if (seed % 10 === 0 && text !== "") assert.ok(isWellFormed(text), text);
  }
});

// ---------------------------------------------------------------- one by one

/** Content of a Job, and how it is written back; absent where that is the same. */
type Row = readonly [content: string, want?: string];

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

const rows: readonly Row[] = [
  ["<Foo />"],
  ['<Foo a="1" b="2">x<Bar />y</Foo>'],
  ["<Foo> \n <Bar> </Bar></Foo>"],
  ["<Platform>VMware</Platform><Foo /><ScheduleEnabled>true</ScheduleEnabled>"],
  ["<Foo /><Bar /><Platform>VMware</Platform><Bar /><Foo />"],
  ['<Foo xmlns="urn:other"><Bar /></Foo>'],
  ['<Foo xmlns=""><Bar xmlns="urn:other" /></Foo>'],
  ['<x:Foo xmlns:x="urn:other"><x:Bar /></x:Foo>', '<Foo xmlns="urn:other"><Bar /></Foo>'],
  ['<Foo xmlns:x="urn:x" x:a="1" a="2" />', '<Foo xmlns:n0="urn:x" n0:a="1" a="2" />'],
  ['<Foo xml:lang="de" xml:space="preserve" />'],
  ['<Foo a="&lt;&gt;&amp;&quot;&#9;&#10;&#13;\'">&lt;&gt;&amp;&#13;"\'</Foo>'],
  ["stray<Platform>VMware</Platform>more"],
  ["<Platform>VMware</Platform>\n stray \n<Foo />"],
  ["<Platform>VMware</Platform><Platform>x</Platform>"],
  ['<Platform>VMware</Platform><Platform>x</Platform><Foo /><Platform a="1" />'],
  ["<ScheduleEnabled>perhaps</ScheduleEnabled>"],
  ["<ScheduleEnabled> perhaps\n</ScheduleEnabled>"],
  ['<ScheduleEnabled a="1">perhaps</ScheduleEnabled>'],
  ['<ScheduleEnabled a="1">true</ScheduleEnabled>'],
  ["<ScheduleEnabled />"],
  ["<Foo /><ScheduleEnabled>perhaps</ScheduleEnabled><Bar />"],
  ["<ScheduleEnabled>perhaps</ScheduleEnabled><ScheduleEnabled>true</ScheduleEnabled>"],
  ["<Description>a<b>c</b>d</Description>"],
  [
    "<NextRun>2024-05-01T22:00:00Z</NextRun><Platform>VMware</Platform><Foo />",
    "<Platform>VMware</Platform><Foo /><NextRun>2024-05-01T22:00:00Z</NextRun>",
  ],
  ["<JobScheduleOptions><Standart /><ImmediateCopyMode /></JobScheduleOptions>"],
  [
    "<JobScheduleOptions><ImmediateCopyMode /><Standart><OptionsDaily /></Standart></JobScheduleOptions>",
  ],
  ["<Links><Foo /><Link /><Foo /><Link /></Links>"],
  ["<Links>x<Link />y</Links>"],
  ['<Links a="1"><Link b="2" /></Links>'],
  ["<Description>\ta\n b&#13; </Description>"],
  ["<Description>\u0085\u2028\ufeff</Description>"],
  ["<Description>]]&gt;</Description>"],
  ["<Description />"],
];

const inStandard = (content: string): string =>
  `<JobScheduleOptions><Standart>${content}</Standart></JobScheduleOptions>`;
const MASK = "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1";
const daily = (content: string): Row => [inStandard(`<OptionsDaily>${content}</OptionsDaily>`)];
const day = (content: string): Row => [
  inStandard(`<OptionsContinuous><Schedule>${content}</Schedule></OptionsContinuous>`),
];

const inner: readonly Row[] = [
  daily('<Days>Monday</Days><Days a="1">Friday</Days><Days>Sunday</Days>'),
  daily('<Days a="1">Monday</Days><Days>Friday</Days><Days b="2" c="3">Sunday</Days>'),
  daily("<Days>Monday</Days><Days><b /></Days><Days>Sunday</Days>"),
  daily("<Days><b /></Days><Days>Monday</Days><Foo /><Days>Sunday</Days><Bar />"),
  daily("<Days><b /></Days><Days><c /></Days><Foo />"),
  daily("<Days>Monday</Days><Days /><Foo /><Days>x</Days>"),
  daily("<Kind>Everyday</Kind><Foo /><Days>Monday</Days>"),
  day(`<Day Name="Sunday">${MASK}</Day>`),
  day(`<Day Name="Sunday" a="1">${MASK}</Day>`),
  day(`<Day Name="Sunday"><Foo />${MASK}</Day>`),
  day(`<Day Name="Sunday">${MASK}<Foo /></Day>`),
  day('<Day Name="Sunday">1,1</Day>'),
  day('<Day Name="Sunday"><Foo />1,1</Day>'),
  day('<Day Name="Sunday" />'),
  day(`<Day Name="Sunday">${MASK}</Day><Foo /><Day Name="Monday">${MASK}</Day>`),
];

for (const [content, want = content] of [...rows, ...inner]) {
  test(JSON.stringify(content), () => {
    const text = check(declared(`<Job ~>${content}</Job>`));
    assert.is(text, DECLARATION + declared(`<Job ~>${want}</Job>`));
    check(declared(`<Job ~><!-- x -->${content}</Job>`));
  });
}

// ---------------------------------------------------------------- characters

test("characters of every kind in text and attributes", () => {
  const writable =
    "\t\n\r !\"#&'<>]]>\u007f\u0085\u00a0\u2028\u2029\ud7ff\ue000\ufeff\ufffd\u{1f600}\u{10ffff}";
  const value: Job = { Name: writable, Description: writable, Links: [{ Name: ` ${writable} ` }] };
  const { text, issues } = Job.encodeXml(value);
  assert.equal(issues, []);
  assert.ok(isWellFormed(text));
  assert.equal(Job.decodeXml(text).value, value);
  assert.equal(Job.decodeXml(new TextEncoder().encode(text)).value, value);
});

test("characters that XML cannot carry are told, and left out with their value", () => {
  for (const character of [
    "\u0000",
    "\u0008",
    "\u000b",
    "\u001f",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\udc00",
    "\udc00\ud800",
  ]) {
    const text = `a${character}b`;
    const encoded = Job.encodeXml({
      Name: text,
      Description: text,
      Links: [{ Name: text, Rel: "Up" }],
    });
    assert.equal(
      encoded.issues.map(({ code, path, severity }) => [code, path, severity]),
      [
        ["unwritable-character", "/Name", "error"],
        ["unwritable-character", "/Links/0/Name", "error"],
        ["unwritable-character", "/Description", "error"],
      ],
    );
    assert.is(
      encoded.text,
      `${DECLARATION}${declared("<Job ~>")}<Links><Link Rel="Up" /></Links></Job>`,
    );
  }
});

test.run();
