/** Known findings: what a baseline hides, what is new, and what it has that is no longer there. */
import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Issue } from "../../generated/index.js";
import { nameOf, type Source } from "../inputs.js";
import { pathOf } from "../raw-name.js";
import type { Judged } from "../report/report.js";
import { type Identity, identityOf, keyOf, slashed } from "./identity.js";

/** The same fault may be there several times. */
export interface Entry extends Identity {
  readonly count: number;
}

/** A baseline, and what has been found so far. */
export interface Ledger {
  /** Sources of entries are relative to its folder. */
  readonly file: string;
  /** All that is found is going to be known. */
  readonly isUpdating: boolean;
  readonly lines: Map<string, Line>;
  /** Sources that were judged, without their parts. */
  readonly lookedAt: Set<string>;
}

interface Line {
  readonly identity: Identity;
  recorded: number;
  found: number;
}

export function newLedger(file: string, isUpdating: boolean, entries: readonly Entry[]): Ledger {
  const ledger: Ledger = { file, isUpdating, lines: new Map(), lookedAt: new Set() };
  // Two branches that were merged may both have an entry.
  for (const entry of entries) lineOf(ledger, entry).recorded += entry.count;
  return ledger;
}

/** A judged document without what is known. */
export function sift(ledger: Ledger, source: Source, { report, frames }: Judged): Judged {
  const name = nameIn(ledger, source);
  const part = report.source.slice(nameOf(source).length);
  ledger.lookedAt.add(name);
  const isNew = report.issues.map((issue) => isWorthTelling(ledger, name + part, issue));
  const issues = report.issues.filter((_, at) => isNew[at]);
  return {
    report: {
      ...report,
      issues,
      valid: issues.every(({ severity }) => severity !== "error"),
      known: report.issues.length - issues.length,
    },
    frames: frames.filter((_, at) => isNew[at]),
  };
}

/** Infos ask for nothing, so none is recorded. Of the same fault the first ones are those known. */
function isWorthTelling(ledger: Ledger, source: string, issue: Issue): boolean {
  if (issue.severity === "info") return true;
  const line = lineOf(ledger, identityOf(source, issue));
  line.found++;
  return !ledger.isUpdating && line.found > line.recorded;
}

function lineOf({ lines }: Ledger, { source, code, path }: Identity): Line {
  const identity = { source, code, path };
  const key = keyOf(identity);
  const known = lines.get(key);
  if (known !== undefined) return known;
  const line = { identity, recorded: 0, found: 0 };
  lines.set(key, line);
  return line;
}

/** What documents that were judged no longer have, and how often. */
export const staleEntries = (ledger: Ledger): readonly Entry[] =>
  entriesOf(ledger, (line) => (isLookedAt(ledger, line) ? line.recorded - line.found : 0));

/** What was found, and what is known of files that nobody has looked at. */
export const foundEntries = (ledger: Ledger): readonly Entry[] =>
  entriesOf(ledger, (line) =>
    isLookedAt(ledger, line) ? line.found : isThere(ledger, line) ? line.recorded : 0,
  );

const entriesOf = ({ lines }: Ledger, countOf: (line: Line) => number): readonly Entry[] =>
  [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => ({ ...line.identity, count: countOf(line) }))
    .filter(({ count }) => count > 0);

const isLookedAt = ({ lookedAt }: Ledger, { identity: { source } }: Line): boolean =>
  lookedAt.has(source) || lookedAt.has(withoutPart(source));

const isThere = ({ file }: Ledger, { identity: { source } }: Line): boolean =>
  [source, withoutPart(source)].some((name) => existsSync(pathOf(resolve(dirname(file), name))));

const withoutPart = (source: string): string => source.replace(/#[^#]*$/, "");

const nameIn = ({ file }: Ledger, source: Source): string =>
  source === "-" ? nameOf(source) : slashed(relative(dirname(resolve(file)), resolve(source)));
