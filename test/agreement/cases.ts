/** Everything that the engines judge in one go: examples, mistakes in them, documents made by chance. */
import fc from "fast-check";
import { examples } from "../../examples/registry.js";
import type { Case } from "./agreement.js";
import { arbitraryDocument } from "./arbitrary.js";
import { codecOf } from "./codecs.js";
import type { Document } from "./document.js";
import { model } from "./model.js";
import { mutations } from "./mutations/all.js";
import { exampleDocuments, textOf } from "./read.js";
import { writeFullJson, writeJson } from "./write-json.js";
import { writeXml } from "./write-xml.js";

/** A case, and what our decoders have to say of it: "code at path". */
export interface WantedCase extends Case {
  readonly want: readonly string[];
}

export const exampleCases: readonly WantedCase[] = examples.flatMap(({ files, root, role }) =>
  files.map((file) => {
    const format = file.endsWith(".xml") ? "xml" : "json";
    return { id: file, format, root, role, text: textOf(file), want: [] };
  }),
);

export const mutationCases: readonly WantedCase[] = mutations.flatMap((mutation, i) => {
  const { document, fault, what } = mutation;
  const { root, role } = document;
  return (["xml", "json"] as const).flatMap((format) => {
    const mutated = mutation[format];
    if (mutated === undefined) return [];
    const id = `mistake ${i}, ${format}: ${fault} (${what})`;
    return [{ id, format, root: root.name, role, ...mutated, fault }];
  });
});

/** Of the JSON documents one in so many is written in camelCase too. */
const SOME = 10;

export const camelCases: readonly WantedCase[] = mutations.flatMap((mutation, i) => {
  const { document, fault, what, camel } = mutation;
  if (camel === undefined || i % SOME !== 0) return [];
  const id = `mistake ${i}, camelCase: ${fault} (${what})`;
  const { root, role } = document;
  return [{ id, format: "json", root: root.name, role, ...camel(), fault }];
});

const SEED = 20250311;

/** Documents of each root, the same in every run. */
const madeDocuments: readonly Document[] = model.roots.flatMap((root) =>
  fc.sample(arbitraryDocument(root), { seed: SEED, numRuns: 5 }),
);

export const madeCases: readonly WantedCase[] = madeDocuments.flatMap((document, i) => [
  ...inBoth(`made ${i}`, document, writeXml(document), writeJson(document)),
  wanted(`made ${i}, json in full`, document, "json", writeFullJson(document)),
]);

/** What our encoders write. */
export const encodedCases: readonly WantedCase[] = [...exampleDocuments, ...madeDocuments].flatMap(
  (document, i) => {
    const codec = codecOf(document.root.name);
    const { value = {} } = codec.decodeXml(writeXml(document), { role: document.role });
    const id = `encoded ${i}`;
    return inBoth(id, document, codec.encodeXml(value).text, codec.encodeJson(value).text);
  },
);

function inBoth(id: string, document: Document, xml: string, json: string) {
  return [
    wanted(`${id}, xml`, document, "xml", xml),
    wanted(`${id}, json`, document, "json", json),
  ] as const;
}

function wanted(
  id: string,
  { root, role, name }: Document,
  format: "xml" | "json",
  text: string,
): WantedCase {
  return { id: `${id} (${name}, ${root.name})`, format, root: root.name, role, text, want: [] };
}
