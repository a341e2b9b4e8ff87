/** What is read from JSON is written back, and what both wires can say is the same on both. */
import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { examples } from "../../examples/registry.js";
import { Job } from "../../generated/index.js";
import { codecOf } from "../codecs.js";
import { random } from "../random.js";
import { allOf } from "../xml/all-of.js";
import { ofReader } from "../xml/forms.js";
import { mutateJson, type Json } from "./mutate.js";

const read = (file: string): string =>
  readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8");

const documents = examples.flatMap(({ files, root }) =>
  files.filter((file) => file.endsWith(".json")).map((file) => ({ file, root, text: read(file) })),
);

/** Reads, writes, and reads again: nothing may be lost, and the second round changes nothing. */
function check(text: string, root: string): void {
  const codec = codecOf(root);
  const first = codec.decodeJson(text);
  assert.ok(first.value, text);
  const camel = first.issues.some(({ code }) => code === "json-casing");
  const options = { casing: camel ? "camel" : "pascal" } as const;
  const encoded = codec.encodeJson(first.value, options);
  assert.equal(encoded.issues, [], text);
  const second = codec.decodeJson(encoded.text);
  assert.ok(second.value, encoded.text);
  assert.equal(allOf(second.value), allOf(first.value), `${text}\n became\n${encoded.text}`);
  assert.equal(codesOf(second.issues), codesOf(first.issues), `${text}\n became\n${encoded.text}`);
  assert.is(codec.encodeJson(second.value, options).text, encoded.text, text);
}

const codesOf = (issues: ReturnType<typeof ofReader>): readonly string[] =>
  ofReader(issues)
    .filter(({ code }) => code !== "json-casing")
    .map(({ code }) => code)
    .sort();

test("examples", () => {
  for (const { text, root } of documents) check(text, root);
});

test("examples with all that nobody expects", () => {
  for (let seed = 0; seed < 1500; seed++) {
    const dice = random(seed);
    const { text, root } = dice.pick(documents);
    const mutated = JSON.parse(text) as Json;
    for (let i = dice.below(8); i >= 0; i--) mutateJson(mutated, dice);
    check(JSON.stringify(mutated), root);
  }
});

test("examples in camelCase", () => {
  for (const { text, root, file } of documents) {
    const codec = codecOf(root);
    const { value } = codec.decodeJson(text);
    const camel = codec.encodeJson(value!, { casing: "camel" });
    assert.equal(camel.issues, [], file);
    const again = codec.decodeJson(camel.text);
    assert.equal(again.value, value, file);
    assert.ok(
      again.issues.some(({ code }) => code === "json-casing") || !/"[A-Z]/.test(text),
      file,
    );
  }
});

test("mutated examples in camelCase", () => {
  for (let seed = 0; seed < 500; seed++) {
    const dice = random(seed);
    const { text, root } = dice.pick(documents);
    const codec = codecOf(root);
    const camel = codec.encodeJson(codec.decodeJson(text).value!, { casing: "camel" }).text;
    const mutated = JSON.parse(camel) as Json;
    for (let i = dice.below(4); i >= 0; i--) mutateJson(mutated, dice);
    const { value } = codec.decodeJson(JSON.stringify(mutated));
    const encoded = codec.encodeJson(value!, { casing: "camel" });
    const again = codec.decodeJson(encoded.text);
    assert.equal(allOf(again.value), allOf(value), encoded.text);
  }
});

// ---------------------------------------------------------------- both wires

for (const { name, files, root } of examples) {
  const [xml, json] = [
    files.find((file) => file.endsWith(".xml")),
    files.find((file) => file.endsWith(".json")),
  ];
  if (xml === undefined || json === undefined) continue;
  test(`both wires: ${name}`, () => {
    const codec = codecOf(root);
    const fromXml = codec.decodeXml(read(xml)).value!;
    const fromJson = codec.decodeJson(read(json)).value!;
    assert.equal(fromXml, fromJson);
    // And across: what one wire wrote, the other reads as the same value.
    assert.equal(codec.decodeJson(codec.encodeJson(fromXml).text).value, fromXml);
    assert.equal(codec.decodeXml(codec.encodeXml(fromJson).text).value, fromJson);
    assert.equal(codec.decodeJson(fromXml).value, fromXml);
  });
}

test("unknown content of one wire is told by the encoder of the other", () => {
  const xml = Job.decodeXml(
    '<Job xmlns="http://www.veeam.com/ent/v1.0" Foo="1">x<Foo/><Platform a="1">VMware</Platform></Job>',
  );
  assert.equal(
    Job.encodeJson(xml.value!).issues.map(({ code, path }) => `${code} ${path}`),
    ["not-carried ", "not-carried ", "not-carried ", "not-carried "],
  );
  const json = Job.decodeJson({ Foo: 1, Links: [{ Bar: 2 }, 3] });
  assert.equal(
    Job.encodeXml(json.value!)
      .issues.map(({ code, path }) => `${code} ${path}`)
      .sort(),
    ["not-carried /Foo", "not-carried /Links", "not-carried /Links/0/Bar"],
  );
});

// ---------------------------------------------------------------- one by one

const rows: readonly (readonly [given: string, want?: string])[] = [
  ['{"Foo":1}'],
  ['{"Foo":{"a":[1,2,{"b":null}]},"Name":"x"}'],
  ['{"JobType":"Backup","Foo":1,"Platform":"VMware","Bar":2,"Name":"x"}'],
  ['{"Foo": [ 1 , 2 ] }', '{"Foo":[ 1 , 2 ]}'],
  ['{"Foo":9007199254740993,"Bar":1.0,"Baz":1e2,"Qux":-0}'],
  ['{"Foo":"\\u0041\\/"}'],
  ['{"__proto__":{"a":1},"constructor":1}'],
  ['{"":1,"a/b~c":2,"é":3}'],
  ['{"Name":1}'],
  ['{"Name":{"a":1},"Links":"x"}'],
  ['{"Links":[{"Rel":"Up"},1,{"Rel":"Down"},null,[2]]}'],
  ['{"Links":[1]}'],
  ['{"Links":[{"Rel":"Up","Foo":1}]}'],
  ['{"Links":[]}'],
  ['{"Name":null}', "{}"],
  [
    '{"JobScheduleOptions":{"Standart":{"RetryOptions":{"RetrySpecified":true}}}}',
    '{"JobScheduleOptions":{"Standart":{"RetryOptions":{"RetrySpecified1":true}}}}',
  ],
  ['{"JobScheduleOptions":{"Standart":{"RetryOptions":{"RetrySpecified":"x"}}}}'],
  ['{"JobScheduleOptions":{"Standart":{"RetryOptions":{"RetrySpecified1":"x"}}}}'],
  [
    '{"JobScheduleOptions":{"Standart":{"RetryOptions":{"RetrySpecified1":true,"RetrySpecified":false}}}}',
  ],
  ['{"JobScheduleOptions":{"Standart":{"OptionsDaily":{"Days":["Monday",1,"Friday",null]}}}}'],
  ['{"JobScheduleOptions":{"Standart":{"OptionsDaily":{"Days":[1]}}}}'],
  ['{"JobScheduleOptions":{"Standart":{},"ImmediateCopyMode":{}}}'],
  ['{"JobScheduleOptions":{"ImmediateCopyMode":{},"Standart":{}}}'],
  ['{"JobInfo":{"BackupJobInfo":{"Includes":{"ObjectInJobs":1}}}}'],
];

for (const [given, want = given] of rows) {
  test(given, () => {
    check(given, "Job");
    const { value } = Job.decodeJson(given);
    assert.is(Job.encodeJson(value!).text, want);
  });
}

test.run();
