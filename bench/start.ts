/** Whole processes: the command beside `node -e 0`, and the generator. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Row } from "./report.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const vbem = join(root, "cli/bin.js");
const one = join(root, "examples/jobs/immediate-backup-copy-job.xml");

export async function startTimes(quick: boolean): Promise<readonly Row[]> {
  const rounds = quick ? 5 : 25;
  const [validate, empty] = interleaved(rounds, [
    () => run([vbem, "validate", one]),
    () => run(["-e", "0"]),
  ]);
  const out = mkdtempSync(join(tmpdir(), "vbem-bench-"));
  const [cold] = interleaved(quick ? 1 : 5, [
    () => {
      rmSync(out, { recursive: true, force: true });
      spawnSync(process.execPath, [vbem, "generate", "--out", out], {
        cwd: root,
      });
    },
  ]);
  run([vbem, "generate", "--check"]);
  const [check] = interleaved(quick ? 1 : 5, [() => run([vbem, "generate", "--check"])]);
  rmSync(out, { recursive: true, force: true });
  const seconds = (work: string, value: number, goal: number): Row => ({
    work,
    against: "",
    document: "whole process",
    ratio: value / 1000,
    goal,
    atMost: true,
    unit: " s",
  });
  return [
    {
      work: `vbem validate one.xml (${validate!.toFixed(0)} ms)`,
      against: `node -e 0 (${empty!.toFixed(0)} ms)`,
      document: "whole process",
      ratio: validate! / empty!,
      goal: 1.9,
      aim: 1.3,
      atMost: true,
    },
    seconds("vbem generate, nothing cached", cold!, 3),
    seconds("vbem generate --check, nothing changed", check!, 1),
  ];
}

const run = (args: readonly string[]): void =>
  void execFileSync(process.execPath, args, { cwd: root, stdio: "ignore" });

/** Medians in milliseconds. */
function interleaved(rounds: number, calls: readonly (() => void)[]): readonly number[] {
  const samples = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    calls.forEach((call, i) => {
      const start = process.hrtime.bigint();
      call();
      samples[i]!.push(Number(process.hrtime.bigint() - start) / 1e6);
    });
  }
  return samples.map((times) => times.sort((a, b) => a - b)[times.length >> 1]!);
}
