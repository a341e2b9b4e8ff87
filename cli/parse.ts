/**
 * The command line, checked against the options of its command.
 *
 * Parsing is yargs' own parser. Checking is ours: loading yargs costs as much
 * as starting Node.js, and only help and completion are worth that (help.ts).
 */
import parser from "yargs-parser";
import type { Command, Fault, Given, Option, Options } from "./command.js";
import type { Entry } from "./commands.js";
import { didYouMean } from "./nearest.js";

export type Parsed =
  | {
      readonly kind: "run";
      readonly entry: Entry;
      readonly command: Command;
      readonly given: Given;
    }
  | { readonly kind: "help"; readonly entry?: Entry }
  | { readonly kind: "version" }
  | { readonly kind: "completion" }
  | { readonly kind: "fault"; readonly fault: string; readonly entry?: Entry };

export async function parse(argv: readonly string[], entries: readonly Entry[]): Promise<Parsed> {
  const [name, ...rest] = argv;
  if (name === undefined) return { kind: "fault", fault: "name a command" };
  if (name === "completion" || argv.includes("--get-yargs-completions")) {
    return { kind: "completion" };
  }
  const words = beforeDashes(argv);
  const entry = entries.find((entry) => entry.name === name);
  if (words.includes("--help") || words.includes("-h")) {
    return { kind: "help", ...(entry && { entry }) };
  }
  if (words.includes("--version")) return { kind: "version" };
  if (entry === undefined) return { kind: "fault", fault: unknownCommand(name, entries) };

  const command = await entry.load();
  const given = await check(command, rest);
  return "fault" in given
    ? { kind: "fault", ...given, entry }
    : { kind: "run", entry, command, given };
}

function unknownCommand(name: string, entries: readonly Entry[]): string {
  if (name.startsWith("-")) return `name a command before ${name}`;
  const names = [...entries.map((entry) => entry.name), "completion"];
  return `unknown command ${name}${didYouMean(name, names)}`;
}

/** Behind "--" stand files, whatever they look like. */
const beforeDashes = (argv: readonly string[]): readonly string[] =>
  argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;

type Arguments = Readonly<Record<string, unknown>>;

async function check(command: Command, argv: readonly string[]): Promise<Given | Fault> {
  const { options, positional } = command;
  const { _: words, ...found }: Arguments & { _: (string | number)[] } = split(options, argv);
  const positionals = words.map(String);

  const unknown = Object.keys(found).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined) return { fault: unknownOption(unknown, options) };

  // The parser takes every value but "true" for false.
  const flags = Object.keys(options).filter((name) => options[name]?.kind === "flag");
  const valued = flags.find((name) =>
    beforeDashes(argv).some((word) => word.startsWith(`--${name}=`)),
  );
  if (valued !== undefined) return { fault: `--${valued} takes no value` };

  const { min, max, usage } = positional ?? { min: 0, max: 0, usage: "" };
  if (positionals.length < min) return { fault: `name ${usage}` };
  if (positionals.length > max) return { fault: `one argument too many: ${positionals[max]}` };

  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const checked = await checkOption(name, option, found[name], placesOf(name, argv));
    if ("fault" in checked) return checked;
    if (checked.value !== undefined) values[name] = checked.value;
  }
  // Every option is there now, with a value of its kind.
  return { positionals, options: values as Given["options"] };
}

function split(options: Options, argv: readonly string[]) {
  const named = (kind: Option["kind"]): string[] =>
    Object.keys(options).filter((name) => options[name]?.kind === kind);
  return parser([...argv], {
    boolean: named("flag"),
    string: [...named("value"), ...named("values"), ...named("each")],
    array: named("values"),
    configuration: {
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "short-option-groups": false,
    },
  });
}

function unknownOption(name: string, options: Options): string {
  const dashes = name.length === 1 ? "-" : "--";
  const names = [...Object.keys(options), "help", "version"];
  return `unknown option ${dashes}${name}${didYouMean(name, names, "--")}`;
}

type Checked = { readonly value: unknown } | Fault;

/** Where an option stands: the parser does not tell. */
const placesOf = (name: string, argv: readonly string[]): readonly number[] =>
  [...beforeDashes(argv).entries()]
    .filter(([, word]) => word === `--${name}` || word.startsWith(`--${name}=`))
    .map(([at]) => at);

async function checkOption(
  name: string,
  option: Option,
  found: unknown,
  places: readonly number[],
): Promise<Checked> {
  switch (option.kind) {
    case "flag":
      // Given twice, it is an array; that is no less given.
      return { value: found !== undefined };
    case "values":
      if (found === undefined) return { value: [] };
      if (isTexts(found) && found.length > 0 && !found.includes("")) return { value: found };
      return { fault: `--${name} needs a value: --${name} ${option.value}` };
    case "each": {
      if (found === undefined) return { value: [] };
      const values: readonly unknown[] = Array.isArray(found) ? found : [found];
      if (!isTexts(values) || values.includes("")) {
        return { fault: `--${name} needs a value: --${name} ${option.value}` };
      }
      for (const value of values) {
        const checked = checkChoice(name, value, option.choices);
        if ("fault" in checked) return checked;
      }
      return { value: values.map((value, i) => ({ value, at: places[i] ?? 0 })) };
    }
    case "value":
      if (found === undefined) return { value: option.default };
      if (Array.isArray(found)) return { fault: `--${name} stands twice` };
      if (typeof found !== "string" || found === "") {
        return { fault: `--${name} needs a value: --${name} ${option.value}` };
      }
      return checkChoice(name, found, await choicesOf(option));
  }
}

function checkChoice(name: string, found: string, choices: readonly string[] | undefined): Checked {
  if (choices === undefined || choices.includes(found)) return { value: found };
  const hint = didYouMean(found, choices) || `; there are ${choices.join(", ")}`;
  return { fault: `unknown --${name} ${found}${hint}` };
}

export async function choicesOf(option: Option): Promise<readonly string[] | undefined> {
  if (option.kind === "each") return option.choices;
  if (option.kind !== "value") return undefined;
  return typeof option.choices === "function" ? option.choices() : option.choices;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
