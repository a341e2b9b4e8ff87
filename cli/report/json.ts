/** The report for programs: a contract, so members are added to it and never changed. */
import type { Reporter, Setting } from "./report.js";

/** Documents are kept as text: that is less than what they are made of. */
export function jsonReporter({ version }: Setting): Reporter {
  const documents: string[] = [];
  return {
    document({ report }) {
      const issues = report.issues.map(({ end: _, ...issue }) => issue);
      documents.push(indented({ ...report, issues }));
      return "";
    },
    end({ summary, unread, baseline }) {
      const list = documents.length === 0 ? "[]" : `[\n    ${documents.join(",\n    ")}\n  ]`;
      const head = JSON.stringify({ tool: "vbem", version, summary }, undefined, 2);
      // Only where something could not be read: the report would seem complete without.
      const rest = unread.length === 0 ? "" : `,\n  "unread": ${JSON.stringify(unread)}`;
      const known = baseline === undefined ? "" : `,\n  "baseline": ${JSON.stringify(baseline)}`;
      return `${head.slice(0, -"\n}".length)},\n  "documents": ${list}${rest}${known}\n}\n`;
    },
  };
}

const indented = (value: object): string =>
  JSON.stringify(value, undefined, 2).replaceAll("\n", "\n    ");
