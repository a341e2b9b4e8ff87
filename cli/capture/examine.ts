/** An input, judged document by document. */
import type { Issue, Role } from "../../generated/index.js";
import { issueOf, newFindings, type Position } from "../../runtime/findings.js";
import { codecs, decode, defaultLimits } from "../contract.js";
import { nameOf, type Source } from "../inputs.js";
import { type Lines, linesOf } from "../report/frame.js";
import type { DocumentReport, ReportedIssue } from "../report/report.js";
import { captureOf } from "./capture.js";
import type { Before, Captured, ExchangeFinding, Wanted } from "./captured.js";
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
  const operations = async () => (await import("./operations.js")).indexOperations();
  const reading = { operations, limit: defaultLimits.bytes };
  const { documents, skipped } = await captureOf(bytes, source, reading);
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

async function wantedBy({ operation, request }: Terms): Promise<Wanted | undefined> {
  const { nameOf, indexOperations } = await import("./operations.js");
  const { wantedAnswer, wantedRequest } = await import("./wanted.js");
  const known = indexOperations().all.find((each) => nameOf(each) === operation);
  if (known === undefined) return undefined;
  return request ? wantedRequest(known) : wantedAnswer(known, undefined);
}

function examineDocument(
  source: string,
  document: Captured,
  terms: Terms,
  newer: NewerIssues | undefined,
): DocumentReport {
  const { part, request, bytes, before, findings } = document;
  const named = {
    source: part === undefined ? source : `${source}#${part}`,
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
  const decoded = decodeAs(bytes, document.wanted, { ...told, ...rootOf(terms) });
  const others = [...findings, ...mismatches(document, decoded)].map(issueOn);
  const about = newer === undefined ? decoded.issues : withNewer(bytes, decoded, terms, newer);
  const own = before === undefined ? about : about.map((each) => moved(each, before));
  const issues = [...others, ...own];
  return {
    ...named,
    format: decoded.format,
    ...(decoded.root !== undefined && { root: decoded.root }),
    valid: decoded.valid && areFine(others),
    issues,
  };
}

/** In the order of the document. */
function withNewer(
  bytes: Uint8Array,
  { format, root, value, issues }: ReturnType<typeof decode>,
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
type Told = Pick<NonNullable<Parameters<typeof decode>[1]>, "strict" | "role" | "root">;

const rootOf = ({ root }: Terms) => (root === undefined ? {} : { root });

/** A document says itself what it is; where JSON does not, it is what the operation has. */
function decodeAs(bytes: Uint8Array, wanted: Wanted | undefined, told: Told) {
  const decoded = decode(bytes, { source: true, ...told });
  const [root, another] = wanted?.roots ?? [];
  if (told.root !== undefined || decoded.format === "xml" || root === undefined) return decoded;
  if (another !== undefined) return decoded;
  const isOpen = decoded.root === undefined || decoded.issues.some(isAmbiguous);
  return isOpen && !decoded.issues.some(isUnreadable)
    ? decode(bytes, { source: true, ...told, root })
    : decoded;
}

const isAmbiguous = ({ code }: Issue): boolean => code === "ambiguous-root";
const isUnreadable = ({ code }: Issue): boolean =>
  code === "not-a-payload" || code === "not-well-formed" || code === "limit" || code === "encoding";

/** What operation and headers say, and the body does not keep to. */
function mismatches(
  { wanted, said = [], bytes, position }: Captured & { readonly position?: Position },
  { format, root, issues }: ReturnType<typeof decode>,
): readonly ExchangeFinding[] {
  if (bytes === undefined || issues.some(({ code }) => code === "not-a-payload")) return [];
  const findings: ExchangeFinding[] = said
    .filter((each) => each.format !== format)
    .map(({ header, position }) => ({
      code: "wrong-format",
      position,
      detail: { expected: header, received: format },
    }));
  if (wanted !== undefined && root !== undefined && !wanted.roots.includes(root)) {
    const { roots, by, documented } = wanted;
    const at: Position = { path: format === "xml" ? "/" : "", ...(documented && { documented }) };
    const detail = { expected: roots.join(" or "), name: by, received: root };
    findings.push({ code: "unexpected-root", position: position ?? at, detail });
  }
  return findings;
}

const issue = ({ code, position, detail }: ExchangeFinding, told: Told): Issue =>
  issueOf(newFindings(told, "response"), { code, place: undefined, detail }, position);

const areFine = (issues: readonly Issue[]): boolean =>
  issues.every(({ severity }) => severity !== "error");

/** Positions of a document as those of the input that it stands in. */
function moved(issue: Issue, { lines, offset }: Before): Issue {
  if (issue.location === undefined) return issue;
  const { location } = issue;
  const end = location.endOffset;
  return {
    ...issue,
    location: {
      ...location,
      line: location.line + lines,
      offset: location.offset + offset,
      ...(end !== undefined && { endOffset: end + offset }),
    },
  };
}
