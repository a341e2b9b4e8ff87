/** "vbem drift": what many documents have that the tables do not, and the other way round. */
import { command } from "../command.js";
import { skippedText } from "../capture/skipped.js";
import { codecs, defaultLimits } from "../contract.js";
import { readReference } from "../describe/reference.js";
import { surveyInput } from "../drift/captures.js";
import { editsOf } from "../drift/edits.js";
import { reportOf } from "../drift/report.js";
import { newSurvey } from "../drift/survey.js";
import { textOf } from "../drift/text.js";
import { exit } from "../exit.js";
import { findInputs } from "../find-inputs.js";
import { nameOf, readSource } from "../inputs.js";
import { comparing } from "../patch/options.js";
import { writePatch } from "../patch/write.js";
import { safe } from "../report/columns.js";
import { readModel, schemasFolder } from "../tables.js";

export const drift = command({
  positional: {
    usage: "FILE|DIR|GLOB|-...",
    says: "Captures of any kind that vbem validate reads; - is standard input.",
    min: 1,
    max: Infinity,
  },
  options: {
    root: {
      kind: "value",
      value: "NAME",
      says: "Root element of all documents, where JSON does not tell",
      choices: async () => [...codecs.keys()],
    },
    ...comparing,
  },
  examples: [
    ["vbem drift captures", "Names and values that no table has, and rows never seen"],
    ["vbem drift captures --format json", "The same for programs"],
    ["vbem drift captures --patch drift.patch", "Also what the tables lack, as a patch"],
  ],
  async run({ positionals, options }, environment) {
    const { stdout, stderr, version, home } = environment;
    const found = await findInputs(positionals);
    const unread = [...found.unread];
    const survey = newSurvey();
    let documents = 0;
    let camel = 0;
    for (const source of found.sources) {
      const bytes = await readSource(source, defaultLimits.bytes);
      if (!(bytes instanceof Uint8Array)) {
        unread.push(bytes);
        continue;
      }
      const surveyed = await surveyInput(survey, source, bytes, options.root);
      documents += surveyed.documents;
      camel += surveyed.camel;
      unread.push(...surveyed.unread);
      const { skipped } = surveyed;
      if (skipped > 0) stderr.write(`vbem: ${safe(nameOf(source))}: ${skippedText(skipped)}\n`);
    }
    const report = reportOf(survey, documents, camel, readReference(home));
    if (options.patch !== "-") {
      const data = { tool: "vbem", version, ...report, ...(unread.length > 0 && { unread }) };
      const isJson = options.format === "json";
      stdout.write(isJson ? `${JSON.stringify(data, undefined, 2)}\n` : textOf(report));
    }
    if (options.patch !== undefined) {
      const schemas = schemasFolder(options.schemas, home);
      const model = await readModel(schemas, environment);
      if (model === undefined) return exit.environment;
      await writePatch(editsOf(survey), 0, model, schemas, options.patch, environment);
    }
    for (const { source, message } of unread) stderr.write(`vbem: ${safe(source)}: ${message}\n`);
    if (unread.length > 0) return exit.environment;
    return survey.unknown.size + survey.values.size > 0 ? exit.findings : exit.fine;
  },
});
