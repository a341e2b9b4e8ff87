/** The report for people: verdicts, issues with the line they are about, and a summary. */
import type { Issue, Severity } from "../../generated/index.js";
import { pages } from "../../schemas/pages.js";
import { nameOf, type Unread } from "../inputs.js";
import type { Paint } from "../output.js";
import { columnsOf, safe } from "./columns.js";
import { count, counts } from "./counts.js";
import {
  added,
  type BaselineOutcome,
  type DocumentReport,
  nothing,
  type ReportedIssue,
  type Reporter,
  type Setting,
  type Summary,
} from "./report.js";
import { wrap } from "../describe/wrap.js";
import { staleLine, staleSummary } from "./stale.js";

const COLUMNS = 80;
const MOST_INFOS = 10;
const MOST_STALE = 10;

/** Infos come at the end, each once: the same erratum shows in many documents. */
export function prettyReporter({ paint }: Pick<Setting, "paint">): Reporter {
  // A blank line parts issues from what follows them.
  let gap = "";
  const infos = new Map<string, Info>();
  const codes = new Map<string, { readonly severity: Severity; times: number }>();
  return {
    document({ report, frames }) {
      const { source } = report;
      const texts: string[] = [];
      for (const [at, issue] of report.issues.entries()) {
        if (issue.severity === "info") remember(infos, source, issue);
        else {
          tally(codes, issue);
          texts.push(`\n${issueText(paint, source, issue, frames[at])}`);
        }
      }
      const text = `${gap}${verdict(paint, report)}\n${texts.join("")}`;
      gap = texts.length > 0 ? "\n" : "";
      return text;
    },
    end({ summary, unread, baseline }) {
      const table = summary.documents > 1 ? codesText(paint, codes) : "";
      const missing = unread.map((each) => `\n${unreadText(paint, each)}`).join("");
      const stale = staleText(paint, baseline);
      return `${missing}${infosText(paint, [...infos.values()])}${stale}${table}\n${summaryText(paint, summary, unread.length)}\n`;
    },
  };
}

const unreadText = (paint: Paint, { source, message }: Unread): string =>
  `${paint.bold(safe(nameOf(source)))} ${paint.red("error")} environment: ${safe(message)}\n`;

type Codes = Map<string, { readonly severity: Severity; times: number }>;

function tally(codes: Codes, { severity, code }: Issue): void {
  const key = `${severity} ${code}`;
  const known = codes.get(key);
  if (known === undefined) codes.set(key, { severity, times: 1 });
  else known.times++;
}

/** How often each code was found, the most frequent first. */
function codesText(paint: Paint, codes: Codes): string {
  const rows = [...codes].sort(([a, x], [b, y]) => y.times - x.times || (a < b ? -1 : 1));
  const width = String(rows[0]?.[1].times ?? 0).length;
  const lines = rows.map(([key, { severity, times }]) => {
    const code = key.slice(severity.length + 1);
    return `${String(times).padStart(width)} ${paint[colours[severity]](severity.padEnd(7))} ${code}`;
  });
  return lines.length === 0 ? "" : `\n${lines.join("\n")}\n`;
}

function summaryText(paint: Paint, summary: Summary, unread: number): string {
  const { documents, valid, invalid } = summary;
  const missing = unread === 0 ? "" : `; ${unread} not read`;
  const verdicts = `${count(documents, "document")}: ${valid} valid, ${invalid} invalid${missing}`;
  const colour = invalid > 0 || unread > 0 ? paint.red : paint.green;
  return `${colour(verdicts)}; ${counts(summary)}`;
}

function verdict(paint: Paint, report: DocumentReport): string {
  const { source, request, format, root, valid } = report;
  const word = valid ? "valid  " : "invalid";
  const what = format === "http" ? "no body" : (root ?? "unknown root");
  const facts = `(${format}, ${what})`;
  const sum = counts(added(nothing, report), { zeros: false });
  const found = sum === "" ? "" : ` ${sum}`;
  const isWide = columnsOf(`${word} ${safe(source)} ${facts}${found}`) > COLUMNS;
  const name = isWide ? `${wrap(safe(source), COLUMNS - 8).join("\n  ")}\n ` : safe(source);
  const asked =
    found === "" || request === undefined
      ? []
      : wrap(safe(request), COLUMNS - 2).map(indented(paint));
  const verdict = `${(valid ? paint.green : paint.red)(word)} ${name} ${paint.dim(facts)}${found}`;
  return [verdict, ...asked, ...enginesText(report).map(indented(paint))].join("\n");
}

/** Which engines say what; a difference has its reason behind it. */
function enginesText({ engines = [] }: DocumentReport): readonly string[] {
  if (engines.length === 0) return [];
  const verdicts = engines.map(({ name, verdict, because = [] }) => {
    const reason = because.length === 0 ? "" : ` (${because.join(", ")})`;
    return `${name} ${verdict}${reason}`;
  });
  return wrap(`strict verdicts: ${verdicts.join(", ")}`, COLUMNS - 2);
}

/** An issue with its facts and, where there are any, the lines that it is about. */
export function issueText(
  paint: Paint,
  source: string,
  issue: ReportedIssue,
  frame: readonly string[] = [],
): string {
  const { message, expected, path, documented } = issue;
  const facts = [
    ...(path === "" ? [] : fact("path", safe(path))),
    ...(expected === undefined || message.includes(expected) ? [] : fact("expected", expected)),
    ...(documented === undefined ? [] : pageLines(documented)),
  ];
  const lines = [headline(paint, source, issue), ...facts.map(indented(paint)), ...frame];
  return `${lines.join("\n")}\n`;
}

/** A name, and what does not fit beside it below. */
const fact = (name: string, text: string): readonly string[] =>
  wrap(text, COLUMNS - FACT).map((line, at) => `${(at === 0 ? name : "").padEnd(FACT - 2)}${line}`);

/** Columns before the text of a fact. */
const FACT = 12;

/** An address is for copying: where it does not fit it stands alone, or is parted where its page begins. */
function pageLines(id: string): readonly string[] {
  const page = `${id}${pages.suffix}`;
  const address = `${pages.prefix}${page}`;
  const lines = [`${"page".padEnd(FACT - 2)}${address}`, address];
  const line = lines.find((line) => columnsOf(line) <= COLUMNS - 2);
  return line === undefined ? [pages.prefix, `  ${page}`] : [line];
}

function infosText(paint: Paint, infos: readonly Info[]): string {
  const texts = infos.slice(0, MOST_INFOS).map(({ source, issue, times }) => {
    const facts = [
      ...(issue.path === "" ? [] : [safe(issue.path)]),
      ...(issue.documented === undefined ? [] : [`page ${issue.documented}`]),
      ...(times === 1 ? [] : [`${times} places`]),
    ];
    const below = facts.length === 0 ? [] : wrap(facts.join(", "), COLUMNS - 2);
    const lines = [headline(paint, source, issue), ...below.map(indented(paint))];
    return `\n${lines.join("\n")}\n`;
  });
  const rest = infos.length - texts.length;
  if (rest > 0) texts.push(`\n… and ${count(rest, "other info")}; --format json has them all\n`);
  return texts.join("");
}

/** What a baseline could do without. */
function staleText(paint: Paint, baseline: BaselineOutcome | undefined): string {
  const { file, stale } = baseline ?? { file: "", stale: [] };
  if (stale.length === 0) return "";
  const lines = stale
    .slice(0, MOST_STALE)
    .flatMap((entry) => wrap(staleLine(entry), COLUMNS - 2))
    .map(indented(paint));
  const rest = stale.length - MOST_STALE;
  if (rest > 0) lines.push(`  … and ${count(rest, "other")}; --format json has them all`);
  return `\n${wrap(staleSummary(file, stale), COLUMNS - 2).join("\n  ")}\n${lines.join("\n")}\n`;
}

/** An info of one document, and how often others say the same. */
interface Info {
  readonly source: string;
  readonly issue: ReportedIssue;
  times: number;
}

function remember(infos: Map<string, Info>, source: string, issue: ReportedIssue): void {
  const key = `${issue.code} ${issue.message}`;
  const known = infos.get(key);
  if (known === undefined) infos.set(key, { source, issue, times: 1 });
  else known.times++;
}

/** Colours are put in behind wrapping: they have no columns. */
function headline(paint: Paint, source: string, issue: ReportedIssue): string {
  const { severity, code, message, location, file = source } = issue;
  const place = safe(file) + (location === undefined ? "" : `:${location.line}:${location.column}`);
  const lead = `${place} ${severity} ${code}:`;
  const [first = "", ...others] = wrap(`${lead} ${safe(message)}`, COLUMNS);
  const below = others.length === 0 ? [] : wrap(others.join(" "), COLUMNS - 2);
  const text = [first, ...below.map((line) => `  ${line}`)].join("\n");
  return text.startsWith(lead)
    ? `${paint.bold(place)} ${paint[colours[severity]](severity)} ${code}:${text.slice(lead.length)}`
    : text;
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
