/** "vbem convert", from the outside. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { type Run, type RunOptions, vbem } from "./vbem.js";

const NAMESPACE = "http://www.veeam.com/ent/v1.0";
const xml = (attributes: string, content = ""): string =>
  content === ""
    ? `<Error xmlns="${NAMESPACE}" ${attributes} />`
    : `<Error xmlns="${NAMESPACE}" ${attributes}>${content}</Error>`;

const convert = (line: string, input: string, options: RunOptions = {}): Run =>
  vbem(["convert", "-", ...line.split(" ")], { input, ...options });

const fields = { Message: "No such job", StatusCode: 404 };
const attributes = 'Message="No such job" StatusCode="404"';

function check(what: string, line: string, input: string, want: Partial<Run>): void {
  test(what, () => {
    const { code, stdout, stderr } = convert(line, input);
    const got = { code, stdout, stderr };
    assert.deepEqual(got, { code: 0, stdout: "", stderr: "", ...want });
  });
}

check("XML to JSON", "--to json", xml(attributes), {
  stdout: `${JSON.stringify({ ...fields })}\n`,
});
check("JSON to camelCase", "--to json --casing camel", JSON.stringify(fields), {
  stdout: `${JSON.stringify({ message: "No such job", statusCode: 404 })}\n`,
});
check(
  "an invalid document, as far as it can be read",
  "--to json",
  xml('Message="a" StatusCode="b"'),
  {
    code: 1,
    stdout: `${JSON.stringify({ Message: "a" })}\n`,
    stderr: `\
<stdin>:1:70 error invalid-value: expected an integer from -2147483648 to
  2147483647; got "b"
  path      /Error/@StatusCode
  https://helpcenter.veeam.com/docs/vbr/em_rest/http_response_codes.html
1 | <Error xmlns="http://www.veeam.com/ent/v1.0" Message="a" StatusCode="b" />
  |                                                                      ^
<stdin> warning not-carried: unknown attribute StatusCode of the other wire is
  not written
`,
  },
);
check("no value, no document", "--to json", "<Error", {
  code: 1,
  stderr: `\
<stdin>:1:7 error not-well-formed: not well formed: the document ends inside
  markup; it may be cut off
  path      /Error
1 | <Error
  |       ^
`,
});

test("XML to JSON and back", () => {
  const job = readFileSync("examples/jobs/file-copy-job.xml", "utf8");
  const json = convert("--to json", job);
  const back = convert("--to xml", json.stdout);
  assert.equal(json.code, 0);
  assert.equal(back.code, 0);
  assert.equal(convert("--to json", back.stdout).stdout, json.stdout);
});

test("what the other wire cannot carry is told", () => {
  const { code, stdout, stderr } = convert("--to json", xml(attributes, "<New/>"));
  assert.equal(code, 0);
  assert.equal(stdout, `${JSON.stringify(fields)}\n`);
  assert.match(stderr, / warning unknown-element: /);
  assert.match(stderr, / warning not-carried: unknown element New of /);
});

test("--output and --root", () => {
  const folder = mkdtempSync(join(tmpdir(), "vbem-convert-"));
  const file = join(folder, "error.xml");
  const { code, stdout } = convert(
    `--to xml --root Error --output ${file}`,
    JSON.stringify(fields),
  );
  assert.deepEqual([code, stdout], [0, ""]);
  assert.match(readFileSync(file, "utf8"), /<Error /);
  rmSync(folder, { recursive: true });
});

test("a file that cannot be read", () => {
  const { code, stderr } = vbem(["convert", "missing.xml", "--to", "json"]);
  assert.deepEqual([code, stderr], [3, "vbem: missing.xml: no such file\n"]);
});

test("--to is needed", () => {
  const { code, stderr } = convert("--casing camel", "{}");
  assert.equal(code, 2);
  assert.match(stderr, /^vbem: say what to write: --to xml or --to json\n/);
});

test.run();
