/** How much memory a decode takes, in a process of its own. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Row } from "./report.js";

const child = fileURLToPath(new URL("memory-child.js", import.meta.url));
const SIZE = 40e6;

interface Measured {
  readonly size: number;
  readonly peak: number;
  readonly kept: number;
}

export async function memory(): Promise<readonly Row[]> {
  const args = ["--expose-gc", child, String(SIZE)];
  const output = execFileSync(process.execPath, args, { encoding: "utf8" });
  const { size, peak, kept } = JSON.parse(output) as Measured;
  const row = (work: string, bytes: number): Row => ({
    work,
    against: "the document",
    document: `collection, ${SIZE / 1e6} MB`,
    ratio: bytes / size,
    goal: 4,
    atMost: true,
  });
  return [
    row("decodeXml, peak of what the process grows by", peak),
    row("decodeXml, what the value keeps", kept),
  ];
}
