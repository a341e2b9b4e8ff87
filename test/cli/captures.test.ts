/** Captures of exchanges: what is found in them, and where. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { test } from "uvu";
import { examine } from "../../cli/capture/examine.js";
import { harOf, record, seeds } from "./recording.js";
import { vbem } from "./vbem.js";

const files = (name: string): string => readFileSync(`examples/jobs/${name}`, "utf8");
const job = files("backup-job.xml");

/** Places and codes of all but infos, as "source:line code" or "source path code". */
async function check(name: string, given: string | Uint8Array, want: readonly string[]) {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  const text = new TextDecoder().decode(bytes);
  const { documents } = await examine(name, bytes, { request: false, strict: false });
  const found = documents.flatMap(({ report: { source, issues } }) =>
    issues
      .filter(({ severity }) => severity !== "info")
      .map(({ code, path, location, file = source }) =>
        // Positions in a recording are told by what stands there.
        file === source || location === undefined
          ? `${file}:${location?.line ?? path} ${code}`
          : `${file} ${text.slice(location.offset, location.endOffset)} ${code}`,
      ),
  );
  assert.deepEqual(found, want);
}

// ------------------------------------------------ lines and messages

const error = JSON.stringify({ Message: "Näh 😀", StatusCode: 404 });
test("one document a line", () => check("a.json", `${error}\n\n${error}\n`, []));
test("a fault in the third line", () =>
  check("a.json", `${error}\n\n${error.replace("404", '"4"')}\n`, ["a.json:3 wrong-type"]));
test("a fault in the first line", () =>
  check("a.jsonl", `{"Message":\n${error}\n`, ["a.jsonl:1 not-well-formed"]));

const headers = (body: string | Uint8Array, more = ""): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${more}\r\n`;
test("what curl -i prints", () => check("a", `${headers(job)}${job}\n`, []));
test("after an interim response", () =>
  check("a", `HTTP/1.1 100 Continue\r\n\r\n${headers(job)}${job}`, []));
test("a body that is cut off", () =>
  check("a", headers(job) + job.slice(0, 500), ["a:3 wrong-length", "a:8 not-well-formed"]));
test("a compressed body", () => {
  const body = gzipSync(job);
  const head = headers(body, "Content-Encoding: gzip\r\n");
  return check("a", Buffer.concat([Buffer.from(head), body]), []);
});

// ------------------------------------------------ HAR

const recorded = await record();
const har = JSON.stringify(harOf(recorded));

test("what a server answers is clean", () => {
  const { code, stdout, stderr } = vbem(["validate", "-"], { input: har });
  assert.equal(code, 0, stdout);
  assert.match(stdout, /3 documents: 3 valid, 0 invalid; 0 errors, 0 warnings/);
  assert.match(stderr, /: 1 exchange is not of the API: skipped/);
});

test("a recording without any exchange of the API says so", () => {
  const others = recorded.filter(({ request }) => !request.url.includes("/api/"));
  const { code, stderr } = vbem(["validate", "-"], { input: JSON.stringify(harOf(others)) });
  assert.equal(code, 0);
  assert.equal(stderr, "vbem: <stdin>: 1 exchange is not of the API: skipped\n");
});

for (const { what, seed, want } of seeds) {
  test(`in a HAR: ${what}`, () => {
    const [first = assert.fail(), ...others] = structuredClone(recorded);
    seed(first);
    return check("a.har", JSON.stringify(harOf([first, ...others])), [`a.har${want}`]);
  });
}

test("addresses are shown without the secrets in them", () => {
  const [first = assert.fail(), second = assert.fail()] = structuredClone(recorded);
  for (const { request } of [first, second]) {
    request.url = request.url
      .replace("http://", "http://admin:hunter2@")
      .replace("format", "Password=hunter3&sessionid=hunter4&format");
  }
  second.request.url = second.request.url.replace("/jobs/", "/job/");
  const input = JSON.stringify(harOf([first, second]));
  for (const format of ["pretty", "json", "sarif", "junit", "github"]) {
    const { code, stdout } = vbem(["validate", "-", "--format", format], { input });
    assert.equal(code, 1);
    assert.match(stdout, /unknown-operation/);
    assert.doesNotMatch(stdout, /hunter/);
  }
});

test("compressed bodies in base64", () => {
  const entries = structuredClone(recorded);
  const { content } = (entries[0] ?? assert.fail()).response;
  const body = gzipSync(content.text);
  assert.equal(gunzipSync(body).toString(), content.text);
  Object.assign(content, { text: body.toString("base64"), encoding: "base64" });
  return check("a.har", JSON.stringify(harOf(entries)), []);
});

// ------------------------------------------------ all of them through the command

const message = `GET /api/jobs/1?format=Entity HTTP/1.1\r\nX-RestSvcSessionId: 1\r\n\r\n${headers(job)}${job}`;
const KINDS: Readonly<Record<string, string>> = {
  "a.har": har,
  "b.http": message,
  "c.json": files("backup-job.json"),
  "d.jsonl": `${error}\n${error}\n`,
  "e.ndjson": `${error}\n`,
  "f.xml": job,
};

function through(what: string, change: (text: string) => string, code: number, valid: number) {
  test(`every kind of input through the command: ${what}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "vbem-captures-"));
    test.after(() => rmSync(folder, { recursive: true }));
    for (const [name, text] of Object.entries(KINDS)) {
      writeFileSync(join(folder, name), change(text));
    }
    for (const [args, input] of [
      [["."]],
      [["*"]],
      [Object.keys(KINDS)],
      // What it is, its content tells.
      ...Object.values(KINDS).map((text) => [["-"], change(text)] as const),
    ] as const) {
      const run = vbem(["validate", "--format", "json", ...args], {
        cwd: folder,
        ...(input && { input }),
      });
      const { summary } = JSON.parse(run.stdout);
      assert.equal(run.code, code, run.stderr);
      if (input === undefined) assert.deepEqual([summary.documents, summary.valid], [9, valid]);
    }
  });
}

through("clean", (text) => text, 0, 9);
// Neither a boolean, nor an integer, on any wire.
const FAULT = /(?<="StatusCode":)404|(?<=ScheduleEnabled(?:>|": ))true/;
through("with a fault each", (text) => text.replace(FAULT, "1.5"), 1, 3);

test.run();
