/** `decode` finds out what a payload is. */
import { inspect } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode, type AnyDecodeOptions } from "../../generated/index.js";

const XML = '<Job xmlns="http://www.veeam.com/ent/v1.0" Name="x"/>';
const JSON_TEXT = '{"Type":"Job","Name":"x"}';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);

/** A payload, and its format, root and first issue. */
type Row = readonly [
  name: string,
  payload: string | Uint8Array | object,
  want: readonly [format: "xml" | "json", root: string | undefined, code?: string],
  options?: AnyDecodeOptions,
];

const rows: readonly Row[] = [
  ["XML", XML, ["xml", "Job"]],
  ["bytes of XML", bytes(XML), ["xml", "Job"]],
  ["XML behind a mark", `\ufeff${XML}`, ["xml", "Job"]],
  ["bytes of XML behind a mark", bytes(`\ufeff${XML}`), ["xml", "Job"]],
  ["XML in UTF-16", utf16(XML), ["xml", "Job"]],
  ["XML behind white space", ` \n${XML}`, ["xml", "Job"]],
  ["bytes of XML behind much white space", bytes(" ".repeat(5000) + XML), ["xml", "Job"]],
  ["JSON", JSON_TEXT, ["json", "Job"]],
  ["bytes of JSON", bytes(JSON_TEXT), ["json", "Job"]],
  ["JSON behind a mark and white space", `\ufeff \n${JSON_TEXT}`, ["json", "Job"]],
  ["an object", { Type: "Job", Name: "x" }, ["json", "Job"]],
  ["an empty object", {}, ["json", undefined, "wrong-root"]],
  ["an empty payload", "", ["json", undefined, "not-a-payload"]],
  ["no bytes", new Uint8Array(0), ["json", undefined, "not-a-payload"]],
  ["text", "hello", ["json", undefined, "not-well-formed"]],
  ["XML that is told to be JSON", XML, ["json", undefined, "not-a-payload"], { format: "json" }],
  [
    "JSON that is told to be XML",
    JSON_TEXT,
    ["xml", undefined, "not-a-payload"],
    { format: "xml" },
  ],
  ["another root than told", XML, ["xml", undefined, "wrong-root"], { root: "Jobs" }],
  ["a root that is none", XML, ["xml", undefined, "wrong-root"], { root: "Jub" }],
  [
    "a root that is none, of JSON",
    JSON_TEXT,
    ["json", undefined, "wrong-root"],
    { root: "__proto__" },
  ],
  ["a root that JSON does not tell", { Name: "x" }, ["json", "Job"], { root: "Job" }],
];

for (const [name, payload, want, options] of rows) {
  test(name, () => {
    const { format, root, issues, valid } = decode(payload, options);
    const [error] = issues.filter(({ severity }) => severity === "error");
    assert.equal([format, root, error?.code], [want[0], want[1], want[2]]);
    assert.is(valid, error === undefined);
  });
}

test("a result shows its issues when it is printed", () => {
  assert.match(inspect(decode("<Job")), /code: 'not-well-formed'/);
});

test.run();
