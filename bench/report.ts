/** The results as a page. */
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

export interface Row {
  readonly work: string;
  readonly against: string;
  readonly document: string;
  readonly ratio: number;
  /** Least and most that the rounds allow. */
  readonly spread?: readonly [number, number];
  /** MB/s of XML. */
  readonly speed?: number;
  readonly goal: number;
  readonly aim?: number;
  /** The goal is a bound from above. */
  readonly atMost?: boolean;
  readonly unit?: string;
}

export function report(rows: readonly Row[]): string {
  const head = "| work | against | document | ratio | rounds | MB/s | goal |";
  return [
    "# Results of `npm run bench`",
    "",
    "Ratios of medians of interleaved rounds in one run; 2 is twice as fast. Peers that build an",
    "untyped tree do less: no types, no validation, no issues.",
    "",
    machine(),
    "",
    head,
    head.replace(/[^|]+/g, " --- "),
    ...rows.map(line),
    "",
  ].join("\n");
}

function line(row: Row): string {
  const reached = row.atMost ? row.ratio <= row.goal : row.ratio >= row.goal;
  const bound = `${row.atMost ? "≤" : "≥"} ${row.goal}`;
  const cells = [
    row.work,
    row.against,
    row.document,
    `${reached ? "" : "**"}${number(row.ratio)}${row.unit ?? ""}${reached ? "" : "**"}`,
    row.spread === undefined ? "" : `${number(row.spread[0])}–${number(row.spread[1])}`,
    row.speed === undefined ? "" : row.speed.toFixed(0),
    row.aim === undefined ? bound : `${bound}, aim ${row.aim}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

const number = (x: number): string => (x >= 10 ? x.toFixed(1) : x.toFixed(2));

function machine(): string {
  const { devDependencies } = JSON.parse(
    readFileSync(new URL("package.json", import.meta.url), "utf8"),
  ) as { readonly devDependencies: Readonly<Record<string, string>> };
  const peers = Object.entries(devDependencies).map(([name, version]) => `${name} ${version}`);
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${memory}; ${peers.join(", ")}.`;
}
