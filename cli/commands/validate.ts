/** "vbem validate": every document that the arguments name, judged and reported. */
import { fstatSync } from "node:fs";
import { command, type Given } from "../command.js";
import { codecs, decode, defaultLimits } from "../contract.js";
import { exit } from "../exit.js";
import { findInputs, nameOf, readSource } from "../inputs.js";
import { fileOutput } from "../output.js";
import { progressOn } from "../progress.js";
import { reporters } from "../report/all.js";
import { safe } from "../report/columns.js";
import type { DocumentReport } from "../report/report.js";

const severities = ["error", "warning", "info"] as const;

const options = {
  root: {
    kind: "value",
    value: "NAME",
    says: "Root element of all documents, where JSON does not tell",
    choices: async () => [...codecs.keys()],
  },
  request: { kind: "flag", says: "They are requests: order counts, and rows documented 1/1" },
  strict: { kind: "flag", says: "Warnings are errors" },
  "fail-on": {
    kind: "value",
    value: "SEVERITY",
    says: "Least severity that makes the command fail",
    choices: severities,
    default: "error",
  },
  format: {
    kind: "value",
    value: "FORMAT",
    says: "What the report looks like",
    choices: ["pretty", "json"],
    default: "pretty",
  },
  output: { kind: "value", value: "FILE", says: "Write the report to a file" },
} as const;

export const validate = command({
  positional: {
    usage: "[FILE|DIR|GLOB|-]...",
    says: "Folders are searched for .xml and .json files; - is standard input.",
    min: 0,
    max: Infinity,
  },
  options,
  examples: [
    ["vbem validate job.xml", "One document; format and root are found out"],
    ["vbem validate captures '**/*.json'", "A folder, and what a pattern matches"],
    ["curl … | vbem validate -", "What a server answers"],
    ["vbem validate --request --root Job put.json", "A body before it is sent"],
    ["vbem validate --format json --output report.json .", "A report for programs"],
  ],
  async run({ positionals, options }, environment) {
    const { stdout, stderr } = environment;
    if (positionals.length === 0 && !isPiped()) {
      return { fault: "name a file, a folder, a pattern, or - for standard input" };
    }
    const output = options.output === undefined ? stdout : fileOutput(options.output);
    const reporter = reporters[options.format](output, environment);
    const progress = progressOn(stderr, output);

    const found = await findInputs(positionals.length > 0 ? positionals : ["-"]);
    const unread = [...found.unread];
    const reports: DocumentReport[] = [];
    for (const [done, source] of found.sources.entries()) {
      if (output.isClosed) break;
      progress(done, found.sources.length);
      const bytes = await readSource(source, defaultLimits.bytes);
      if (bytes instanceof Uint8Array) {
        const report = judge(source, bytes, options);
        reports.push(report);
        output.write(reporter.document(report, bytes));
      } else unread.push(bytes);
    }
    progress(1, 1);
    output.write(reporter.end(reports, unread));
    output.close();

    for (const { source, message } of unread) stderr.write(`vbem: ${safe(source)}: ${message}\n`);
    if (unread.length > 0) return exit.environment;
    const failing = severities.slice(0, severities.indexOf(options["fail-on"]) + 1);
    return reports.some(({ issues }) => issues.some(({ severity }) => failing.includes(severity)))
      ? exit.findings
      : exit.fine;
  },
});

function judge(
  source: string,
  bytes: Uint8Array,
  { root, request, strict }: Given<typeof options>["options"],
): DocumentReport {
  const decoded = decode(bytes, {
    source: true,
    strict,
    ...(root !== undefined && { root }),
    ...(request && { role: "request" }),
  });
  return {
    source: nameOf(source),
    format: decoded.format,
    ...(decoded.root !== undefined && { root: decoded.root }),
    valid: decoded.valid,
    issues: decoded.issues,
  };
}

/** Somebody feeds us: standard input is neither a terminal nor nothing. */
function isPiped(): boolean {
  const stats = fstatSync(0);
  return stats.isFIFO() || stats.isFile() || stats.isSocket();
}
