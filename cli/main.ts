/** The command: a line of words in, an exit code out. */
import type { Fault } from "./command.js";
import { commands, type Entry } from "./commands.js";
import { type Environment, environmentOf } from "./environment.js";
import { exit, type ExitCode } from "./exit.js";
import type { judge as Judge } from "./judge.js";
import { parse } from "./parse.js";
import { safe } from "./report/columns.js";

/** The door of worker.js; only who judges documents loads the contract. */
export const judge: typeof Judge = async (source, terms) =>
  (await import("./judge.js")).judge(source, terms);

/** The door of build.js: what editors know of config files. */
export async function configSchema(home: string): Promise<object> {
  const { configSchema } = await import("./policy/schema.js");
  const { knownNames } = await import("./policy/known.js");
  return configSchema(knownNames(home));
}

export async function main(argv: readonly string[], home: string): Promise<ExitCode> {
  const environment = environmentOf(home);
  process.once("SIGINT", () => process.exit(exit.interrupted));
  try {
    return await run(argv, environment);
  } catch (error) {
    environment.stderr.write(`vbem: ${reasonOf(error)}\n`);
    return exit.environment;
  }
}

async function run(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const { stdout } = environment;
  const parsed = await parse(argv, commands);
  switch (parsed.kind) {
    case "run": {
      const outcome = await parsed.command.run(parsed.given, environment);
      return typeof outcome === "number" ? outcome : refuse(environment, outcome, parsed.entry);
    }
    case "help": {
      const { helpText } = await import("./help.js");
      stdout.write(await helpText(commands, parsed.entry));
      return exit.fine;
    }
    case "version":
      stdout.write(`${environment.version}\n`);
      return exit.fine;
    case "completion": {
      const { complete } = await import("./help.js");
      await complete(argv, commands);
      return exit.fine;
    }
    case "fault":
      return refuse(environment, parsed, parsed.entry);
  }
  return parsed satisfies never;
}

function refuse({ stderr }: Environment, { fault }: Fault, entry?: Entry): ExitCode {
  const command = entry === undefined ? "vbem" : `vbem ${entry.name}`;
  stderr.write(`vbem: ${safe(fault)}\nRun "${command} --help" for what there is.\n`);
  return exit.usage;
}

/** The system says in one line what failed; a stack tells where we are wrong. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isSystem = "code" in error && "syscall" in error;
  return isSystem || error.name === "EngineFailure"
    ? error.message
    : `internal fault, please report it: ${error.stack}`;
}
