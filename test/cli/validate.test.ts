/** "vbem validate", from the outside. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { bin, home, type Run, type RunOptions, vbem } from "./vbem.js";

const NAMESPACE = "http://www.veeam.com/ent/v1.0";
const good = `<Error xmlns="${NAMESPACE}" Message="No such job" StatusCode="404"/>`;
const bad = `<Error xmlns="${NAMESPACE}" Message="No such job" StatusCode="four"/>`;
const odd = `<Error xmlns="${NAMESPACE}" Message="No such job" StatusCode="404"><New/></Error>`;

const folder = mkdtempSync(join(tmpdir(), "vbem-validate-"));
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
mkdirSync(join(folder, "below/node_modules"), { recursive: true });
mkdirSync(join(folder, "empty"));
write("good.xml", good);
write("bad.xml", bad);
write("odd.xml", odd);
write("below/good.json", JSON.stringify({ Message: "No such job", StatusCode: 404 }));
write("below/UPPER.XML", good);
write("below/node_modules/package.json", "{}");
write("below/.hidden.json", "{}");
write("below/notes.txt", "no payload");
test.after(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], options: RunOptions = {}): Run =>
  vbem(["validate", ...args], { cwd: folder, ...options });

test("a line that may hold a secret is not shown", () => {
  const spec = `<CreateCloudTenantSpec xmlns="${NAMESPACE}"><Password a="1">hunter2</Password>`;
  const { stdout } = run(["-"], { input: `${spec}</CreateCloudTenantSpec>` });
  assert.match(stdout, /1 \| \(not shown: it may hold a secret\)/);
  assert.ok(!stdout.includes("hunter2"));
});

for (const name of ["ApiToken", "ClientSecret", "Cookie", "apiKey", "Pwd"]) {
  for (const input of [
    `<Job xmlns="${NAMESPACE}"><${name}>hunter2</${name}></Job>`,
    JSON.stringify({ Type: "Job", [name]: "hunter2" }),
  ]) {
    test(`a line with ${name}, which no table has, is not shown: ${input[0]}`, () => {
      const { stdout } = run(["-"], { input });
      assert.match(stdout, /unknown-(element|member)[^]*\(not shown: it may hold a secret\)/);
      assert.ok(!stdout.includes("hunter2"));
    });
  }
}

// ------------------------------------------------ exit codes

function exits(code: number, args: string, options: RunOptions = {}): void {
  test(`exit ${code}: ${args}`, () => {
    const { stderr, ...outcome } = run(args.split(" "), options);
    assert.equal(outcome.code, code, stderr);
  });
}

exits(0, "good.xml");
exits(1, "bad.xml");
exits(1, "good.xml bad.xml");
exits(0, "odd.xml");
exits(1, "odd.xml --strict");
exits(1, "odd.xml --fail-on warning");
exits(0, "good.xml --fail-on info");
exits(2, "good.xml --format yaml");
exits(2, "good.xml --root Job2");
exits(1, "good.xml --root Job");
exits(3, "missing.xml");
exits(3, "missing.xml bad.xml");
exits(3, "missing-*.xml");
exits(3, "empty");
exits(0, "-", { input: good });
exits(1, "-", { input: "" });

test("exit 2: no argument, and nobody feeds us", () => {
  const { code, stderr } = run([]);
  assert.equal(code, 2);
  assert.match(stderr, /^vbem: name a file, a folder, a pattern, or - for standard input\n/);
});

test("no argument in a pipe is standard input", () => {
  const { code, stdout } = run([], { input: good });
  assert.equal(code, 0);
  assert.match(stdout, /^valid {3}<stdin> \(xml, Error\)\n/);
});

// ------------------------------------------------ inputs

function finds(args: string, want: readonly string[]): void {
  test(`finds ${args}`, () => {
    const { stdout } = run(["--format", "json", ...args.split(" ")]);
    const { documents } = JSON.parse(stdout) as { documents: { source: string }[] };
    assert.deepEqual(
      documents.map(({ source }) => source),
      want,
    );
  });
}

finds("below", ["below/UPPER.XML", "below/good.json"]);
finds("below/", ["below/UPPER.XML", "below/good.json"]);
finds(".", ["bad.xml", "below/UPPER.XML", "below/good.json", "good.xml", "odd.xml"]);
finds("**/g*.{xml,json}", ["below/good.json", "good.xml"]);
finds("./good.xml below good.xml", [
  "./good.xml",
  "below/UPPER.XML",
  "below/good.json",
  "good.xml",
]);
finds("below/notes.txt", ["below/notes.txt"]);

test("the examples are valid, and nobody says which root they have", () => {
  const { code, stdout } = run([join(home, "examples"), "--format", "json"]);
  const { documents } = JSON.parse(stdout) as { documents: { source: string; valid: boolean }[] };
  assert.deepEqual(
    documents.filter(({ valid }) => !valid).map(({ source }) => source),
    [],
  );
  assert.equal(code, 0);
});

test("what cannot be read is told, and the rest is checked", () => {
  const { stdout, stderr } = run(["missing.xml", "good.xml"]);
  assert.equal(stderr, "vbem: missing.xml: no such file\n");
  assert.match(stdout, /^1 document: 1 valid, 0 invalid; 1 not read; 0 errors/m);
  const report = JSON.parse(run(["missing.xml", "--format", "json"]).stdout);
  assert.deepEqual(report.unread, [{ source: "missing.xml", message: "no such file" }]);
});

test("a file over the limit is an issue of its own", () => {
  write("large.json", "{}");
  truncateSync(join(folder, "large.json"), 5e9);
  const { code, stdout } = run(["large.json"]);
  assert.equal(code, 1);
  assert.match(stdout, /error limit: over a limit of the reader: more than 67108864 bytes/);
});

// ------------------------------------------------ reports

test("pretty: verdict, issues with their lines, summary", () => {
  const { stdout } = vbem(["validate", "test/documents/cli/job.xml"]);
  assert.equal(
    stdout,
    `\
invalid test/documents/cli/job.xml (xml, Job) 1 error, 1 warning

test/documents/cli/job.xml:4:20 error invalid-value: expected true or false; got
  "yes"
  path      /Job/ScheduleEnabled
  page      https://helpcenter.veeam.com/docs/vbr/em_rest/get_jobs_id.html
4 |   <ScheduleEnabled>yes</ScheduleEnabled>
  |                    ^^^

test/documents/cli/job.xml:5:3 warning unknown-element: element Colour is not in
  the documentation
  path      /Job/Colour
  page      https://helpcenter.veeam.com/docs/vbr/em_rest/get_jobs_id.html
5 |   <Colour>blue</Colour>
  |   ^^^^^^^^

1 document: 0 valid, 1 invalid; 1 error, 1 warning, 0 infos
`,
  );
});

test("pretty: an info is told once, with its first place", () => {
  const job = "examples/jobs/file-copy-job";
  const { stdout } = vbem(["validate", `${job}.xml`, `${job}.json`]);
  assert.match(stdout, /^valid {3}examples\/jobs\/file-copy-job\.xml \(xml, Job\) 1 info\n/);
  assert.equal(stdout.match(/ info erratum: /g)?.length, 1);
  assert.match(stdout, /, page \w+, 2 places\n/);
});

test("json: the contract, member by member", () => {
  const { stdout } = vbem(["validate", "--format", "json", "test/documents/cli/job.xml"]);
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  assert.deepEqual(JSON.parse(stdout), {
    tool: "vbem",
    version,
    summary: { documents: 1, valid: 0, invalid: 1, errors: 1, warnings: 1, infos: 0 },
    documents: [
      {
        source: "test/documents/cli/job.xml",
        format: "xml",
        root: "Job",
        valid: false,
        issues: [
          {
            severity: "error",
            code: "invalid-value",
            message: 'expected true or false; got "yes"',
            path: "/Job/ScheduleEnabled",
            location: { line: 4, column: 20, offset: 156, endOffset: 159 },
            expected: "true or false",
            received: "yes",
            documented: "get_jobs_id",
          },
          {
            severity: "warning",
            code: "unknown-element",
            message: "element Colour is not in the documentation",
            path: "/Job/Colour",
            location: { line: 5, column: 3, offset: 180, endOffset: 188 },
            documented: "get_jobs_id",
          },
        ],
      },
    ],
  });
});

test("a request is judged as one", () => {
  const job = `<Job xmlns="${NAMESPACE}"><ScheduleEnabled>true</ScheduleEnabled><JobType>Backup</JobType></Job>`;
  assert.match(run(["-"], { input: job }).stdout, / warning misplaced-element: /);
  assert.match(run(["-", "--request"], { input: job }).stdout, / error misplaced-element: /);
});

test("names and values cannot steer the terminal", () => {
  const name = write("\u001b[31mred.xml", bad.replace("four", "\u0085\u202e"));
  const { stdout } = run([name]);
  assert.match(stdout, /^invalid \\u001b\[31mred\.xml /);
  assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  rmSync(join(folder, name));
});

test("colours only where they are wanted", () => {
  const coloured = (env: Readonly<Record<string, string>>): boolean =>
    run(["good.xml"], { env }).stdout.includes("\u001b[");
  assert.equal(coloured({}), false);
  assert.equal(coloured({ FORCE_COLOR: "1" }), true);
  assert.equal(coloured({ FORCE_COLOR: "1", NO_COLOR: "1" }), false);
});

test("--output: the report in a file, whole, and nothing on stdout", () => {
  const { code, stdout } = run(["bad.xml", "--output", "report.txt"], {
    env: { FORCE_COLOR: "1" },
  });
  assert.equal(code, 1);
  assert.equal(stdout, "");
  assert.equal(readFileSync(join(folder, "report.txt"), "utf8"), run(["bad.xml"]).stdout);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".tmp")),
    [],
  );
  assert.equal(run(["bad.xml", "--output", "no/such/folder.txt"]).code, 3);
});

test("a reader that leaves ends it quietly", () => {
  const many = Array.from({ length: 300 }, () => "bad.xml good.xml ./bad.xml").join(" ");
  const script = `"${process.execPath}" "${bin}" validate --format json examples ${many} | head -n 1; echo \${PIPESTATUS[0]}`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: home, encoding: "utf8" });
  assert.match(stdout, /^\{\n[013]\n$/);
  assert.doesNotMatch(stderr, /EPIPE|internal/);
});

test.run();
