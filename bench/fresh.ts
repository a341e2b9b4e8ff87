/** The first hundred documents of a fresh process, where a command line lives. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Row } from "./report.js";

const parsers = ["vbem", "fast-xml-parser", "txml"] as const;
type Parser = (typeof parsers)[number];

export async function freshProcess(quick: boolean): Promise<readonly Row[]> {
  const samples: Record<Parser, number[]> = { vbem: [], "fast-xml-parser": [], txml: [] };
  for (let round = 0; round < (quick ? 3 : 15); round++) {
    for (const parser of parsers) samples[parser].push(first100(parser));
  }
  const median = (parser: Parser): number => {
    const sorted = samples[parser].sort((a, b) => a - b);
    return sorted[sorted.length >> 1]!;
  };
  const row = (against: Parser, goal: number, aim?: number): Row => ({
    work: `decodeXml, first 100 documents (${median("vbem").toFixed(0)} ms with import)`,
    against: `${against} (${median(against).toFixed(0)} ms)`,
    document: "backup job, 12 KB",
    ratio: median(against) / median("vbem"),
    goal,
    ...(aim !== undefined && { aim }),
  });
  return [row("fast-xml-parser", 3, 4), row("txml", 0.8)];
}

const child = fileURLToPath(new URL("first100.js", import.meta.url));

const first100 = (parser: Parser): number =>
  Number(execFileSync(process.execPath, [child, parser], { encoding: "utf8" }));
