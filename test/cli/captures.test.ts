/** Captures of exchanges: what is found in them, and where. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";
import { test } from "uvu";
import { examine } from "../../cli/capture/examine.js";
import { vbem } from "./vbem.js";

const files = (name: string): string => readFileSync(`examples/jobs/${name}`, "utf8");
const job = files("backup-job.xml");

/** Places and codes of all but infos, as "source:line code" or "source path code". */
async function check(name: string, given: string | Uint8Array, want: readonly string[]) {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  const { documents } = await examine(name, bytes, { request: false, strict: false });
  const found = documents.flatMap(({ report: { source, issues } }) =>
    issues
      .filter(({ severity }) => severity !== "info")
      .map(({ code, path, location }) => `${source}:${location?.line ?? path} ${code}`),
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

interface Entry {
  request: { method: string; url: string; headers: { name: string; value: string }[] };
  response: {
    status: number;
    headers: { name: string; value: string }[];
    content: { size: number; text: string; encoding?: string };
  };
}

/** Answers of a server that has one job, in the format and encoding that a client asks for. */
async function record(): Promise<{ log: { version: string; entries: Entry[] } }> {
  const server = createServer((request, response) => {
    const isJson = (request.headers.accept ?? "").includes("json");
    const isKnown = request.url?.startsWith("/api/jobs") ?? false;
    const name = isKnown ? "jobs/backup-job" : "errors/not-found";
    const known = isKnown ? files(`backup-job.${isJson ? "json" : "xml"}`) : undefined;
    const fault = isJson ? error : '<Error xmlns="http://www.veeam.com/ent/v1.0" Message="No"/>';
    const body = gzipSync(known ?? fault);
    response.writeHead(isKnown ? 200 : 404, {
      "Content-Type": isJson ? "application/json" : "application/xml; charset=utf-8",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
      "X-Name": name,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const entries: Entry[] = [];
  for (const [path, accept] of [
    ["/api/jobs/1?format=Entity", "application/xml"],
    ["/api/jobs/1?format=Entity", "application/json"],
    ["/api/tasks/9", "application/xml"],
    ["/favicon.ico", "image/png"],
  ]) {
    const url = `http://127.0.0.1:${port}${path}`;
    const sent = { Accept: accept ?? "", "X-RestSvcSessionId": "1" };
    const answer = await fetch(url, { headers: sent });
    const text = await answer.text();
    const named = (list: Iterable<[string, string]>) =>
      [...list].map(([name, value]) => ({ name, value }));
    entries.push({
      request: { method: "GET", url, headers: named(Object.entries(sent)) },
      response: {
        status: answer.status,
        headers: named(answer.headers),
        content: { size: Buffer.byteLength(text), text },
      },
    });
  }
  server.close();
  return { log: { version: "1.2", entries } };
}

const recorded = JSON.stringify(await record());

test("what a server answers is clean", () => {
  const { code, stdout, stderr } = vbem(["validate", "-"], { input: recorded });
  assert.equal(code, 0, stdout);
  assert.match(stdout, /3 documents: 3 valid, 0 invalid; 0 errors, 0 warnings/);
  assert.match(stderr, /: 1 exchange is not of the API: skipped/);
});

test("a recording without any exchange of the API says so", () => {
  const har = JSON.parse(recorded) as { log: { entries: Entry[] } };
  har.log.entries = har.log.entries.filter(({ request }) => !request.url.includes("/api/"));
  const { code, stderr } = vbem(["validate", "-"], { input: JSON.stringify(har) });
  assert.equal(code, 0);
  assert.equal(stderr, "vbem: <stdin>: 1 exchange is not of the API: skipped\n");
});

function seeded(what: string, seed: (entries: Entry[]) => void, want: readonly string[]): void {
  test(`in a HAR: ${what}`, () => {
    const har = JSON.parse(recorded) as { log: { entries: Entry[] } };
    seed(har.log.entries);
    return check("a.har", JSON.stringify(har), want);
  });
}

const first = (entries: Entry[]): Entry => entries[0] ?? assert.fail();
const at = "a.har#/log/entries/0";
const replace = (entries: Entry[], from: string | RegExp, to: string): void => {
  const { content } = first(entries).response;
  content.text = content.text.replace(from, to);
};
const rename = ({ request }: Entry, from: string, to: string): void => {
  request.url = request.url.replace(from, to);
};
const header = (list: { name: string; value: string }[], name: string) =>
  list.find((each) => each.name.toLowerCase() === name) ?? assert.fail(name);

seeded("a value", (e) => replace(e, "<ScheduleEnabled>true", "<ScheduleEnabled>True"), [
  `${at}/response:20 invalid-value`,
]);
seeded("an unknown element", (e) => replace(e, "<Platform>", "<New/><Platform>"), [
  `${at}/response:17 unknown-element`,
]);
seeded("an unknown path", (e) => rename(first(e), "/jobs/", "/job/"), [
  `${at}/request:/log/entries/0/request unknown-operation`,
]);
seeded("a method", (e) => (first(e).request.method = "POST"), [
  `${at}/request:/log/entries/0/request wrong-method`,
]);
seeded("no session", (e) => (first(e).request.headers = first(e).request.headers.slice(0, 1)), [
  `${at}/request:/log/entries/0/request missing-header`,
]);
seeded("another root", (e) => rename(first(e), "?format=Entity", ""), [
  `${at}/response:/ unexpected-root`,
]);
seeded("another format than asked for", (e) => (first(e).request.headers[0]!.value = "text/json"), [
  `${at}/response:/log/entries/0/response wrong-format`,
]);
seeded(
  "another format than said",
  (e) => (header(first(e).response.headers, "content-type").value = "application/json"),
  [`${at}/response:/log/entries/0/response/headers/3 wrong-format`],
);
seeded("a status", (e) => (first(e).response.status = 299), [
  `${at}/response:/log/entries/0/response undocumented-status`,
]);
seeded("a length", (e) => (header(first(e).response.headers, "content-encoding").name = "X-Was"), [
  `${at}/response:/log/entries/0/response/headers/2 wrong-length`,
]);
seeded("no body", (e) => (first(e).response.content = { size: 0, text: "" }), [
  `${at}/response:/log/entries/0/response missing-body`,
]);
seeded(
  "a page to log in",
  (e) => (first(e).response.content.text = "<!DOCTYPE html><html></html>"),
  [`${at}/response:1 not-a-payload`],
);

test("compressed bodies in base64", () => {
  const har = JSON.parse(recorded) as { log: { entries: Entry[] } };
  const { content } = first(har.log.entries).response;
  const body = gzipSync(content.text);
  assert.equal(gunzipSync(body).toString(), content.text);
  Object.assign(content, { text: body.toString("base64"), encoding: "base64" });
  return check("a.har", JSON.stringify(har), []);
});

test.run();
