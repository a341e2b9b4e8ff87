/** What every kind of capture comes down to: documents, and what is known about each beforehand. */
import type { Role } from "../../generated/index.js";
import type { Position } from "../../runtime/findings.js";
import type { Detail } from "../../runtime/messages.js";
import type { IssueCode } from "../../runtime/issue.js";

export interface Captured {
  /** Which part of the input, as a fragment of its name; absent where its lines are those of the input. */
  readonly part?: string;
  /** Where the message stands that it is the body of. */
  readonly message?: Position;
  /** Method and address of the request that the document belongs to. */
  readonly request?: string;
  /** Undefined for a message without a body. */
  readonly bytes: Uint8Array | undefined;
  /** What stands before the document, where its positions are told as those of the input. */
  readonly before?: Before;
  readonly role?: Role;
  readonly wanted?: Wanted;
  /** What headers say about the format of the body. */
  readonly said?: readonly Said[];
  /** What is wrong with the exchange, not with the body. */
  readonly findings: readonly ExchangeFinding[];
}

export interface Before {
  readonly lines: number;
  /** In UTF-16 units. */
  readonly offset: number;
}

/** The body that an operation has. */
export interface Wanted {
  readonly roots: readonly string[];
  /** As people write it: "GET /jobs/{ID}", with the status of an answer. */
  readonly by: string;
  readonly documented?: string;
}

export interface Said {
  readonly format: "xml" | "json" | undefined;
  /** As it was sent. */
  readonly header: string;
  readonly position: Position;
}

export interface ExchangeFinding {
  readonly code: IssueCode;
  readonly detail: Detail;
  readonly position: Position;
}

/** The documents of an input, and how many others of it are not of the API. */
export interface Capture {
  readonly documents: readonly Captured[];
  readonly skipped: number;
}
