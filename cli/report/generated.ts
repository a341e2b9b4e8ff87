/** What is said about tables and the files made of them. */
import type { Diagnostic } from "../../generator/diagnostics.js";
import type { Generated } from "../../generator/generate.js";
import type { Paint } from "../output.js";
import { safe } from "./columns.js";
import { count } from "./counts.js";

export function diagnosticText(paint: Paint, diagnostic: Diagnostic): string {
  const { severity, code, message, remedy, location } = diagnostic;
  const place = location && `${safe(location.file)}:${location.line}:${location.column} `;
  const colour = severity === "error" ? paint.red : paint.yellow;
  return [
    `${paint.bold(place ?? "")}${colour(severity)} ${code}: ${safe(message)}`,
    `  ${paint.dim(safe(remedy))}`,
    "",
  ].join("\n");
}

/** Mended on the command line, not in a table. */
export const isAboutOptions = ({ code }: Diagnostic): boolean =>
  code === "no-contract" || code === "unknown-root";

export function writtenText(out: string, generated: Generated): string {
  const { files, changed, missing, orphaned } = generated;
  const written = [...changed, ...missing].sort();
  const lines = [
    ...written.map((path) => `wrote ${out}/${path}`),
    ...orphaned.map((path) => `removed ${out}/${path}`),
  ];
  const said =
    lines.length === 0
      ? "up to date"
      : `${count(written.length, "file")} written, ${orphaned.length} removed`;
  return [...lines, `${out}: ${count(files.length, "file")}, ${said}`, ""].join("\n");
}

export function checkText(out: string, generated: Generated): string {
  const { files, changed, missing, orphaned } = generated;
  const lines = [
    ...changed.map((path) => `${out}/${path} is out of date`),
    ...missing.map((path) => `${out}/${path} is missing`),
    ...orphaned.map((path) => `${out}/${path} is no longer generated`),
  ];
  if (lines.length === 0) return `${out}: ${count(files.length, "file")}, up to date\n`;
  return [...lines, ""].join("\n");
}
