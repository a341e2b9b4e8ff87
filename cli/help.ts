/** Help and completion: the same options, told to yargs. */
import type { Argv, Options as YargsOptions } from "yargs";
import type { Command, Option } from "./command.js";
import type { Entry } from "./commands.js";
import { choicesOf } from "./parse.js";

/** Help on one command, or on all of them. */
export async function helpText(entries: readonly Entry[], entry?: Entry): Promise<string> {
  const program = await newProgram();
  if (entry === undefined) tellAll(program, entries);
  else tellOne(program, entry, await entry.load());
  return `${await program.getHelp()}\n`;
}

function tellAll(program: Argv, entries: readonly Entry[]): void {
  program.usage("Usage: $0 <command> [options]");
  for (const { name, says } of entries) program.command(name, says);
  program
    .command("completion", "Print a script that completes commands and options in bash and zsh")
    .epilogue(
      "Exit codes: 0 fine, 1 findings, 2 wrong command line, 3 environment, 130 interrupted.\n" +
        'More about a command: "vbem <command> --help".',
    );
}

function tellOne(program: Argv, { name, says }: Entry, command: Command): void {
  const { positional, options, examples } = command;
  const usage = positional === undefined ? "" : ` ${positional.usage}`;
  const about = positional === undefined ? says : `${says}\n\n${positional.says}`;
  program.usage(`Usage: $0 ${name}${usage} [options]\n\n${about}`);
  for (const [name, option] of Object.entries(options)) program.option(name, forHelp(option));
  program.example(examples.map(([line, says]) => [line, says]));
}

function forHelp(option: Option): YargsOptions {
  const describe = option.kind === "flag" ? option.says : `${option.value}: ${option.says}`;
  if (option.kind === "flag") return { type: "boolean", describe };
  if (option.kind === "values") return { array: true, string: true, describe };
  if (option.kind === "each") {
    return { type: "string", describe, ...(option.choices && { choices: option.choices }) };
  }
  const { choices, default: standard } = option;
  return {
    type: "string",
    describe,
    ...(typeof choices === "object" && { choices }),
    ...(standard !== undefined && { default: standard }),
  };
}

/** Prints what could follow on the command line, or the script that asks for it. */
export async function complete(argv: readonly string[], entries: readonly Entry[]): Promise<void> {
  const program = await newProgram();
  for (const { name, says, load } of entries) {
    const { options } = await load();
    const known: Record<string, YargsOptions> = {};
    for (const [name, option] of Object.entries(options)) {
      const choices = await choicesOf(option);
      known[name] = { ...forHelp(option), ...(choices && { choices }) };
    }
    program.command(name, says, (y) => y.options(known));
  }
  await program.completion("completion", false).parseAsync([...argv]);
}

async function newProgram(): Promise<Argv> {
  const { default: yargs } = await import("yargs");
  return yargs([])
    .scriptName("vbem")
    .locale("en")
    .help("help", "Print this help")
    .alias("help", "h")
    .version(false)
    .option("version", { type: "boolean", describe: "Print the version" })
    .exitProcess(false)
    .wrap(Math.min(100, process.stdout.columns || 100));
}
