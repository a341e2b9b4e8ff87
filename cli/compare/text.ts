/** A comparison for people, in lines of 80 columns: what the XSD of a server has more goes first. */
import { pieces, wrap } from "../describe/wrap.js";
import { safe } from "../report/columns.js";
import { count } from "../report/counts.js";
import type { Difference } from "./differences.js";

const COLUMNS = 80;

export interface Sides {
  readonly onlyXsd: readonly Difference[];
  readonly both: readonly Difference[];
  readonly onlyTables: readonly Difference[];
}

export const sidesOf = (differences: readonly Difference[]): Sides => ({
  onlyXsd: differences.filter(({ tables }) => tables === undefined),
  both: differences.filter(({ xsd, tables }) => xsd !== undefined && tables !== undefined),
  onlyTables: differences.filter(({ xsd }) => xsd === undefined),
});

export function textOf(
  file: string,
  differences: readonly Difference[],
  notes: readonly string[],
): string {
  const { onlyXsd, both, onlyTables } = sidesOf(differences);
  const sections = [
    section("Only in the XSD", onlyXsd.map(sentenceOf)),
    section("Different", both.map(sentenceOf)),
    section("Only in the tables", [
      ...names("root elements", onlyTables, "root"),
      ...names("types", onlyTables, "type"),
      ...onlyTables.filter(({ kind }) => kind !== "root" && kind !== "type").map(sentenceOf),
    ]),
    notes.flatMap((note) => hanging("note  ", note)).join("\n"),
  ];
  return `${[...sections.filter(Boolean), endOf(file, differences)].join("\n\n")}\n`;
}

function endOf(file: string, differences: readonly Difference[]): string {
  const { onlyXsd, onlyTables } = sidesOf(differences);
  const types = new Set(differences.map(({ type }) => type)).size;
  const found = `${count(differences.length, "difference")} in ${count(types, "type")}`;
  const sides = [
    ...(onlyXsd.length > 0 ? [`${onlyXsd.length} only in the XSD`] : []),
    ...(onlyTables.length > 0 ? [`${onlyTables.length} only in the tables`] : []),
  ];
  const text = `${safe(file)}: ${[found, ...sides].join(", ")}`;
  return wrap(text, COLUMNS)
    .flatMap((line) => pieces(line, COLUMNS))
    .join("\n");
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return [title, ...lines.flatMap((line) => hanging("  ", line))].join("\n");
}

const hanging = (before: string, sentence: string): readonly string[] =>
  wrap(safe(sentence), COLUMNS - before.length - 2).map(
    (line, at) => (at === 0 ? before : `${" ".repeat(before.length)}  `) + line,
  );

/** Of what tables alone have, which may be half of them, the names suffice. */
function names(
  title: string,
  differences: readonly Difference[],
  wanted: Difference["kind"],
): readonly string[] {
  const found = differences.filter(({ kind }) => kind === wanted).map(({ type }) => type);
  return found.length === 0 ? [] : [`${title}: ${found.join(", ")}`];
}

function sentenceOf({ kind, type, member, xsd, tables }: Difference): string {
  const what = `${type}${member === undefined ? "" : `/${member}`}: ${nouns[kind]}`;
  if (tables === undefined) return `${what} ${xsd || EMPTY}`;
  if (xsd === undefined) return `${what} ${tables || EMPTY}`;
  return `${what} ${xsd} in the XSD, ${tables} in the tables`;
}

/** A value that is there and has no characters. */
const EMPTY = '""';

const nouns: Readonly<Record<Difference["kind"], string>> = {
  schema: "is",
  root: "root element of type",
  type: "type, which is",
  base: "base",
  member: "member",
  "member-type": "type",
  occurrence: "occurrence",
  choice: "stands in",
  order: "stands",
  enumeration: "value",
  facet: "facet",
};
