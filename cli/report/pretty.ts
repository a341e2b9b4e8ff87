/** The report for people: verdicts, issues with the line they are about, and a summary. */
import type { Issue, Location, Severity } from "../../generated/index.js";
import { pages } from "../../schemas/pages.js";
import type { Paint } from "../output.js";
import { safe } from "./columns.js";
import { count, counts } from "./counts.js";
import { frame, type Lines, linesOf } from "./frame.js";
import { type DocumentReport, type Reporter, summarise } from "./report.js";
import { mayHoldSecret } from "./secrets.js";

const COLUMNS = 80;
const MOST_INFOS = 10;
/** Characters: a document may be one line of many megabytes. */
const NEAR = 2000;

/** Infos come at the end, each once: the same erratum shows in many documents. */
export function prettyReporter(paint: Paint): Reporter {
  // A blank line parts issues from what follows them.
  let gap = "";
  return {
    document(report, bytes) {
      const lines = linesOf(bytes);
      const issues = report.issues
        .filter((issue) => issue.severity !== "info")
        .map((issue) => `\n${issueText(paint, report.source, issue, lines)}`);
      const text = `${gap}${verdict(paint, report)}\n${issues.join("")}`;
      gap = issues.length > 0 ? "\n" : "";
      return text;
    },
    end: (reports, unread) =>
      `${infosText(paint, reports)}\n${summaryText(paint, reports, unread.length)}\n`,
  };
}

function summaryText(paint: Paint, reports: readonly DocumentReport[], unread: number): string {
  const summary = summarise(reports);
  const { documents, valid, invalid } = summary;
  const missing = unread === 0 ? "" : `; ${unread} not read`;
  const verdicts = `${count(documents, "document")}: ${valid} valid, ${invalid} invalid${missing}`;
  const colour = invalid > 0 || unread > 0 ? paint.red : paint.green;
  return `${colour(verdicts)}; ${counts(summary)}`;
}

function verdict(paint: Paint, report: DocumentReport): string {
  const { source, format, root, valid } = report;
  const word = valid ? paint.green("valid  ") : paint.red("invalid");
  const facts = paint.dim(`(${format}, ${root ?? "unknown root"})`);
  const found =
    report.issues.length === 0 ? "" : ` ${counts(summarise([report]), { zeros: false })}`;
  return `${word} ${safe(source)} ${facts}${found}`;
}

/** An issue with its facts and, where lines are given, the line that it is about. */
export function issueText(paint: Paint, source: string, issue: Issue, lines?: Lines): string {
  const { message, expected, path, documented, location } = issue;
  const facts = [
    ...(path === "" ? [] : [`path      ${safe(path)}`]),
    ...(expected === undefined || message.includes(expected) ? [] : [`expected  ${expected}`]),
    ...(documented === undefined ? [] : [`page      ${pageOf(documented)}`]),
  ];
  const around =
    lines === undefined || location === undefined ? [] : frameOf(issue, lines, location);
  return `${[headline(paint, source, issue), ...facts.map(indented(paint)), ...around].join("\n")}\n`;
}

/** The line that an issue is about, unless it may hold a secret near the place. */
function frameOf({ path }: Issue, lines: Lines, location: Location): readonly string[] {
  const { line, column } = location;
  const near = lines(line).slice(Math.max(0, column - NEAR), column + NEAR);
  if (mayHoldSecret(path) || mayHoldSecret(near)) {
    return [`${location.line} | (not shown: it may hold a secret)`];
  }
  return frame(lines, location, COLUMNS);
}

function infosText(paint: Paint, reports: readonly DocumentReport[]): string {
  const infos = distinctInfos(reports);
  const texts = infos.slice(0, MOST_INFOS).map(({ source, issue, times }) => {
    const facts = [
      ...(issue.path === "" ? [] : [safe(issue.path)]),
      ...(issue.documented === undefined ? [] : [`page ${issue.documented}`]),
      ...(times === 1 ? [] : [`${times} places`]),
    ];
    return `\n${headline(paint, source, issue)}\n${indented(paint)(facts.join(", "))}\n`;
  });
  const rest = infos.length - texts.length;
  if (rest > 0) texts.push(`\n… and ${count(rest, "other info")}; --format json has them all\n`);
  return texts.join("");
}

/** An info of one document, and how often others say the same. */
interface Info {
  readonly source: string;
  readonly issue: Issue;
  times: number;
}

function distinctInfos(reports: readonly DocumentReport[]): readonly Info[] {
  const infos = new Map<string, Info>();
  for (const { source, issues } of reports) {
    for (const issue of issues.filter((issue) => issue.severity === "info")) {
      const key = `${issue.code} ${issue.message}`;
      const known = infos.get(key);
      if (known === undefined) infos.set(key, { source, issue, times: 1 });
      else known.times++;
    }
  }
  return [...infos.values()];
}

function headline(paint: Paint, source: string, issue: Issue): string {
  const { severity, code, message, location } = issue;
  const place = location === undefined ? "" : `:${location.line}:${location.column}`;
  const word = paint[colours[severity]](severity);
  return `${paint.bold(safe(source) + place)} ${word} ${code}: ${safe(message)}`;
}

const colours = {
  error: "red",
  warning: "yellow",
  info: "cyan",
} as const satisfies Record<Severity, keyof Paint>;

const indented =
  (paint: Paint) =>
  (text: string): string =>
    `  ${paint.dim(text)}`;

const pageOf = (id: string): string => `${pages.prefix}${id}${pages.suffix}`;
