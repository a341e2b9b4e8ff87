/** The severity of an issue, after a config has had its say. */
import { relative, resolve } from "node:path";
import type { Issue } from "../../generated/index.js";
import { nameOf, type Source } from "../inputs.js";
import type { DocumentReport } from "../report/report.js";
import type { Level, Levels, Override } from "./config.js";
import { slashed, withoutPositions } from "./identity.js";
import { fits } from "./pattern.js";

/** Plain facts, so that threads can be told. */
export interface Severities {
  /** Folder that the files of overrides are relative to. */
  readonly folder: string;
  readonly levels: Levels;
  readonly overrides: readonly Override[];
}

/** Where a document could not be judged, or not for certain, nothing can be said in its favour. */
export const unjudgeable: readonly string[] = [
  "not-well-formed",
  "not-a-payload",
  "doctype",
  "encoding",
  "limit",
  "wrong-root",
  "engine-disagreement",
];

/** What is off is left out, and the verdict is that of the issues which are left. */
export function leveled(
  source: Source,
  report: DocumentReport,
  severities: Severities,
  strict: boolean,
): DocumentReport {
  const layers = layersFor(source, severities);
  const issues = report.issues.flatMap((issue): readonly Issue[] => {
    const level = unjudgeable.includes(issue.code) ? undefined : levelOf(issue, layers);
    if (level === undefined || level === issue.severity) return [issue];
    if (level === "off") return [];
    return [{ ...issue, severity: strict && level === "warning" ? "error" : level }];
  });
  return { ...report, issues, valid: issues.every(({ severity }) => severity !== "error") };
}

type Layer = Pick<Override, "paths" | "severities">;

/** What counts for a document, the most important first: of two overrides the later one. */
function layersFor(source: Source, { folder, levels, overrides }: Severities): readonly Layer[] {
  const file = source === "-" ? nameOf(source) : relative(folder, resolve(source));
  const name = slashed(file);
  return [
    ...overrides
      .filter(({ files }) => files?.some((pattern) => fits(pattern, name)) ?? true)
      .reverse(),
    { severities: levels },
  ];
}

function levelOf({ code, path }: Issue, layers: readonly Layer[]): Level | undefined {
  for (const { paths, severities } of layers) {
    const level = levelIn(severities, code);
    if (level !== undefined && (paths?.some((pattern) => isAt(pattern, path)) ?? true)) {
      return level;
    }
  }
  return undefined;
}

/** The code itself, else the longest beginning of it. */
function levelIn(levels: Levels, code: string): Level | undefined {
  if (Object.hasOwn(levels, code)) return levels[code];
  const beginnings = Object.keys(levels).filter((key) => isBeginning(key, code));
  const longest = beginnings.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : levels[longest];
}

export const isBeginning = (key: string, code: string): boolean =>
  key.endsWith("*") && code.startsWith(key.slice(0, -1));

/** Positions in lists do not count, nor does the casing of names: JSON has two. */
const isAt = (pattern: string, path: string): boolean =>
  fits(withoutPositions(pattern).toLowerCase(), withoutPositions(path).toLowerCase());
