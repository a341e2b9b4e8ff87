/** "vbem generate": tables in, files out; or whether they are what they should be. */
import { watch } from "node:fs";
import { generate as compile, type GenerateOptions } from "../../generator/generate.js";
import { load } from "../../generator/load.js";
import { command, type Given } from "../command.js";
import type { Environment } from "../environment.js";
import { exit, type ExitCode } from "../exit.js";
import { nearest } from "../nearest.js";
import { checkText, diagnosticText, isAboutOptions, writtenText } from "../report/generated.js";
import { schemasFolder, schemasOption } from "../tables.js";

const OUT = "generated";

const options = {
  schemas: schemasOption,
  out: { kind: "value", value: "DIR", says: "Folder of the output", default: OUT },
  root: { kind: "values", value: "NAME...", says: "Root elements to generate for; default: all" },
  check: { kind: "flag", says: "Write nothing; fail if the output is not up to date" },
  watch: { kind: "flag", says: "Generate again whenever a table changes" },
} as const;

export const generate = command({
  options,
  examples: [
    ["vbem generate", "Tables of ./schemas into ./generated"],
    ["vbem generate --out src/veeam --root Job Jobs", "Shipped tables, as far as two roots need"],
    ["vbem generate --check", "In continuous integration"],
    ["vbem generate --schemas tables --watch", "While writing tables"],
  ],
  async run({ options }, environment) {
    if (options.check && options.watch) return { fault: "--check and --watch exclude each other" };
    const settings: GenerateOptions = {
      schemas: schemasFolder(options.schemas, environment.home),
      out: options.out,
      check: options.check,
      ...(options.root.length > 0 && { roots: options.root }),
    };
    const outcome = await generateOnce(settings, mend(options), environment);
    if (!options.watch) return outcome;
    environment.stderr.write(`Watching ${settings.schemas}; Ctrl+C ends it.\n`);
    return watching(settings.schemas, () => generateOnce(settings, mend(options), environment));
  },
});

async function generateOnce(
  settings: GenerateOptions,
  mending: string,
  { stdout, stderr }: Environment,
): Promise<ExitCode> {
  const generated = await compile(settings);
  const { diagnostics, changed, missing, orphaned } = generated;
  for (const each of diagnostics) stderr.write(diagnosticText(stderr.paint, each));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    for (const name of await meant(settings)) stderr.write(`vbem: did you mean ${name}?\n`);
    return errors.every(isAboutOptions) ? exit.usage : exit.findings;
  }
  stdout.write((settings.check ? checkText : writtenText)(settings.out, generated));
  const isCurrent = changed.length + missing.length + orphaned.length === 0;
  if (isCurrent || !settings.check) return exit.fine;
  stdout.write(`Run "${mending}" and commit the result.\n`);
  return exit.findings;
}

/** Roots of the contract, where others that are near were asked for. */
async function meant({ schemas, roots = [] }: GenerateOptions): Promise<readonly string[]> {
  if (roots.length === 0) return [];
  const { tables } = await load(schemas);
  const known = (tables?.contract.roots ?? []).map((root) => root.name);
  return roots
    .filter((name) => !known.includes(name))
    .map((name) => nearest(name, known))
    .filter((name) => name !== undefined);
}

/** The command that brings the output up to date. */
const mend = ({ schemas, out, root }: Given<typeof options>["options"]): string =>
  [
    "vbem generate",
    ...(schemas === undefined ? [] : [`--schemas ${schemas}`]),
    ...(out === OUT ? [] : [`--out ${out}`]),
    ...(root.length === 0 ? [] : [`--root ${root.join(" ")}`]),
  ].join(" ");

/** Ends when somebody interrupts it; events come in swarms, so each waits for the last. */
function watching(folder: string, again: () => Promise<ExitCode>): Promise<ExitCode> {
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let last: Promise<unknown> = Promise.resolve();
    watch(folder, { recursive: true }, (_, file) => {
      if (!file?.endsWith(".ts")) return;
      clearTimeout(timer);
      timer = setTimeout(() => (last = last.then(again).catch(reject)), 50);
    });
  });
}
