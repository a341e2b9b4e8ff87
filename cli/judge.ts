/** One input, read and judged: what it takes and gives can be sent to another thread. */
import { type Examined, examine } from "./capture/examine.js";
import type { Newer } from "./capture/newer.js";
import { defaultLimits } from "./contract.js";
import { readSource, type Source, type Unread } from "./inputs.js";
import { leveled } from "./policy/levels.js";
import { type FilePolicy, readAs } from "./policy/overrides.js";
import { frameOf, textOf } from "./report/frame.js";
import type { Judged } from "./report/report.js";
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
  const { lines, bytes, role } = examined;
  const { policy, strict } = terms;
  const report =
    policy === undefined ? examined.report : leveled(source, examined.report, policy, strict);
  const issues = report.issues.map(redacted);
  // Infos are told without lines.
  const frames = issues.map((issue) =>
    terms.frames && issue.severity !== "info" ? frameOf(issue, lines) : [],
  );
  const document = { text: textOf(bytes ?? new Uint8Array()), ...(role && { role }) };
  return { report: { ...report, issues }, frames, ...(terms.texts && { document }) };
}
