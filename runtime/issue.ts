/** What is wrong, surprising or worth knowing about one place of a document. */
export interface Issue {
  readonly severity: Severity;
  /** Stable, kebab-case. */
  readonly code: IssueCode;
  readonly message: string;
  /** XPath with [n] on repeatable rows in XML, RFC 6901 pointer in JSON; the root of a JSON document is "". */
  readonly path: string;
  readonly location?: Location;
  readonly expected?: string;
  /** Shortened; control and bidirectional characters are escaped. */
  readonly received?: string;
  /** Id of the documentation page. */
  readonly documented?: string;
}

/** Line and column count from 1, columns and offsets in UTF-16 units of the decoded text. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly endOffset?: number;
}

export type Severity = "error" | "warning" | "info";

/** Who wrote the document: a server that answers, or a client that asks. */
export type Role = "response" | "request";

export type IssueCode =
  | "not-well-formed"
  | "doctype"
  | "encoding"
  | "limit"
  | "not-a-payload"
  | "wrong-root"
  | "wrong-namespace"
  | "unknown-element"
  | "unknown-attribute"
  | "unknown-member"
  | "missing-element"
  | "missing-attribute"
  | "missing-member"
  | "missing-choice"
  | "conflicting-choice"
  | "misplaced-element"
  | "repeated-element"
  | "unexpected-text"
  | "not-nillable"
  | "wrong-xsi-type"
  | "invalid-value"
  | "undocumented-value"
  | "out-of-range"
  | "unsafe-integer"
  | "duplicate-member"
  | "wrong-type"
  | "ambiguous-root"
  | "list-shape"
  | "erratum"
  | "json-casing"
  | "undocumented-link"
  | "newer-than-server"
  | "unwritable-character"
  | "not-carried"
  | "read-only-row"
  | "unknown-operation"
  | "wrong-method"
  | "missing-header"
  | "wrong-format"
  | "wrong-length"
  | "undocumented-status"
  | "missing-body"
  | "unexpected-body"
  | "unexpected-root"
  | "engine-disagreement"
  | `rule:${string}`;
