/** What is reported about documents, whatever it looks like. */
import type { Issue, Severity } from "../../generated/index.js";
import type { Unread } from "../inputs.js";

export interface DocumentReport {
  readonly source: string;
  readonly format: "xml" | "json";
  /** Name of the root element; absent where it is unknown. */
  readonly root?: string;
  readonly valid: boolean;
  readonly issues: readonly Issue[];
}

export interface Summary {
  readonly documents: number;
  readonly valid: number;
  readonly invalid: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A report in the making: the text that each step adds to it. */
export interface Reporter {
  document(report: DocumentReport, bytes: Uint8Array): string;
  end(reports: readonly DocumentReport[], unread: readonly Unread[]): string;
}

export function summarise(reports: readonly Pick<DocumentReport, "valid" | "issues">[]): Summary {
  const valid = reports.filter((report) => report.valid).length;
  const of = (severity: Severity): number =>
    reports.reduce((sum, { issues }) => sum + countOf(issues, severity), 0);
  return {
    documents: reports.length,
    valid,
    invalid: reports.length - valid,
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
  };
}

export const countOf = (issues: readonly Issue[], severity: Severity): number =>
  issues.filter((issue) => issue.severity === severity).length;
