/** Who wrote a document shows in its root, also where nobody tells the root. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode, type Severity } from "../../generated/index.js";
import type { Root } from "../../generator/model.js";
import { model } from "./model.js";
import { sampleInstance } from "./sample.js";
import { writeJson } from "./write-json.js";
import { writeXml, type XmlPieces } from "./write-xml.js";

for (const root of model.roots) check(root, root.role === "request" ? "error" : "warning");

/** What is unknown is an error in a request. */
function check(root: Root, want: Severity): void {
  test(`${root.name} is a ${root.role}`, () => {
    const top = sampleInstance(root.type);
    const document = { name: root.name, root, role: root.role, top };
    const change = ({ attributes, content }: XmlPieces): XmlPieces => ({
      attributes,
      content: [...content, "<Bogus/>"],
    });
    const xml = writeXml(document, { at: top, change });
    const prefixed = xml.replace("<Bogus/>", '<Bogus xmlns:x="urn:x"/>');
    const json = writeJson(document).replace(/\}$/, ',"Bogus":7}').replace("{,", "{");
    const { name } = root;
    const got = [decode(xml), decode(prefixed), decode(json, { root: name })].map(
      ({ issues }) => issues.find(({ code }) => code.startsWith("unknown"))?.severity,
    );
    assert.equal(got, [want, want, want]);
  });
}

test.run();
