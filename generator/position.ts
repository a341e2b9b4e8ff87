/** Finds the line of a row in the source of its module; looked up only when something is wrong. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, DiagnosticLocation, Place } from "./diagnostics.js";

export async function locate(
  diagnostics: readonly Diagnostic[],
  schemas: string,
): Promise<readonly Diagnostic[]> {
  return Promise.all(
    diagnostics.map(async (one): Promise<Diagnostic> => {
      if (one.place.module === undefined) return one;
      const file = join(schemas, `${one.place.module}.ts`);
      const text = await readFile(file, "utf8").catch(() => "");
      return { ...one, location: { file, ...position(text, one.place) } };
    }),
  );
}

/** Line and column of the row, else of the table, else the beginning of the module. */
export function position(
  text: string,
  { table, row, nth = 0, line, column }: Place,
): Omit<DiagnosticLocation, "file"> {
  if (line !== undefined) return { line, column: column ?? 1 };
  const { start, end } =
    table === undefined ? { start: 0, end: text.length } : declarationOf(text, table);
  if (start < 0) return { line: 1, column: 1 };
  if (row === undefined) return lineAndColumn(text, start);
  const inTable = offsetOfRow(text.slice(start, end), row, nth);
  // Rows that several tables share stand in a constant of their own.
  const offset = inTable === undefined ? offsetOfRow(text, row, nth) : start + inTable;
  return lineAndColumn(text, offset ?? start);
}

/** Where the table is declared, and where the next declaration begins; -1 where it is not there. */
export function declarationOf(text: string, table: string): { start: number; end: number } {
  const start = offsetOf(text, new RegExp(`^export const ${table}\\b`, "m")) ?? -1;
  return { start, end: start < 0 ? start : nextDeclaration(text, start) };
}

/** `element("Name"`, `attribute("Name"`, `root("Name"` or `text(`; the nth of several. */
function offsetOfRow(source: string, row: string, nth: number): number | undefined {
  const name = row.replace(/[^\w]/g, "\\$&");
  const call =
    row === "text"
      ? "text\\("
      : `(?:element|attribute|root|operation|get|post|put|remove)\\(\\s*["'\`]${name}["'\`]`;
  const matches = [...source.matchAll(new RegExp(`(?<![\\w.])${call}`, "g"))];
  return (matches[nth] ?? matches[0])?.index;
}

const offsetOf = (text: string, pattern: RegExp): number | undefined => pattern.exec(text)?.index;

function nextDeclaration(text: string, after: number): number {
  const next = offsetOf(text.slice(after + 1), /^(?:export )?(?:const|function) /m);
  return next === undefined ? text.length : after + 1 + next;
}

function lineAndColumn(text: string, offset: number): Omit<DiagnosticLocation, "file"> {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
