/** What is reported about documents, whatever it looks like. */
import type { Issue, Location, Role, Severity } from "../../generated/index.js";
import type { EngineVerdict } from "../engines/engine.js";
import type { Unread } from "../inputs.js";
import type { Paint } from "../output.js";
import type { Entry } from "../policy/baseline.js";

export interface DocumentReport {
  readonly source: string;
  /** The input that the document is a part of, and where it stands there. */
  readonly input?: { readonly file: string; readonly location?: Location };
  /** Method and address that the document was sent to or came from, where that is known. */
  readonly request?: string;
  /** A message without a body is "http". */
  readonly format: "xml" | "json" | "http";
  /** Name of the root element; absent where it is unknown. */
  readonly root?: string;
  readonly valid: boolean;
  readonly issues: readonly ReportedIssue[];
  /** What each engine says of the strict contract, where others were asked too. */
  readonly engines?: readonly EngineVerdict[];
  /** How many others a baseline hides; absent where there is none. */
  readonly known?: number;
}

export interface ReportedIssue extends Issue {
  /** The input that its location is in; absent where it is in the document itself. */
  readonly file?: string;
  /** Behind its last character, for reports that tell it. */
  readonly end?: Place;
}

/** Both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A report, and the lines of the document that its issues are about. */
export interface Judged {
  readonly report: DocumentReport;
  /** One for each issue; empty where nothing is shown. */
  readonly frames: readonly (readonly string[])[];
  /** The document itself, where other engines are to judge it. */
  readonly document?: { readonly text: string; readonly role?: Role };
}

export interface Summary {
  readonly documents: number;
  readonly valid: number;
  readonly invalid: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that a baseline hides; absent where there is none. */
  readonly known?: number;
}

/** All that is known when every document has been judged. */
export interface Outcome {
  readonly summary: Summary;
  readonly unread: readonly Unread[];
  readonly baseline?: BaselineOutcome;
}

export interface BaselineOutcome {
  readonly file: string;
  /** What documents no longer have. */
  readonly stale: readonly Entry[];
  /** How many findings were written to the file, where that was asked for. */
  readonly recorded?: number;
}

/** A report in the making: the text that each step adds to it. */
export interface Reporter {
  document(judged: Judged): string;
  end(outcome: Outcome): string;
}

/** What reporters are told beforehand. */
export interface Setting {
  readonly version: string;
  /** Folder of the package. */
  readonly home: string;
  /** Colours of the place where the report goes. */
  readonly paint: Paint;
}

export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

export const nothing: Summary = {
  documents: 0,
  valid: 0,
  invalid: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
};

/** One more document, counted. */
export function added(sum: Summary, { valid, issues, known }: DocumentReport): Summary {
  return {
    documents: sum.documents + 1,
    valid: sum.valid + (valid ? 1 : 0),
    invalid: sum.invalid + (valid ? 0 : 1),
    errors: sum.errors + countOf(issues, "error"),
    warnings: sum.warnings + countOf(issues, "warning"),
    infos: sum.infos + countOf(issues, "info"),
    ...(known !== undefined && { known: (sum.known ?? 0) + known }),
  };
}

export const countOf = (issues: readonly Issue[], severity: Severity): number =>
  issues.filter((issue) => issue.severity === severity).length;
