/** "vbem validate" on odd days: interrupted, unread, with names and files that nobody expects. */
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { bin, vbem } from "./vbem.js";

const NAMESPACE = "http://www.veeam.com/ent/v1.0";
const good = `<Error xmlns="${NAMESPACE}" Message="No such job" StatusCode="404"/>`;
const task = `<Task xmlns="${NAMESPACE}" Type="Task"/>`;

const folder = mkdtempSync(join(tmpdir(), "vbem-manners-"));
test.after(() => rmSync(folder, { recursive: true }));
const write = (name: string | Buffer, text: string): void =>
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), text);

const isWindows = process.platform === "win32";
const posix = (what: string, run: () => void | Promise<void>): void =>
  test(what, () => (isWindows ? console.log("    SKIPPED: needs POSIX files") : run()));

/** Sources and messages of what the command says, in its own order. */
function check(what: string, args: readonly string[], code: number, want: readonly string[]): void {
  posix(what, () => {
    const run = vbem(["validate", "--format", "json", ...args], { cwd: folder });
    const { documents, unread = [] } = JSON.parse(run.stdout);
    const told = [...documents, ...unread].map(({ source, message }) =>
      message === undefined ? source : `${source}: ${message}`,
    );
    assert.deepEqual([run.code, told], [code, want], run.stderr);
  });
}

// ------------------------------------------------ interrupted

posix("SIGINT: exit 130, no part of a report, and that of yesterday as it was", async () => {
  const inside = mkdtempSync(join(folder, "signal-"));
  const foreign = { request: { method: "GET", url: "http://other.example/" }, response: {} };
  writeFileSync(join(inside, "a.har"), JSON.stringify({ log: { entries: [foreign] } }));
  writeFileSync(join(inside, "old.json"), "yesterday");
  const reports = "--format pretty --output new.txt --format json --output old.json".split(" ");
  const child = spawn(process.execPath, [bin, "validate", "a.har", "-", ...reports], {
    cwd: inside,
  });
  // The first document was judged; the other never comes.
  const [said] = await once(child.stderr.setEncoding("utf8"), "data");
  assert.equal(said, "vbem: a.har: 1 exchange is not of the API: skipped\n");
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  assert.equal(code, 130);
  assert.deepEqual(readdirSync(inside), ["a.har", "old.json"]);
  assert.equal(readFileSync(join(inside, "old.json"), "utf8"), "yesterday");
});

for (const format of ["pretty", "json", "sarif", "junit", "github"]) {
  posix(`a reader of ${format} that leaves ends it quietly`, () => {
    const command = `"${process.execPath}" "${bin}" validate --format ${format} examples`;
    const script = `${command} | head -c 1 > /dev/null; echo \${PIPESTATUS[0]}`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    assert.deepEqual([stdout, stderr], ["0\n", ""]);
  });
}

// ------------------------------------------------ names

mkdirSync(join(folder, "names"));
const latin1 = (name: string): Buffer => Buffer.from(name, "latin1");
if (process.platform === "linux") {
  write("names/café.xml", good);
  write(latin1("names/caf\u00e9.xml"), good);
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/names/`), latin1("b\u00fcro")]));
  write(latin1("names/b\u00fcro/a.xml"), good);
  write(latin1("names/b\u00fcro/b.xml"), good.replace("404", "four"));
  const all = ["b\udcfcro/a.xml", "b\udcfcro/b.xml", "caf\u00e9.xml", "caf\udce9.xml"];
  check(
    "names that are no UTF-8",
    ["names"],
    1,
    all.map((name) => `names/${name}`),
  );
  check("what a pattern matches", ["names/*.xml"], 0, ["names/café.xml", "names/caf\udce9.xml"]);
  test("what a shell hands over, and how reports write it", () => {
    const script = `"${process.execPath}" "${bin}" validate names/c*.xml names/b*`;
    const options = { cwd: folder, encoding: "utf8" } as const;
    const pretty = spawnSync("bash", ["-c", script], options);
    assert.match(pretty.stdout, /^valid {3}names\/caf\\udce9\.xml /m);
    assert.match(pretty.stdout, /^names\/b\\udcfcro\/b\.xml:1:\d+ error /m);
    const sarif = spawnSync("bash", ["-c", `${script} --format sarif`], options);
    assert.match(sarif.stdout, /"uri": "names\/b%FCro\/b\.xml"/);
  });
}

// ------------------------------------------------ loops, and what cannot be read

if (!isWindows) {
  mkdirSync(join(folder, "odd/below"), { recursive: true });
  write("odd/a.xml", good);
  write("odd/below/b.xml", good);
  symlinkSync("..", join(folder, "odd/below/up"));
  symlinkSync(".", join(folder, "odd/self"));
  symlinkSync("loop.xml", join(folder, "odd/loop.xml"));
  symlinkSync("nowhere.xml", join(folder, "odd/dangling.xml"));
  execFileSync("mkfifo", [join(folder, "odd/pipe.xml")]);
  check("links in circles are not followed, nor are pipes read", ["odd"], 3, [
    "odd/a.xml",
    "odd/below/b.xml",
    "odd/dangling.xml: no such file",
    "odd/loop.xml: too many symbolic links",
  ]);
  check("a link to a folder, where it is named", ["odd/below/up/below"], 0, [
    "odd/below/up/below/b.xml",
  ]);
}

posix("what nobody may read: one finding each, and the rest is checked", () => {
  mkdirSync(join(folder, "closed/room"), { recursive: true });
  for (const name of ["closed/a.xml", "closed/b.xml", "closed/room/c.xml"]) write(name, good);
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "closed/a.xml"), 0);
  chmodSync(join(folder, "closed/room"), 0);
  // Nothing is closed to root.
  const isRoot = process.getuid?.() === 0;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "validate", "closed"], {
    cwd: folder,
    encoding: "utf8",
    ...(isRoot && { uid: 65534, gid: 65534 }),
  });
  chmodSync(join(folder, "closed/room"), 0o755);
  assert.deepEqual(stderr.split("\n"), [
    "vbem: closed/room: permission denied",
    "vbem: closed/a.xml: permission denied",
    "",
  ]);
  assert.match(stdout, /^closed\/room error environment: permission denied$/m);
  assert.match(stdout, /^1 document: 1 valid, 0 invalid; 2 not read; /m);
  assert.equal(status, 3);
});

// ------------------------------------------------ operations

function checkOperation(operation: string, more: string, code: number, want: RegExp): void {
  test(`--operation "${operation}" ${more}`, () => {
    const args = ["validate", "-", "--operation", operation, ...more.split(" ").filter(Boolean)];
    const run = vbem(args, { input: task });
    assert.match(run.stdout + run.stderr, want);
    assert.equal(run.code, code);
  });
}

checkOperation("GET /tasks/{ID}", "", 0, /^valid {3}<stdin> \(xml, Task\)\n/);
checkOperation("GET /jobs/{ID}", "", 1, / unexpected-root: GET \/jobs\/\{ID\} has /);
checkOperation("GET /job/{ID}", "", 2, /unknown --operation .*; did you mean GET \/jobs\/\{ID\}\?/);

test.run();
