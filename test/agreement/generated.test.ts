/** Documents made from the tables by chance: both wires give one value, and carry it there and back. */
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";

import type { Decoded } from "../../generated/index.js";
import type { Root } from "../../generator/model.js";
import { arbitraryDocument } from "./arbitrary.js";
import { codecOf } from "./codecs.js";
import { model } from "./model.js";
import { writeFullJson, writeJson } from "./write-json.js";
import { writeXml } from "./write-xml.js";

for (const root of model.roots) check(root);

function check(root: Root): void {
  const codec = codecOf(root.name);
  const texts = arbitraryDocument(root).map((document) => ({
    xml: writeXml(document),
    json: writeJson(document),
    full: writeFullJson(document),
  }));
  const values = fc.property(texts, ({ xml, json, full }) => {
    const value = valueOf(codec.decodeXml(xml));
    assert.equal(valueOf(codec.decodeJson(json)), value);
    assert.equal(valueOf(codec.decodeJson(full)), value);

    const encoded = [
      codec.encodeXml(value),
      codec.encodeJson(value),
      codec.encodeJson(value, { casing: "camel" }),
    ] as const;
    assert.equal(
      encoded.flatMap(({ issues }) => issues),
      [],
    );
    assert.equal(valueOf(codec.decodeXml(encoded[0].text)), value);
    assert.equal(valueOf(codec.decodeJson(encoded[1].text)), value);
    assert.equal(valueOf(codec.decodeJson(encoded[2].text)), value);
  });
  test(`any ${root.name}`, () => fc.assert(values, { seed: 20250311, numRuns: 10 }));
}

/** Rules between rows are not asked of documents made by chance. */
function valueOf({ value, issues }: Decoded<object>): object {
  const faults = issues.filter(
    ({ severity, code }) => severity !== "info" && !code.startsWith("rule:"),
  );
  assert.equal(faults, []);
  if (value === undefined) throw new Error("no value");
  return value;
}

test.run();
