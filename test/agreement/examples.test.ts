/** Both files of an example are the same value, and each wire carries it there and back. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { type Example, examples } from "../../examples/registry.js";
import type { Codec, Decoded, Role } from "../../generated/index.js";
import { codecOf } from "./codecs.js";
import { exampleDocuments, fileOf, textOf } from "./read.js";
import { writeJson } from "./write-json.js";
import { writeXml } from "./write-xml.js";

for (const example of examples) check(example);

function check(example: Example): void {
  const codec = codecOf(example.root);
  const { role } = example;
  const xml = textOf(fileOf(example, "xml"));
  const json = textOf(fileOf(example, "json"));
  const value = valueOf(codec.decodeXml(xml, { role, strict: true }));

  test(`${example.name}: JSON has the value of XML`, () => {
    assert.equal(valueOf(codec.decodeJson(json, { role, strict: true, source: true })), value);
  });
  test(`${example.name}: both wires carry it there and back`, () => {
    checkRoundTrip(codec, value, role);
  });
  test(`${example.name}: the tables take it apart and lose nothing`, () => {
    const document = exampleDocuments.find(({ name }) => name === example.name)!;
    assert.equal(valueOf(codec.decodeXml(writeXml(document), { role })), value);
    assert.equal(valueOf(codec.decodeJson(writeJson(document), { role })), value);
  });
}

/** Encodes a value on each wire, and decodes what came out. */
function checkRoundTrip(codec: Codec<object>, value: object, role: Role): void {
  const options = { role, strict: true };
  const xml = codec.encodeXml(value);
  const json = codec.encodeJson(value);
  const camel = codec.encodeJson(value, { casing: "camel" });
  assert.equal([...xml.issues, ...json.issues, ...camel.issues], []);
  assert.equal(valueOf(codec.decodeXml(xml.text, options)), value);
  assert.equal(valueOf(codec.decodeJson(json.text, options)), value);
  assert.equal(valueOf(codec.decodeJson(camel.text, options)), value);
}

function valueOf({ valid, value, issues }: Decoded<object>): object {
  const errors = issues.filter(({ severity }) => severity === "error");
  assert.equal(errors, []);
  if (!valid || value === undefined) throw new Error("no value");
  return value;
}

test.run();
