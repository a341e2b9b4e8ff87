/** A HAR, recorded from a server on this machine that answers with examples, and faults to seed in it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

export interface Entry {
  request: { method: string; url: string; headers: { name: string; value: string }[] };
  response: {
    status: number;
    headers: { name: string; value: string }[];
    content: { size: number; text: string; encoding?: string };
  };
}

export interface Har {
  readonly log: { readonly version: string; readonly entries: Entry[] };
}

export const harOf = (entries: Entry[]): Har => ({ log: { version: "1.2", entries } });

const HOST = "em.example:9399";

/** Answers of a server that has one job, in the format and encoding that a client asks for. */
export async function record(): Promise<Entry[]> {
  const server = createServer((request, response) => {
    const isJson = (request.headers.accept ?? "").includes("json");
    const isKnown = request.url?.startsWith("/api/jobs") ?? false;
    const name = isKnown ? "jobs/backup-job" : "errors/error";
    const body = gzipSync(readFileSync(`examples/${name}.${isJson ? "json" : "xml"}`));
    response.writeHead(isKnown ? 200 : 404, {
      "Content-Type": isJson ? "application/json" : "application/xml; charset=utf-8",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
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
  ] as const) {
    const sent = { Accept: accept, "X-RestSvcSessionId": "1" };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: sent });
    const text = await answer.text();
    const named = (list: Iterable<[string, string]>) =>
      [...list].map(([name, value]) => ({ name, value }));
    entries.push({
      // The port is another one each time.
      request: {
        method: "GET",
        url: `http://${HOST}${path}`,
        headers: named(Object.entries(sent)),
      },
      response: {
        status: answer.status,
        headers: named(answer.headers),
        content: { size: Buffer.byteLength(text), text },
      },
    });
  }
  server.close();
  return entries;
}

/** A fault of an exchange, and how it is told: where in the body, or what stands there in the HAR. */
export interface Seed {
  readonly what: string;
  readonly seed: (entry: Entry) => void;
  readonly want: string;
}

const header = (list: { name: string; value: string }[], name: string) =>
  list.find((each) => each.name.toLowerCase() === name) ?? assert.fail(name);
const replace = ({ response: { content } }: Entry, from: string, to: string): void => {
  content.text = content.text.replace(from, to);
};
const rename = ({ request }: Entry, from: string, to: string): void => {
  request.url = request.url.replace(from, to);
};

/** Each is seeded in an exchange of its own: the first of the recording. */
export const seeds: readonly Seed[] = [
  {
    what: "a value",
    seed: (e) => replace(e, "<ScheduleEnabled>true", "<ScheduleEnabled>True"),
    want: "#/log/entries/0/response:20 invalid-value",
  },
  {
    what: "an unknown element",
    seed: (e) => replace(e, "<Platform>", "<New/><Platform>"),
    want: "#/log/entries/0/response:17 unknown-element",
  },
  {
    what: "an unknown path",
    seed: (e) => rename(e, "/jobs/", "/job/"),
    want: ' "http://em.example:9399/api/job/1?format=Entity" unknown-operation',
  },
  {
    what: "a method",
    seed: (e) => (e.request.method = "POST"),
    want: ' "http://em.example:9399/api/jobs/1?format=Entity" wrong-method',
  },
  {
    what: "no session",
    seed: (e) => e.request.headers.splice(1, 1),
    want: ' "http://em.example:9399/api/jobs/1?format=Entity" missing-header',
  },
  {
    what: "another root",
    seed: (e) => rename(e, "?format=Entity", ""),
    want: "#/log/entries/0/response:/ unexpected-root",
  },
  {
    what: "another format than asked for",
    seed: (e) => (header(e.request.headers, "accept").value = "text/json"),
    want: ' "text/json" wrong-format',
  },
  {
    what: "another format than said",
    seed: (e) => (header(e.response.headers, "content-type").value = "application/json"),
    want: ' "application/json" wrong-format',
  },
  {
    what: "a status",
    seed: (e) => (e.response.status = 299),
    want: " 299 undocumented-status",
  },
  {
    what: "a length",
    seed: ({ response: { headers } }) => {
      header(headers, "content-encoding").name = "X-Was";
      header(headers, "content-length").value = "4711";
    },
    want: ' "4711" wrong-length',
  },
  {
    what: "no body",
    seed: (e) => (e.response.content = { size: 0, text: "" }),
    want: " 200 missing-body",
  },
  {
    what: "a page to log in",
    seed: (e) => (e.response.content.text = "<!DOCTYPE html><html></html>"),
    want: "#/log/entries/0/response:1 not-a-payload",
  },
];

/** A recording of exchanges that have a fault each. */
export const seeded = (recorded: readonly Entry[]): Har =>
  harOf(
    seeds.map(({ seed }) => {
      const entry = structuredClone(recorded[0] ?? assert.fail());
      seed(entry);
      return entry;
    }),
  );
