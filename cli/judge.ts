/** One input, read and judged: what it takes and gives can be sent to another thread. */
import type { Issue } from "../generated/index.js";
import { type Examined, examine } from "./capture/examine.js";
import type { Newer } from "./capture/newer.js";
import { defaultLimits } from "./contract.js";
import { type Large, openSource, orUnread, readAll, type Source, type Unread } from "./inputs.js";
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
  const { policy } = terms;
  const told = policy === undefined ? terms : { ...terms, ...readAs(source, policy) };
  // Other engines and the look for newer rows need all of a document.
  const isWhole = terms.texts || terms.newer !== undefined;
  const content = await openSource(source, isWhole ? defaultLimits.bytes : LARGE);
  if ("message" in content) return content;
  if ("pieces" in content && !isWhole) {
    const large = await judgeLarge(source, content, told);
    if (large !== undefined) return large;
  }
  const bytes = "pieces" in content ? await readAll(source, content, defaultLimits.bytes) : content;
  if ("message" in bytes) return bytes;
  const { documents, skipped } = await examine(source, bytes, told);
  return {
    source,
    documents: documents.map((document) => judged(source, document, terms)),
    skipped,
  };
}

/** Larger inputs are read item by item, where they have any. */
const LARGE = 16 * 1024 * 1024;

async function judgeLarge(
  source: Source,
  large: Large,
  terms: Terms,
): Promise<Found | Unread | undefined> {
  const { collectionIn, examineCollection } = await import("./capture/collection.js");
  const collection = collectionIn(large, terms);
  if (collection === undefined) return undefined;
  return orUnread(source, async () => {
    const examined = await examineCollection(source, large, collection, terms);
    const lines = await linesAgain(large, examined.report.issues, terms);
    return {
      source,
      documents: [judged(source, { ...examined, lines, inputLines: lines }, terms)],
      skipped: 0,
    };
  });
}

/** The lines of a file, where somebody looks at them. */
async function linesAgain(
  { isFile, pieces }: Large,
  issues: readonly Issue[],
  { frames, ends }: Terms,
): Promise<Lines> {
  const { nearbyIn, unread } = await import("./report/nearby.js");
  if (!(frames || ends) || !isFile) return unread;
  const shown = ends ? issues : issues.filter(({ severity }) => severity !== "info");
  return nearbyIn(
    pieces(),
    shown.flatMap(({ location }) => location ?? []),
  );
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
  const end = issue.location && lines.end(issue.location);
  return end === undefined ? issue : { ...issue, end };
}
