/** JUnit XML: a test case for each document, failed where it has errors. */
import type { Issue } from "../../generated/index.js";
import { nameOf } from "../inputs.js";
import { safe } from "./columns.js";
import { count } from "./counts.js";
import type { DocumentReport, ReportedIssue, Reporter } from "./report.js";
import { staleLine, staleSummary } from "./stale.js";

export function junitReporter(): Reporter {
  const cases: string[] = [];
  return {
    document({ report }) {
      cases.push(caseOf(report));
      return "";
    },
    end({ summary: { documents, invalid }, unread, baseline }) {
      for (const { source, message } of unread) {
        const error = `      <error type="environment" message="${attribute(message)}"/>\n`;
        cases.push(testCase(nameOf(source), "unread", error));
      }
      const tests = documents + unread.length;
      const totals = `name="vbem" tests="${tests}" failures="${invalid}" errors="${unread.length}"`;
      const { file, stale } = baseline ?? { file: "", stale: [] };
      const gone = [staleSummary(file, stale), ...stale.map(staleLine)].map(text).join("\n");
      const said = stale.length === 0 ? "" : `    <system-out>${gone}</system-out>\n`;
      const suite = `  <testsuite ${totals} skipped="0">\n${cases.join("")}${said}  </testsuite>\n`;
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${totals}>\n${suite}</testsuites>\n`;
    },
  };
}

function caseOf({ source, root, issues }: DocumentReport): string {
  const errors = issues.filter(({ severity }) => severity === "error");
  const others = issues.filter(({ severity }) => severity !== "error");
  const failure =
    errors[0] === undefined
      ? ""
      : `      <failure type="${attribute(errors[0].code)}" message="${attribute(messageOf(errors))}">` +
        `${linesOf(source, errors)}</failure>\n`;
  const said =
    others.length === 0 ? "" : `      <system-out>${linesOf(source, others)}</system-out>\n`;
  return testCase(source, root ?? "unknown root", failure + said);
}

const testCase = (name: string, className: string, content: string): string =>
  `    <testcase name="${attribute(name)}" classname="vbem.${attribute(className)}"` +
  (content === "" ? "/>\n" : `>\n${content}    </testcase>\n`);

const messageOf = ([first, ...others]: readonly Issue[]): string =>
  `${first?.message ?? ""}${others.length === 0 ? "" : `, and ${count(others.length, "other error")}`}`;

const linesOf = (source: string, issues: readonly ReportedIssue[]): string =>
  issues
    .map(({ severity, code, message, path, location, file = source }) => {
      const place = location === undefined ? "" : `:${location.line}:${location.column}`;
      return text(`${file}${place} ${severity} ${code}: ${path} ${message}`);
    })
    .join("\n");

/** Control characters are no XML at all. */
const text = (value: string): string =>
  safe(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\ufffe\uffff]/g, "\ufffd");

const attribute = (value: string): string => text(value).replaceAll('"', "&quot;");
