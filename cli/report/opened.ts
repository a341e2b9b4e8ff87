/** What tools open for an issue: the input, where the document is only a part of it. */
import type { Location } from "../../generated/index.js";
import type { DocumentReport, Place, ReportedIssue } from "./report.js";

export interface Opened {
  readonly file: string;
  readonly location?: Location | undefined;
  readonly end?: Place | undefined;
  /** Which part of it, and where in there, as people read it; empty for the whole. */
  readonly part: string;
}

export function opened({ source, input }: DocumentReport, issue: ReportedIssue): Opened {
  const { location, end } = issue;
  const file = issue.file ?? input?.file ?? source;
  if (issue.file !== undefined || input === undefined) return { file, location, end, part: "" };
  const place = location === undefined ? "" : `:${location.line}:${location.column}`;
  return { file, location: input.location, part: ` (${source.slice(file.length)}${place})` };
}
