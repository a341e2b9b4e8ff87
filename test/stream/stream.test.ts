import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { EntityReferences, Jobs, type Issue, type Job } from "../../generated/index.js";

const jobs = readFileSync(new URL("../../examples/jobs/jobs.xml", import.meta.url));
const NS = 'xmlns="http://www.veeam.com/ent/v1.0"';

interface Read {
  readonly names: readonly (string | undefined)[];
  readonly issues: readonly string[];
}

/** Reads pieces; names of the jobs, and their issues as lines of text. */
async function read(pieces: Iterable<Uint8Array | string>): Promise<Read> {
  const names: (string | undefined)[] = [];
  const issues: string[] = [];
  for await (const item of Jobs.streamXml(pieces)) {
    if (item.value !== undefined) names.push(item.value.Name);
    issues.push(...item.issues.map(line));
  }
  return { names, issues };
}

const line = ({ code, path, location }: Issue): string =>
  `${code} ${path} ${location?.line}:${location?.column} ${location?.offset}-${location?.endOffset}`;

function whole(xml: Uint8Array | string): Read {
  const { value, issues } = Jobs.decodeXml(xml);
  return { names: value?.Jobs.map((job) => job.Name) ?? [], issues: issues.map(line) };
}

const pieces = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );

/** The stream gives what decoding the whole gives, however it is cut. */
async function check(name: string, xml: string): Promise<void> {
  test(name, async () => {
    const bytes = Buffer.from(xml);
    const want = whole(bytes);
    for (const size of [1, 2, 3, 7, 64, 1000, bytes.length]) {
      assert.equal(await read(pieces(bytes, size)), want, `pieces of ${size}`);
    }
  });
}

const job = (name: string, content = ""): string => `<Job Name="${name}">${content}</Job>`;

check("two jobs", jobs.toString());
check("an empty list", `<Jobs ${NS}/>`);
check("an empty list with an end tag", `<?xml version="1.0"?><Jobs ${NS}>\n</Jobs>\n<!-- end -->`);
check("prefixes", `<v:Jobs xmlns:v="http://www.veeam.com/ent/v1.0"><v:Job Name="a"/></v:Jobs>`);
check(
  "a fault in each job",
  `<Jobs ${NS}>\n${`${job("a", "<Platform>?</Platform>")}\r\n`.repeat(3)}</Jobs>`,
);
check(
  "characters of several bytes",
  `<Jobs ${NS}>${job("ä€😀", "<New/>")}\n${job("x", "<New/>")}</Jobs>`,
);
check(
  "comments and instructions",
  `<Jobs ${NS}><!-- a - b -->${job("a")}<?pi x?><!---->${job("b")}</Jobs>`,
);
check(
  "CDATA and references",
  `<Jobs ${NS}>${job("a&amp;b", "<Description><![CDATA[<&]]>&#65;</Description>")}</Jobs>`,
);
check("an unknown neighbour", `<Jobs ${NS}>${job("a")}<Other><Deep/></Other>${job("b")}</Jobs>`);
check("text between jobs", `<Jobs ${NS}>${job("a")} text ${job("b")}</Jobs>`);
check(
  "a namespace that changes",
  `<Jobs ${NS}>${job("a")}<Job xmlns="urn:other" Name="b"/>${job("c")}</Jobs>`,
);
check("a wrong root", `<Job ${NS}></Job>`);
check("a wrong namespace", `<Jobs xmlns="urn:other"><Job/></Jobs>`);
check("a byte order mark", `\ufeff<Jobs ${NS}>${job("a", "<New/>")}</Jobs>`);

test("cut anywhere, byte by byte", async () => {
  const want = whole(jobs);
  for (let at = 0; at <= jobs.length; at += 1) {
    const got = await read([jobs.subarray(0, at), jobs.subarray(at)]);
    assert.equal(got, want, `cut at ${at}`);
  }
});

test("an end that is missing is malformed, and what came before it is given", async () => {
  const { names, issues } = await read([`<Jobs ${NS}>${job("a")}<Job Name="b">`]);
  assert.equal(names, ["a"]);
  assert.equal(issues.length, 1);
  assert.match(issues[0]!, /^not-well-formed \/Jobs\/Job\[2\] 1:/);
});

test("malformed markup ends the stream without waiting for more", async () => {
  let pulled = 0;
  function* endless(): Generator<string> {
    yield `<Jobs ${NS}>${job("a")}<Job Name="b" Name="c"/>`;
    for (;;) {
      pulled++;
      yield job("d").repeat(1000);
    }
  }
  const { names, issues } = await read(endless());
  assert.equal(names, ["a"]);
  assert.match(issues[0]!, /^not-well-formed \/Jobs\/Job\[2\]/);
  assert.ok(pulled < 100);
});

test("an item over the limit is a limit issue", async () => {
  const long = `<Jobs ${NS}>${job("a", `<Description>${"x".repeat(500_000)}`)}`;
  const issues: Issue[] = [];
  for await (const item of Jobs.streamXml(pieces(Buffer.from(long.repeat(3)), 5000), {
    limits: { bytes: 300_000 },
  }))
    issues.push(...item.issues);
  assert.equal(
    issues.map(({ code }) => code),
    ["limit"],
  );
});

test("a stream of Node, a stream of the web, and pieces of text", async () => {
  const web = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(jobs);
      controller.close();
    },
  });
  const sources = [Readable.from([jobs]), web, [jobs.toString()]];
  for (const source of sources) {
    const found: Job[] = [];
    for await (const { value } of Jobs.streamXml(source)) if (value) found.push(value);
    assert.equal(
      found.map(({ Name }) => Name),
      whole(jobs).names,
    );
  }
});

test("leaving the loop closes the source", async () => {
  const source = Readable.from(pieces(jobs, 100));
  for await (const { value } of Jobs.streamXml(source)) if (value) break;
  assert.ok(source.destroyed);
});

/** What is still in use when all garbage is collected. */
function memory(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test("values do not keep the bytes they came from", async () => {
  const kept: string[] = [];
  const ref = (n: number): string =>
    `<Ref Name="a name of twenty ch${n % 10}">${" ".repeat(60_000)}</Ref>`;
  function* many(): Generator<string> {
    yield `<EntityReferences ${NS}>`;
    for (let n = 0; n < 600; n++) yield ref(n);
    yield "</EntityReferences>";
  }
  const before = memory();
  for await (const { value } of EntityReferences.streamXml(many())) kept.push(value?.Name ?? "");
  const after = memory();
  assert.is(kept.length, 600);
  // 36 MB came by; two kilobytes may stay behind each string that is kept.
  assert.ok(after - before < 12e6, `${after - before} bytes`);
});

test.run();
