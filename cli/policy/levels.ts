/** The severity of an issue, after a config has had its say. */
import type { Issue } from "../../generated/index.js";
import type { Source } from "../inputs.js";
import type { DocumentReport, ReportedIssue } from "../report/report.js";
import type { Level, Levels, Override } from "./config.js";
import { withoutPositions } from "./identity.js";
import { type FilePolicy, overridesOf } from "./overrides.js";
import { fits } from "./pattern.js";

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
  policy: FilePolicy,
  strict: boolean,
): DocumentReport {
  // The most important first: of two overrides the later one.
  const layers = [...overridesOf(source, policy).toReversed(), { severities: policy.levels }];
  const issues = report.issues.flatMap((issue): readonly ReportedIssue[] => {
    const level = unjudgeable.includes(issue.code) ? undefined : levelOf(issue, layers);
    if (level === undefined || level === issue.severity) return [issue];
    if (level === "off") return [];
    return [{ ...issue, severity: strict && level === "warning" ? "error" : level }];
  });
  return { ...report, issues, valid: issues.every(({ severity }) => severity !== "error") };
}

type Layer = Pick<Override, "paths" | "severities">;

function levelOf({ code, path }: Issue, layers: readonly Layer[]): Level | undefined {
  for (const { paths, severities = {} } of layers) {
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
