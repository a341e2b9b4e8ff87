/** All wording of issues, and the severity of each code. */
import type { IssueCode, Role, Severity } from "./issue.js";
import type { Strength } from "./rules.js";

/** What a sentence can be made of; each code uses what it needs. */
export interface Detail {
  /** Element, attribute or member that the issue is about. */
  readonly name?: string;
  readonly expected?: string;
  readonly received?: string;
  /** Why: a precise reason in words, an erratum, a remedy. */
  readonly reason?: string;
  /** Id of the documentation page. */
  readonly documented?: string;
  /** Of the rule that is broken. */
  readonly strength?: Strength;
}

interface Wording {
  readonly response: Severity;
  readonly request: Severity;
  readonly sentence: (detail: Detail) => string;
}

const got = ({ received }: Detail): string => (received === undefined ? "" : `; got ${received}`);
const because = ({ reason }: Detail): string => (reason === undefined ? "" : `: ${reason}`);

const error = (sentence: (detail: Detail) => string): Wording => ({
  response: "error",
  request: "error",
  sentence,
});

const wordings: Readonly<Record<Exclude<IssueCode, `rule:${string}`>, Wording>> = {
  "not-well-formed": error((d) => `not well formed${because(d)}`),
  doctype: error(() => "a DOCTYPE is refused: payloads of the API never have one"),
  encoding: error((d) => `cannot be decoded${because(d)}`),
  limit: error((d) => `over a limit of the reader${because(d)}`),
  "not-a-payload": error((d) => `not a payload${because(d)}`),
  "wrong-root": error((d) => `unknown root ${d.name ?? "value"}${because(d)}`),
  "wrong-namespace": error((d) => `expected the namespace ${d.expected ?? ""}${got(d)}`),
  "unknown-element": {
    response: "warning",
    request: "error",
    sentence: (d) => `element ${d.name ?? ""} is not in the documentation`,
  },
  "unknown-attribute": {
    response: "warning",
    request: "error",
    sentence: (d) => `attribute ${d.name ?? ""} is not in the documentation`,
  },
  "unknown-member": {
    response: "warning",
    request: "error",
    sentence: (d) => `member ${d.name ?? ""} is not in the documentation`,
  },
  "missing-element": error((d) => `element ${d.name ?? ""} is missing`),
  "missing-attribute": error((d) => `attribute ${d.name ?? ""} is missing`),
  "missing-member": error((d) => `member ${d.name ?? ""} is missing`),
  "missing-choice": error((d) => `one of ${d.expected ?? ""} is missing`),
  "conflicting-choice": error((d) => `only one of ${d.expected ?? ""} may be present${got(d)}`),
  "misplaced-element": {
    response: "warning",
    request: "error",
    sentence: (d) => `element ${d.name ?? ""} stands after ${d.expected ?? "a later element"}`,
  },
  "repeated-element": error((d) => `element ${d.name ?? ""} may stand once only`),
  "unexpected-text": error((d) => `text where only elements may stand${got(d)}`),
  "not-nillable": error(() => "xsi:nil is never allowed here"),
  "wrong-xsi-type": error(
    (d) => `xsi:type must name ${d.expected ?? "the declared type"}${got(d)}`,
  ),
  "invalid-value": error((d) => `expected ${d.expected ?? "another value"}${got(d)}`),
  "undocumented-value": {
    response: "warning",
    request: "warning",
    sentence: (d) => `expected ${d.expected ?? "a documented value"}${got(d)}`,
  },
  "out-of-range": error((d) => `expected ${d.expected ?? "a smaller value"}${got(d)}`),
  "unsafe-integer": error(
    (d) => `${d.received ?? "this integer"} is beyond 2^53 and no number can hold it exactly`,
  ),
  "duplicate-member": error((d) => `member ${d.name ?? ""} stands twice in one object`),
  "wrong-type": error((d) => `expected ${d.expected ?? "another JSON type"}${got(d)}`),
  "ambiguous-root": {
    response: "info",
    request: "info",
    sentence: (d) => `read as ${d.name ?? ""}; its members are also those of ${d.expected ?? ""}`,
  },
  "list-shape": {
    response: "info",
    request: "info",
    sentence: (d) => `an array where ${d.expected ?? "an object with the list"} is usual`,
  },
  erratum: { response: "info", request: "info", sentence: (d) => d.reason ?? "" },
  "json-casing": {
    response: "info",
    request: "info",
    sentence: () => "member names are in camelCase, as Enterprise Manager 13.0 writes them",
  },
  "undocumented-link": {
    response: "info",
    request: "info",
    sentence: (d) => `link ${d.name ?? ""} is not in the documentation${got(d)}`,
  },
  "newer-than-server": {
    response: "info",
    request: "info",
    sentence: (d) =>
      `${d.name ?? "this"} is newer: expected ${d.expected ?? "another version"}${got(d)}`,
  },
  "unwritable-character": error((d) => `XML cannot carry ${d.received ?? "this character"}`),
  "not-carried": {
    response: "warning",
    request: "warning",
    sentence: (d) => `unknown ${d.name ?? "content"} of the other wire is not written`,
  },
  "read-only-row": {
    response: "info",
    request: "info",
    sentence: (d) => `${d.name ?? "this row"} is read-only: a request that edits cannot change it`,
  },
  "unknown-operation": error((d) => `no operation is ${d.name ?? "this request"}${because(d)}`),
  "wrong-method": error(
    (d) => `${d.name ?? "this request"}: the path takes ${d.expected ?? "others"}`,
  ),
  "missing-header": error((d) => `header ${d.name ?? ""} is missing`),
  "wrong-format": error(
    (d) => `the body is not what the headers say (${d.expected ?? ""})${got(d)}`,
  ),
  "wrong-length": error(
    (d) => `the body has ${d.expected ?? "other"} bytes; got ${d.received ?? ""}`,
  ),
  "undocumented-status": {
    response: "warning",
    request: "warning",
    sentence: (d) => `expected one of the status codes ${d.expected ?? ""}${got(d)}`,
  },
  "missing-body": error((d) => `no body; ${d.name ?? "the message"} has ${d.expected ?? "one"}`),
  "unexpected-body": {
    response: "warning",
    request: "error",
    sentence: (d) => `a body, where ${d.name ?? "the message"} has none`,
  },
  "unexpected-root": error(
    (d) => `${d.name ?? "the operation"} has ${d.expected ?? "another"}${got(d)}`,
  ),
  "engine-disagreement": error(
    (d) => `expected the verdict ${d.expected ?? ""} of ${d.name ?? "an engine"}${got(d)}`,
  ),
};

const ruleWordings: Readonly<Record<string, (detail: Detail) => string>> = {
  "rule:link-address": (d) => `link ${d.name ?? ""} leads to ${d.expected ?? "another"}${got(d)}`,
  "rule:link-availability": (d) => `link ${d.name ?? ""} is there for ${d.expected ?? ""} only`,
};

/** The sentence of the table, then what was got instead. */
const ruleSentence = (d: Detail): string => `${(d.reason ?? "").replace(/\.$/, "")}${got(d)}`;

/** A rule between rows: what servers and pages break themselves weighs less in a request. */
const ruleSeverities: Readonly<Record<Strength, Readonly<Record<Role, Severity>>>> = {
  binding: { response: "warning", request: "error" },
  agreement: { response: "warning", request: "info" },
  advice: { response: "info", request: "info" },
};

export function sentenceOf(code: IssueCode, detail: Detail): string {
  return isRule(code)
    ? (ruleWordings[code] ?? ruleSentence)(detail)
    : wordings[code].sentence(detail);
}

/** Severity before `strict` is applied. */
export function severityOf(code: IssueCode, role: Role, strength: Strength = "binding"): Severity {
  return isRule(code) ? ruleSeverities[strength][role] : wordings[code][role];
}

const isRule = (code: IssueCode): code is `rule:${string}` => code.startsWith("rule:");
