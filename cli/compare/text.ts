/** A comparison for people, in lines of 80 columns. */
import { pieces, wrap } from "../describe/wrap.js";
import { firstColumns, safe } from "../report/columns.js";
import { count } from "../report/counts.js";
import type { Difference } from "./differences.js";

const COLUMNS = 80;

export function textOf(
  file: string,
  differences: readonly Difference[],
  notes: readonly string[],
): string {
  const types = byType(differences);
  const paragraphs = [...types].map(([type, found]) =>
    [
      firstColumns(safe(type), COLUMNS),
      ...found.flatMap((one) => hanging("  ", sentenceOf(one))),
    ].join("\n"),
  );
  const remarks = notes.flatMap((note) => hanging("note  ", note));
  const found = count(differences.length, "difference");
  const end = `${safe(file)}: ${found} in ${count(types.size, "type")}`;
  const parts = [...paragraphs, ...(remarks.length > 0 ? [remarks.join("\n")] : [])];
  return `${[...parts, pieces(end, COLUMNS).join("\n")].join("\n\n")}\n`;
}

function byType(differences: readonly Difference[]): Map<string, Difference[]> {
  const groups = new Map<string, Difference[]>();
  for (const one of differences) {
    const group = groups.get(one.type);
    if (group === undefined) groups.set(one.type, [one]);
    else group.push(one);
  }
  return groups;
}

const hanging = (before: string, sentence: string): readonly string[] =>
  wrap(safe(sentence), COLUMNS - before.length - 2).map(
    (line, at) => (at === 0 ? before : `${" ".repeat(before.length)}  `) + line,
  );

function sentenceOf({ kind, member, xsd, tables }: Difference): string {
  const what = member === undefined ? nouns[kind] : `${member}: ${nouns[kind]}`;
  if (tables === undefined) return `${what} only in the XSD: ${xsd || EMPTY}`;
  if (xsd === undefined) return `${what} only in the tables: ${tables || EMPTY}`;
  return `${what} ${xsd} in the XSD, ${tables} in the tables`;
}

/** A value that is there and has no characters. */
const EMPTY = '""';

const nouns: Readonly<Record<Difference["kind"], string>> = {
  schema: "is",
  root: "root element",
  type: "type",
  base: "base",
  member: "member",
  "member-type": "type",
  occurrence: "occurrence",
  choice: "stands in",
  order: "stands",
  enumeration: "value",
  facet: "facet",
};
