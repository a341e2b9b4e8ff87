/** The README shows what the command really says. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

test("the two commands of a fresh clone", () => {
  assert.match(block("sh\n"), /^npm ci && npx vbem validate examples\b.*\nnpm test\b/);
});

test.run();
