/** One input, read and judged: what it takes and gives can be sent to another thread. */
import { decode, defaultLimits } from "./contract.js";
import { nameOf, readSource, type Source, type Unread } from "./inputs.js";
import { frameOf, linesOf } from "./report/frame.js";
import type { Judged } from "./report/report.js";
import { redacted } from "./report/secrets.js";

export interface Terms {
  readonly root: string | undefined;
  readonly request: boolean;
  readonly strict: boolean;
  /** Somebody looks at the lines of documents. */
  readonly frames: boolean;
}

/** What is found in an input; a file may hold several documents. */
export async function judge(source: Source, terms: Terms): Promise<readonly Judged[] | Unread> {
  const bytes = await readSource(source, defaultLimits.bytes);
  return bytes instanceof Uint8Array ? [judgeDocument(source, bytes, terms)] : bytes;
}

function judgeDocument(source: Source, bytes: Uint8Array, terms: Terms): Judged {
  const { root, request, strict } = terms;
  const decoded = decode(bytes, {
    source: true,
    strict,
    ...(root !== undefined && { root }),
    ...(request && { role: "request" }),
  });
  const issues = decoded.issues.map(redacted);
  const report = {
    source: nameOf(source),
    format: decoded.format,
    ...(decoded.root !== undefined && { root: decoded.root }),
    valid: decoded.valid,
    issues,
  };
  const lines = linesOf(bytes);
  // Infos are told without lines.
  const frames = issues.map((issue) =>
    terms.frames && issue.severity !== "info" ? frameOf(issue, lines) : [],
  );
  return { report, frames };
}
