/** SARIF 2.1.0, for code scanning: results, and a rule for each code with what it means. */
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Severity } from "../../generated/index.js";
import { pages } from "../../schemas/pages.js";
import { readReference } from "../describe/reference.js";
import { issueTexts } from "../describe/issue-texts.js";
import { linkRules } from "../describe/link-rules.js";
import { nameOf } from "../inputs.js";
import { pathOf, uriOfName } from "../raw-name.js";
import { fingerprint } from "../policy/fingerprint.js";
import { safe } from "./columns.js";
import { type Opened, opened } from "./opened.js";
import type { DocumentReport, ReportedIssue, Reporter, Setting } from "./report.js";
import { staleLine } from "./stale.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

export function sarifReporter(setting: Setting): Reporter {
  const results: object[] = [];
  const codes = new Set<string>();
  return {
    document({ report }) {
      for (const issue of report.issues) {
        codes.add(issue.code);
        results.push(resultOf(report, issue));
      }
      return "";
    },
    end({ unread, baseline }) {
      const rules = rulesOf([...codes].sort(), setting);
      const { file, stale } = baseline ?? { file: "", stale: [] };
      const notifications = [
        ...unread.map(({ source, message }) => notification("error", nameOf(source), message)),
        ...stale.map((entry) => notification("note", file, `known, but gone: ${staleLine(entry)}`)),
      ];
      const run = {
        tool: { driver: { name: "vbem", semanticVersion: setting.version, rules } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: notifications,
          },
        ],
        results,
      };
      return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
    },
  };
}

const notification = (level: "error" | "note", file: string, text: string): object => ({
  level,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
});

function resultOf(report: DocumentReport, issue: ReportedIssue): object {
  const { severity, code, message, path } = issue;
  const place = opened(report, issue);
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: safe(message + place.part) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(place.file) },
          ...regionOf(place),
        },
        ...(path !== "" && { logicalLocations: [{ fullyQualifiedName: safe(path) }] }),
      },
    ],
    // What tells this finding from others after lines have moved.
    partialFingerprints: { "vbem/v1": fingerprint(report.source, issue) },
  };
}

const regionOf = ({ location, end }: Opened): object =>
  location === undefined
    ? {}
    : {
        region: {
          startLine: location.line,
          startColumn: location.column,
          ...(end && { endLine: end.line, endColumn: end.column }),
        },
      };

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

function rulesOf(codes: readonly string[], { home }: Setting): readonly object[] {
  const isRule = (code: string): boolean => code.startsWith("rule:");
  const rules = codes.some(isRule) ? [...readReference(home).rules, ...linkRules] : [];
  return codes.map((code) => {
    const rule = rules.find(({ name }) => `rule:${name}` === code);
    const known: Readonly<Record<string, { says: string; remedy: string }>> = issueTexts;
    const says = rule?.says ?? known[code]?.says ?? code;
    const remedy = known[code]?.remedy ?? `"vbem describe ${code}" shows what keeps it.`;
    return {
      id: code,
      shortDescription: { text: says },
      help: { text: `${says} ${remedy}` },
      ...(rule?.page && { helpUri: `${pages.prefix}${rule.page}${pages.suffix}` }),
    };
  });
}

/** Relative to where the command ran, as code scanning wants it. */
const uriOf = (source: string): string =>
  isAbsolute(source) && pathOf(source) === source
    ? pathToFileURL(source).href
    : source.replaceAll("\\", "/").split("/").map(uriOfName).join("/");
