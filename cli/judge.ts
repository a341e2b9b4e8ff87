/** One input, read and judged: what it takes and gives can be sent to another thread. */
import { type Examined, examine } from "./capture/examine.js";
import type { Newer } from "./capture/newer.js";
import { defaultLimits } from "./contract.js";
import { readSource, type Source, type Unread } from "./inputs.js";
import { leveled } from "./policy/levels.js";
import { type FilePolicy, readAs } from "./policy/overrides.js";
import { frameOf, type Lines, textOf } from "./report/frame.js";
import type { Judged, ReportedIssue } from "./report/report.js";
import { redacted } from "./report/secrets.js";

export interface Terms {
  readonly root: string | undefined;
  readonly operation: string | undefined;
  readonly request: boolean;
  readonly strict: boolean;
  /** What servers of the version told have not. */
  readonly newer?: Newer | undefined;
  /** What a config says of files. */
  readonly policy?: FilePolicy | undefined;
  /** Somebody looks at the lines of documents. */
  readonly frames: boolean;
  /** Somebody wants to know where issues end. */
  readonly ends: boolean;
  /** Other engines want the documents. */
  readonly texts: boolean;
}

/** What is found in an input; a file may hold several documents. */
export interface Found {
  readonly source: Source;
  readonly documents: readonly Judged[];
  /** Exchanges that are not of the API. */
  readonly skipped: number;
}

export async function judge(source: Source, terms: Terms): Promise<Found | Unread> {
  const bytes = await readSource(source, defaultLimits.bytes);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { policy } = terms;
  const told = policy === undefined ? terms : { ...terms, ...readAs(source, policy) };
  const { documents, skipped } = await examine(source, bytes, told);
  return {
    source,
    documents: documents.map((document) => judged(source, document, terms)),
    skipped,
  };
}

function judged(source: Source, examined: Examined, terms: Terms): Judged {
  const { lines, inputLines, bytes, role } = examined;
  const { policy, strict } = terms;
  const report =
    policy === undefined ? examined.report : leveled(source, examined.report, policy, strict);
  const issues = report.issues
    .map(redacted)
    .map((issue) =>
      terms.ends ? ended(issue, issue.file === undefined ? lines : inputLines) : issue,
    );
  // Infos are told without lines.
  const frames = issues.map((issue) =>
    terms.frames && issue.severity !== "info" && issue.file === undefined
      ? frameOf(issue, lines)
      : [],
  );
  const judged = { report: { ...report, issues }, frames };
  if (!terms.texts || bytes === undefined) return judged;
  return { ...judged, document: { text: textOf(bytes), ...(role && { role }) } };
}

function ended(issue: ReportedIssue, lines: Lines): ReportedIssue {
  const end = issue.location?.endOffset;
  return end === undefined ? issue : { ...issue, end: lines.place(end) };
}
