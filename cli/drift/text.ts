/** Drift for people, in lines of 80 columns. */
import { wrap } from "../describe/wrap.js";
import { safe } from "../report/columns.js";
import { count } from "../report/counts.js";
import type { DriftReport, FirstSeen } from "./report.js";

const COLUMNS = 80;

export function textOf(report: DriftReport): string {
  const { unknown, values, neverSeen, versions, summary } = report;
  const parts = [
    section(
      "Seen, not in the tables",
      unknown.map(({ type, kind, name, count, first, examples, inferred }) => {
        const shown = examples.length > 0 ? `, such as ${examples.join(", ")}` : "";
        return `${type}/${kind === "attribute" ? "@" : ""}${name}: ${inferred}, ${count}x, first ${at(first)}${shown}`;
      }),
    ),
    section(
      "New values",
      values.map(
        ({ type, value, count, first }) =>
          `${type}: ${value ?? "(hidden)"}, ${count}x, first ${at(first)}`,
      ),
    ),
    section(
      "In the tables, never seen",
      neverSeen.map(({ type, names }) => `${type}: ${names.join(", ")}`),
    ),
    section(
      "Signs of versions",
      versions.map(({ sign, since }) => `${sign}: ${since} or newer`),
    ),
  ];
  const { documents } = summary;
  const found = [count(summary.unknown, "unknown name"), count(summary.values, "new value")];
  const end = `${count(documents, "document")}: ${found.join(", ")}`;
  return `${[...parts.filter((part) => part !== ""), end].join("\n\n")}\n`;
}

const at = ({ source, location }: FirstSeen): string =>
  location === undefined ? source : `${source}:${location.line}:${location.column}`;

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const wrapped = lines.flatMap((line) =>
    wrap(safe(line), COLUMNS - 4).map((piece, at) => (at === 0 ? "  " : "    ") + piece),
  );
  return [title, ...wrapped].join("\n");
}
