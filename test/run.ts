/**
 * Runs test files, each in a process of its own: one that crashes or hangs
 * fails alone. "npm test -- cli xml" runs those with "cli" or "xml" in their path; those
 * that install packages run only when they are named.
 */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const PACKAGES = "packages";

const home = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv.slice(2);
/** Milliseconds that a file may take. */
const patience = wanted.includes(PACKAGES) ? 900_000 : 600_000;

const files = readdirSync(join(home, "test"), { recursive: true, encoding: "utf8" })
  .map((path) => join("test", path))
  .filter((path) => path.endsWith(".test.ts") && !path.includes("node_modules"))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  .filter((path) => wanted.length > 0 || !path.startsWith(join("test", "packages")))
  .sort();

const totals: Totals[] = [];
const waiting = [...files];
await Promise.all(Array.from({ length: availableParallelism() }, runWaiting));

const sum = (of: keyof Totals): number => totals.reduce((sum, each) => sum + each[of], 0);
const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped}`);
if (sum("failed") > 0 || sum("passed") === 0) process.exitCode = 1;

async function runWaiting(): Promise<void> {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const start = Date.now();
    const { text, code } = await run(file);
    const found = totalsOf(text, code);
    totals.push(found);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const end = code === null ? ", killed" : "";
    const line = `${file}  ${found.passed} passed, ${found.failed} failed, ${seconds} s${end}`;
    const figures = (text.match(/figure: .*$/gm) ?? []).map((figure) => `\n  ${figure}`);
    console.log(found.failed > 0 ? `${text}\n${line}` : line + figures.join(""));
  }
}

function run(file: string): Promise<{ readonly text: string; readonly code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", file], {
      cwd: home,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: patience,
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    }
    child.on("close", (code) => resolve({ text, code }));
  });
}

/** As uvu prints them; a file that ends without them, or without a test, has failed. */
function totalsOf(text: string, code: number | null): Totals {
  const plain = text.replace(/\u001b\[[\d;]*m/g, "");
  const [total = 0, passed = 0, skipped = 0] = ["Total", "Passed", "Skipped"].map((name) =>
    Number(plain.match(new RegExp(`^  ${name}: +(\\d+)$`, "m"))?.[1] ?? 0),
  );
  const failed = total - passed;
  const isBroken = total + skipped === 0 || (code !== 0 && failed === 0);
  return { passed, failed: failed + (isBroken ? 1 : 0), skipped };
}
