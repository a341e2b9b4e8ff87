/** "vbem validate": every document that the arguments name, judged and reported. */
import { fstatSync } from "node:fs";
import { availableParallelism } from "node:os";
import { skippedText } from "../capture/skipped.js";
import { command } from "../command.js";
import { codecs } from "../contract.js";
import type { Asked } from "../engines/asked.js";
import type { Environment } from "../environment.js";
import { exit } from "../exit.js";
import { findInputs } from "../find-inputs.js";
import { nameOf } from "../inputs.js";
import { judgeAll, type Result } from "../judging.js";
import { fileOutput } from "../output.js";
import { progressOn } from "../progress.js";
import { policyOf } from "../policy/policy.js";
import { formats, reporters } from "../report/all.js";
import { safe } from "../report/columns.js";
import { count } from "../report/counts.js";
import { added, type BaselineOutcome, countOf, nothing, severities } from "../report/report.js";
import { type Target, targetsOf } from "../report/targets.js";

const options = {
  root: {
    kind: "value",
    value: "NAME",
    says: "Root element of all documents, where JSON does not tell",
    choices: async () => [...codecs.keys()],
  },
  operation: {
    kind: "value",
    value: "OPERATION",
    says: 'What documents without a request belong to, such as "GET /jobs/{ID}"',
    choices: async () => (await import("../capture/operations.js")).operationNames(),
  },
  "api-version": {
    kind: "value",
    value: "VERSION",
    says: "Version of the API or release that they are of, such as v1_4 or 12: tell what is newer",
  },
  request: { kind: "flag", says: "They are requests: order counts, and rows documented 1/1" },
  strict: { kind: "flag", says: "Warnings are errors" },
  "fail-on": {
    kind: "value",
    value: "SEVERITY",
    says: "Least severity that makes the command fail, error by default",
    choices: severities,
  },
  format: {
    kind: "each",
    value: "FORMAT",
    says: "What the report looks like, pretty by default; again for another report",
    choices: formats,
  },
  engine: {
    kind: "value",
    value: "NAMES",
    says: "Ask other engines for a verdict too: ajv, libxml2, xerces, or several with commas",
  },
  jobs: {
    kind: "value",
    value: "N",
    says: "Threads that judge many documents; as many as there are cores by default",
  },
  output: { kind: "each", value: "FILE", says: "Write the report of the --format before it here" },
  config: {
    kind: "value",
    value: "FILE",
    says: "Config file; the nearest vbem.config.json, or package.json with vbem, by default",
  },
  "no-config": { kind: "flag", says: "Look for no config file" },
  baseline: {
    kind: "value",
    value: "FILE",
    says: "Known findings, which are not reported; vbem.baseline.json beside the config by default",
  },
  "no-baseline": { kind: "flag", says: "Report what is known too" },
  "update-baseline": { kind: "flag", says: "Record what is found as known" },
} as const;

export const validate = command({
  positional: {
    usage: "[FILE|DIR|GLOB|-]...",
    says: "Folders are searched for .xml, .json, .ndjson, .jsonl, .har and .http files.",
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
    ["vbem validate --format pretty --format sarif --output vbem.sarif .", "And one for people"],
    ["vbem validate --engine ajv,libxml2 captures", "A second and a third opinion"],
    ["vbem validate captures --update-baseline", "Record what is wrong today"],
    ["vbem validate captures --fail-on warning", "Fail over what is not recorded"],
  ],
  async run({ positionals, options }, environment) {
    const { stderr } = environment;
    if (positionals.length === 0 && !isPiped()) {
      return { fault: "name a file, a folder, a pattern, or - for standard input" };
    }
    const jobs = Number(options.jobs ?? availableParallelism());
    if (!Number.isInteger(jobs) || jobs < 1) return { fault: "--jobs takes a number from 1" };
    const asked = await askedOf(options.engine, environment);
    if (asked !== undefined && "fault" in asked) return asked;
    const targets = targetsOf(options.format, options.output);
    if ("fault" in targets) return targets;
    const policy = await policyOf(options, environment.home);
    if ("fault" in policy) return policy;
    const newer = await newerOf(policy.apiVersion, environment);
    if (newer !== undefined && "fault" in newer) return newer;
    const { root, request, strict, failOn, files, baseline } = policy;
    const reports = await Promise.all(targets.map((target) => openReport(target, environment)));
    const isPretty = targets.some(({ format }) => format === "pretty");
    const progress = progressOn(
      stderr,
      reports.map(({ output }) => output),
    );

    const found = await findInputs(positionals.length > 0 ? positionals : ["-"]);
    const unread = [...found.unread];
    let summary = nothing;
    let isFailing = false;
    const failing = severities.slice(0, severities.indexOf(failOn) + 1);
    let done = 0;
    const { operation } = options;
    const texts = asked !== undefined;
    const ends = targets.some(({ format }) => format === "sarif");
    const told = { root, operation, request, strict, newer, policy: files };
    const terms = { ...told, frames: isPretty, ends, texts };
    const results = judgeAll(found.sources, terms, jobs, environment.home);
    for await (const judged of asked === undefined ? results : await comparing(results, asked)) {
      if (baseline?.isUpdating !== true && reports.every(({ output }) => output.isClosed)) break;
      progress(++done, found.sources.length);
      if ("message" in judged) unread.push(judged);
      else {
        const { source, documents, skipped } = judged;
        if (skipped > 0) stderr.write(`vbem: ${safe(nameOf(source))}: ${skippedText(skipped)}\n`);
        for (const whole of documents) {
          const each = baseline?.sift(source, whole) ?? whole;
          summary = added(summary, each.report);
          isFailing ||= failing.some((severity) => countOf(each.report.issues, severity) > 0);
          for (const { output, reporter } of reports) output.write(reporter.document(each));
        }
      }
    }
    progress(1, 1);
    const known = baseline?.end();
    for (const { output, reporter } of reports) {
      output.write(reporter.end({ summary, unread, ...(known && { baseline: known }) }));
      output.close();
    }
    if (known?.recorded !== undefined) stderr.write(`vbem: ${safe(recordedText(known))}\n`);
    for (const { source, message } of unread) stderr.write(`vbem: ${safe(source)}: ${message}\n`);
    if (unread.length > 0) return exit.environment;
    return isFailing ? exit.findings : exit.fine;
  },
});

const askedOf = async (names: string | undefined, { home }: Environment) =>
  names === undefined ? undefined : (await import("../engines/asked.js")).askedEngines(names, home);

async function comparing(results: AsyncIterable<Result>, { engines, classes }: Asked) {
  const { compared } = await import("../engines/compare.js");
  return compared(results, engines, classes);
}

const newerOf = async (version: string | undefined, { home }: Environment) =>
  version === undefined
    ? undefined
    : (await import("../capture/newer.js")).newerThan(version, home);

async function openReport({ format, file }: Target, { home, version, stdout }: Environment) {
  const output = file === undefined ? stdout : fileOutput(file);
  const reporter = await reporters[format]();
  return { output, reporter: reporter({ version, home, paint: output.paint }) };
}

const recordedText = ({ file, recorded = 0 }: BaselineOutcome): string =>
  `${count(recorded, "finding")} recorded in ${file}`;

/** Somebody feeds us: standard input is neither a terminal nor nothing. */
function isPiped(): boolean {
  const stats = fstatSync(0);
  return stats.isFIFO() || stats.isFile() || stats.isSocket();
}
