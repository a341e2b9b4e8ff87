/**
 * What readers note while they read. A finding becomes an issue, with path,
 * line and column, only after the document is read: reading pays for none.
 */
import type { Issue, IssueCode, Location, Role, Severity } from "./issue.js";
import { defaultLimits, limitsOf, type Limits } from "./limits.js";
import { sentenceOf, severityOf, type Detail } from "./messages.js";
import { present } from "./present.js";

export interface DecodeOptions {
  /** Warnings become errors. */
  readonly strict?: boolean;
  /** Who wrote the document; default: what the root is made for. */
  readonly role?: Role;
  readonly limits?: Partial<Limits>;
  /** JSON: read the text itself too, for duplicate members and exact integers. */
  readonly source?: boolean;
}

export interface Finding<Place> {
  readonly code: IssueCode;
  readonly place: Place;
  readonly detail: Detail;
}

export interface Findings<Place> {
  /** No other document has this number, nor another attempt at the same. */
  document: number;
  /** Told, or that of the root, once that is known. */
  role: Role;
  readonly strict: boolean;
  readonly limits: Limits;
  readonly list: Finding<Place>[];
  /** How many were found beyond the limit, and the worst severity of these. */
  dropped: number;
  worstDropped: Severity;
  /** Errata that were noted; the first place of each is enough. */
  readonly errata: Set<string>;
}

/** A number for a document whose errata are still to be told. */
export const nextDocument = (): number => ++documents;

let documents = 0;

export function newFindings<Place>(options: DecodeOptions, role: Role): Findings<Place> {
  return {
    document: nextDocument(),
    role: options.role ?? role,
    strict: options.strict ?? false,
    limits: options.limits === undefined ? defaultLimits : limitsOf(options.limits),
    list: [],
    dropped: 0,
    worstDropped: "info",
    errata: new Set(),
  };
}

export function note<Place>(
  findings: Findings<Place>,
  code: IssueCode,
  place: Place,
  detail: Detail,
): void {
  if (code === "erratum") {
    if (findings.errata.has(detail.reason ?? "")) return;
    findings.errata.add(detail.reason ?? "");
  }
  if (findings.list.length < findings.limits.issues) findings.list.push({ code, place, detail });
  else drop(findings, { code, place, detail });
}

/** Notes what ends the reading, however much was noted before. */
export function noteLast<Place>(
  findings: Findings<Place>,
  code: IssueCode,
  place: Place,
  detail: Detail,
): void {
  findings.list.push({ code, place, detail });
}

export function drop<Place>(findings: Findings<Place>, finding: Finding<Place>): void {
  findings.dropped++;
  const worse = severity(findings, finding);
  if (worse === "error" || findings.worstDropped === "info") findings.worstDropped = worse;
}

/** Where a finding is, in the payload's own notation. */
export interface Position {
  readonly path: string;
  readonly location?: Location | undefined;
  /** Page of the row that the path leads to. */
  readonly documented?: string;
}

export function issueOf<Place>(
  findings: Findings<Place>,
  finding: Finding<Place>,
  position: Position,
): Issue {
  const { code, detail } = finding;
  const { expected, documented = position.documented } = detail;
  const received = detail.received === undefined ? undefined : present(detail.received);
  const shown: Detail = {
    ...detail,
    ...(detail.name !== undefined && { name: present(detail.name) }),
    ...(received !== undefined && { received: `"${received}"` }),
  };
  return {
    severity: severity(findings, finding),
    code,
    message: sentenceOf(code, shown),
    path: position.path,
    ...(position.location && { location: position.location }),
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
    ...(documented !== undefined && { documented }),
  };
}

/** The issue that tells how many others are not told; undefined where all are. */
export function droppedIssue<Place>(findings: Findings<Place>, root: "/" | ""): Issue | undefined {
  const { dropped, worstDropped } = findings;
  if (dropped === 0) return undefined;
  const reason = dropped === 1 ? "1 more issue is not" : `${dropped} more issues are not`;
  const message = sentenceOf("limit", { reason: `${reason} reported` });
  return { severity: worstDropped, code: "limit", message, path: root };
}

/** Whether no finding is an error. */
export const isValid = <Place>(findings: Findings<Place>): boolean =>
  findings.worstDropped !== "error" &&
  findings.list.every((finding) => severity(findings, finding) !== "error");

function severity<Place>(findings: Findings<Place>, finding: Finding<Place>): Severity {
  const severity = severityOf(finding.code, findings.role, finding.detail.strength);
  return severity === "warning" && findings.strict ? "error" : severity;
}
