/** Every contradiction of the documentation is shown by an example, and nothing else is told. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { type Example, examples } from "../../examples/registry.js";
import { documentTypes } from "./model.js";
import { codecOf } from "./codecs.js";
import { type Item, placesOf } from "./document.js";
import { exampleDocuments, fileOf, textOf } from "./read.js";

interface KnownErratum {
  /** As the registry of examples writes it: table/row, or enumeration/value. */
  readonly key: string;
  readonly reason: string;
  /** Name of the example that shows it. */
  readonly example: string;
}

const errata: ReadonlyMap<string, KnownErratum> = new Map(
  documentTypes
    .flatMap(({ members }) => members)
    .flatMap((row) => {
      const name = row.kind === "text" ? "text" : row.name;
      const own = row.erratum === undefined ? [] : [known(`${row.owner}/${name}`, row.erratum)];
      const { type } = row;
      if (type.kind === "complexType") return own;
      const ofValues = type.observed.map(({ value, erratum }) =>
        known(`${type.ts}/${value}`, erratum),
      );
      return [...own, ...ofValues];
    })
    .map((erratum) => [erratum.key, erratum]),
);

function known(key: string, { reason, example }: Omit<KnownErratum, "key">): KnownErratum {
  return { key, reason, example };
}

/** Tables that share a row share its erratum; one of them is enough to show it. */
test("every erratum names an example that is registered for it", () => {
  const missing = [...errata.values()].filter(({ reason, example }) => {
    const keys = [...errata.values()].filter((other) => other.reason === reason);
    const of = examples.find(({ name }) => name === example);
    return !keys.some(({ key }) => of?.errata?.includes(key));
  });
  assert.equal(
    missing.map(({ key, example }) => `${key} in ${example}`),
    [],
  );
});

for (const example of examples) check(example);

function check(example: Example): void {
  const registered = [...(example.errata ?? [])].sort();
  const document = exampleDocuments.find(({ name }) => name === example.name)!;

  test(`${example.name}: its errata are registered, and no others`, () => {
    const items = placesOf(document).flatMap(({ at }) => at.items);
    assert.equal([...new Set(items.flatMap(keysOf))].sort(), registered);
  });

  test(`${example.name}: both wires tell them`, () => {
    const codec = codecOf(example.root);
    const { role } = example;
    const xml = codec.decodeXml(textOf(fileOf(example, "xml")), { role });
    const json = codec.decodeJson(textOf(fileOf(example, "json")), { role });
    const want = [...new Set(registered.map((key) => errata.get(key)?.reason))].sort();
    for (const { issues } of [xml, json]) {
      const told = issues.filter(({ code }) => code === "erratum");
      assert.equal(told.map(({ message }) => message).sort(), want);
    }
  });
}

/** Errata that a value shows: by its row, or by what it is. */
function keysOf({ row, value }: Item): readonly string[] {
  const keys = [`${row.owner}/${row.kind === "text" ? "text" : row.name}`];
  if (row.type.kind === "simpleType" && typeof value === "string") {
    keys.push(`${row.type.ts}/${value}`);
  }
  return keys.filter((key) => errata.has(key));
}

test.run();
