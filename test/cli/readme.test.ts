/** The README shows what the command really says. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { home, vbem } from "./vbem.js";

const readme = readFileSync(join(home, "README.md"), "utf8");
const block = (begin: string): string => {
  const [, text = ""] = readme.split(`\`\`\`${begin}`);
  return text.slice(0, text.indexOf("```"));
};

test("the capture with faults, and the report of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "vbem-readme-"));
  writeFileSync(join(folder, "capture.xml"), block("xml\n"));
  const { code, stdout } = vbem(["validate", "capture.xml"], { cwd: folder });
  rmSync(folder, { recursive: true });
  assert.equal(stdout, block("\n$ vbem validate capture.xml\n"));
  assert.equal(code, 1);
});

test("what it says about CI: a config, a baseline, and the reports of a workflow", () => {
  const folder = mkdtempSync(join(tmpdir(), "vbem-readme-"));
  const run = (line: string) => {
    const [, ...words] = line.split(/ +/);
    return vbem(words, { cwd: folder });
  };
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, "captures"));
  write("captures/capture.xml", block("xml\n").replace("</Job>", "<SqlInfo/></Job>"));
  write("vbem.config.json", block("json\n"));

  const [workflow = ""] = /vbem validate .*/.exec(block("yaml\n")) ?? [];
  const { code, stdout } = run(workflow);
  assert.equal(code, 1);
  assert.match(stdout, /^::notice .*title=unknown-element::\/Job\/SqlInfo: /m);
  assert.match(readFileSync(join(folder, "vbem.sarif"), "utf8"), /"2\.1\.0"/);

  const [, baseline = ""] = readme.split("A **baseline**");
  const [, commands = ""] = baseline.split("```sh\n");
  const [update = "", later = ""] = commands.split("\n");
  assert.deepEqual([run(update).code, run(later).code], [0, 0]);
  write("captures/capture.xml", block("xml\n").replace("Backup<", "Bakup<"));
  const fresh = run(later);
  assert.equal(fresh.code, 1);
  assert.match(fresh.stdout, /^valid .* 1 warning, 3 known\n[^]* undocumented-value: /);
  rmSync(folder, { recursive: true });
});

test("the two commands of a fresh clone", () => {
  assert.match(block("sh\n"), /^npm ci && npx vbem validate examples\b.*\nnpm test\b/);
});

test.run();
