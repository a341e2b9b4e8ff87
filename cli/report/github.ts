/** Annotations of GitHub Actions: workflow commands, one a line, which the runner takes from the log. */
import type { Severity } from "../../generated/index.js";
import { nameOf } from "../inputs.js";
import { safe } from "./columns.js";
import { count, counts } from "./counts.js";
import { opened } from "./opened.js";
import type { DocumentReport, ReportedIssue, Reporter } from "./report.js";
import { staleSummary } from "./stale.js";

export const githubReporter = (): Reporter => ({
  document: ({ report }) => report.issues.map((issue) => annotation(report, issue)).join(""),
  end: ({ summary, unread, baseline }) => {
    const missing = unread.map(({ source, message }) =>
      command("error", { file: nameOf(source), title: "environment" }, message),
    );
    const { file, stale } = baseline ?? { file: "", stale: [] };
    const gone =
      stale.length === 0
        ? ""
        : command("notice", { file, title: "baseline" }, staleSummary(file, stale));
    return `${missing.join("")}${gone}${count(summary.documents, "document")}: ${counts(summary)}\n`;
  },
});

function annotation(report: DocumentReport, issue: ReportedIssue): string {
  const { severity, code, message, path } = issue;
  const { file, location, part } = opened(report, issue);
  const place = location && { line: location.line, col: location.column };
  const text = (path === "" ? message : `${path}: ${message}`) + part;
  return command(words[severity], { file, ...place, title: code }, text);
}

const words: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function command(
  word: string,
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${word} ${list.join(",")}::${message(text)}\n`;
}

/** What the runner decodes again; line breaks are escaped for people before. */
const message = (text: string): string => safe(text).replaceAll("%", "%25");

const property = (value: string | number): string =>
  message(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
