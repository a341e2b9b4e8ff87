/** An input, judged document by document. */
import type { Issue, Role } from "../../generated/index.js";
import { codecs } from "../contract.js";
import { nameOf, type Source } from "../inputs.js";
import { type Lines, linesOf } from "../report/frame.js";
import type { DocumentReport, ReportedIssue } from "../report/report.js";
import { captureOf } from "./capture.js";
import type { Captured, ExchangeFinding } from "./captured.js";
import { type Decoded, decodeCaptured, inInput, nameOfPart } from "./decode-captured.js";
import { areFine, issue, mismatches, wantedBy } from "./mismatches.js";
import type { Newer, newerIssues } from "./newer.js";

export interface Terms {
  readonly root?: string | undefined;
  readonly request: boolean;
  readonly strict: boolean;
  /** "GET /jobs/{ID}": what all documents without a request of their own belong to. */
  readonly operation?: string | undefined;
  /** What servers of the version that documents are of have not. */
  readonly newer?: Newer | undefined;
}

export interface Examined {
  readonly report: DocumentReport;
  /** Lines of what the positions of its issues are in. */
  readonly lines: Lines;
  /** Those of the input, which issues of exchanges are about. */
  readonly inputLines: Lines;
  /** Undefined for a message without a body. */
  readonly bytes: Uint8Array | undefined;
  readonly role: Role | undefined;
}

export interface Examination {
  readonly documents: readonly Examined[];
  /** Exchanges that are not of the API. */
  readonly skipped: number;
}

export async function examine(
  source: Source,
  bytes: Uint8Array,
  terms: Terms,
): Promise<Examination> {
  const { documents, skipped } = await captureOf(bytes, source);
  const wanted = terms.operation === undefined ? undefined : await wantedBy(terms);
  const lines = linesOf(bytes);
  const newer = terms.newer && (await import("./newer.js")).newerIssues;
  return {
    documents: documents.map((document) => ({
      report: examineDocument(
        nameOf(source),
        { ...(wanted && { wanted }), ...document },
        terms,
        newer,
      ),
      lines:
        document.part === undefined || document.bytes === undefined
          ? lines
          : linesOf(document.bytes),
      inputLines: lines,
      bytes: document.bytes,
      role: roleOf(document, terms),
    })),
    skipped,
  };
}

function examineDocument(
  source: string,
  document: Captured,
  terms: Terms,
  newer: NewerIssues | undefined,
): DocumentReport {
  const { part, request, bytes, findings } = document;
  const named = {
    source: nameOfPart(source, document),
    ...(part !== undefined && { input: inputOf(source, document) }),
    ...(request !== undefined && { request }),
  };
  const role = roleOf(document, terms);
  const told = { strict: terms.strict, ...(role && { role }) };
  // The exchange was recorded in the input, whatever its body was made of.
  const issueOn = (finding: ExchangeFinding): ReportedIssue => {
    const found = issue(finding, told);
    return part === undefined || found.location === undefined ? found : { ...found, file: source };
  };
  if (bytes === undefined) {
    const issues = findings.map((finding) => issueOn(finding));
    return { ...named, format: "http", valid: areFine(issues), issues };
  }
  const decoded = decodeCaptured(bytes, document, { ...told, ...rootOf(terms) });
  const others = [...findings, ...mismatches(document, decoded)].map(issueOn);
  const about = newer === undefined ? decoded.issues : withNewer(bytes, decoded, terms, newer);
  const issues = [...others, ...inInput(about, document)];
  return {
    ...named,
    format: decoded.format,
    ...(decoded.root !== undefined && { root: decoded.root }),
    valid: decoded.valid && areFine(others),
    issues,
  };
}

function inputOf(file: string, { message }: Captured) {
  const location = message?.location;
  return { file, ...(location !== undefined && { location }) };
}

/** In the order of the document. */
function withNewer(
  bytes: Uint8Array,
  { format, root, value, issues }: Decoded,
  { newer }: Terms,
  newerIssues: NewerIssues,
): readonly Issue[] {
  const table = codecs.get(root ?? "")?.facts.table;
  if (newer === undefined || root === undefined || table === undefined || value === undefined) {
    return issues;
  }
  const camel = issues.some(({ code }) => code === "json-casing");
  const found = newerIssues({ bytes, format, root, table, value, camel }, newer);
  const offset = ({ location }: Issue): number => location?.offset ?? Infinity;
  return [...issues, ...found].sort((a, b) => offset(a) - offset(b) || 0);
}

const roleOf = ({ role }: Captured, { request }: Terms): Role | undefined =>
  role ?? (request ? "request" : undefined);

type NewerIssues = typeof newerIssues;
const rootOf = ({ root }: Terms) => (root === undefined ? {} : { root });
