/** What a command is: facts about its options, and the function behind it. */
import type { Environment } from "./environment.js";
import type { ExitCode } from "./exit.js";

export interface Command {
  readonly positional?: Positional;
  readonly options: Options;
  /** Command lines with what each is for. */
  readonly examples: readonly (readonly [string, string])[];
  readonly run: (given: Given, environment: Environment) => Promise<ExitCode | Fault>;
}

/** What is wrong with a command line, in words. */
export interface Fault {
  readonly fault: string;
}

export interface Positional {
  /** As the usage line has it: "[FILE|DIR|GLOB|-]...". */
  readonly usage: string;
  readonly says: string;
  readonly min: number;
  readonly max: number;
}

export type Options = Readonly<Record<string, Option>>;

export type Option = Flag | Value | Values | Each;

interface Flag {
  readonly kind: "flag";
  readonly says: string;
}

interface Value {
  readonly kind: "value";
  /** As the usage line has it: "FILE". */
  readonly value: string;
  readonly says: string;
  /** All values there are; a function where it takes time to know them. */
  readonly choices?: readonly string[] | (() => Promise<readonly string[]>);
  readonly default?: string;
}

interface Values {
  readonly kind: "values";
  readonly value: string;
  readonly says: string;
}

/** May stand several times, with one value each; where it stands counts. */
interface Each {
  readonly kind: "each";
  readonly value: string;
  readonly says: string;
  readonly choices?: readonly string[];
}

/** A value with the number of its word on the command line. */
export interface Placed<Value extends string = string> {
  readonly value: Value;
  readonly at: number;
}

/** A command line that has been checked against the options. */
export interface Given<O extends Options = Options> {
  readonly positionals: readonly string[];
  readonly options: { readonly [Name in keyof O]: Of<O[Name]> };
}

type Of<O extends Option> = O extends Flag
  ? boolean
  : O extends Values
    ? readonly string[]
    : O extends Each
      ? readonly Placed<ChoiceOf<O>>[]
      : ChoiceOf<O> | (O extends { default: string } ? never : undefined);

type ChoiceOf<O> = O extends { choices: readonly (infer Choice)[] } ? Choice : string;

/** Lets `run` see its own options by name and type. */
export function command<const O extends Options>(
  facts: Omit<Command, "options" | "run"> & {
    readonly options: O;
    readonly run: (given: Given<O>, environment: Environment) => Promise<ExitCode | Fault>;
  },
): Command {
  // parse.ts has checked every option against these very facts.
  return { ...facts, run: (given, environment) => facts.run(given as Given<O>, environment) };
}
