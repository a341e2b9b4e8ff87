/** Wrong documents: what is told about each, and that nothing more is. */
import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode } from "../../generated/index.js";
import { ofReader } from "../xml/forms.js";
import { wrongDocuments, type WrongDocument } from "./registry.js";

const folder = new URL("wrong/", import.meta.url);

function check({ file, root, issues: want }: WrongDocument): void {
  const format = file.endsWith(".xml") ? "xml" : "json";
  const bytes = readFileSync(new URL(file, folder));
  const options = root === undefined ? {} : { root };
  const { issues } = decode(bytes, { format, source: true, ...options });
  const told = ofReader(issues).filter(({ code }) => code !== "ambiguous-root");
  assert.equal(
    told.map(({ code, path, location }) => `${code} ${path} ${location?.line}:${location?.column}`),
    want,
  );
  // Strict or a request: then all of them are wrong, whatever they are to a patient reader.
  assert.not(decode(bytes, { format, source: true, strict: true, ...options }).valid);
}

for (const document of wrongDocuments)
  test(`${document.file}: ${document.story}`, () => check(document));

test("every file is told of", () => {
  const told = new Set(wrongDocuments.map(({ file }) => file));
  assert.equal(
    readdirSync(folder).filter((file) => !told.has(file)),
    [],
  );
});

test.run();
