/** A collection of two gigabytes, made on the fly in a process of its own, beside one in memory. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Row } from "./report.js";

const child = fileURLToPath(new URL("stream-child.js", import.meta.url));

interface Streamed {
  readonly streamed: number;
  readonly inMemory: number;
  readonly peak: number;
}

export async function streaming(quick: boolean): Promise<readonly Row[]> {
  const bytes = quick ? 100e6 : 2e9;
  const output = execFileSync(process.execPath, [child, String(bytes)], { encoding: "utf8" });
  const { streamed, inMemory, peak } = JSON.parse(output) as Streamed;
  const document = `collection, ${bytes / 1e9} GB`;
  return [
    {
      work: "streamXml",
      against: "decodeXml of 1 MB",
      document,
      ratio: streamed / inMemory,
      speed: streamed,
      goal: 0.8,
    },
    {
      work: "streamXml, peak memory",
      against: "",
      document,
      ratio: peak,
      goal: 160,
      atMost: true,
      unit: " MB",
    },
  ];
}
