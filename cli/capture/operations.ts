/** Which operation a request is: addresses are looked up step by step, however many there are. */
import * as contract from "../../generated/index.js";
import type { Operation } from "../../runtime/operation.js";
import { nearest } from "../nearest.js";

export interface OperationIndex {
  readonly all: readonly Operation[];
  /** Path and query below the base address. */
  readonly find: (method: string, address: string) => Match;
}

export type Match =
  | { readonly kind: "known"; readonly operation: Operation }
  /** Others of this path are known. */
  | { readonly kind: "no method"; readonly methods: readonly string[] }
  | { readonly kind: "unknown"; readonly nearest: string | undefined };

interface Step {
  readonly literals: Map<string, Step>;
  parameter?: Step;
  /** The parameter takes all steps that follow. */
  isRest: boolean;
  readonly operations: Operation[];
}

const newStep = (): Step => ({ literals: new Map(), isRest: false, operations: [] });

export const nameOf = ({ method, template }: Operation): string => `${method} ${template}`;

const all: readonly Operation[] = Object.values(contract.operations);

export const operationNames = (): readonly string[] => all.map(nameOf);

export function indexOperations(): OperationIndex {
  const rests = all.filter(({ template }) => /\{filepath\}/i.test(template));
  const root = newStep();
  for (const operation of all) {
    let step = root;
    for (const name of stepsOf(operation.template)) {
      if (!name.startsWith("{")) step = childOf(step, name);
      else {
        step = step.parameter ??= newStep();
        step.isRest ||= rests.includes(operation) && /^\{filepath\}$/i.test(name);
      }
    }
    step.operations.push(operation);
  }
  const guesses = new Map<string, string | undefined>();
  const guess = (method: string, address: string): string | undefined => {
    const given = `${method} ${placeholders(address)}`.slice(0, MOST_CHARACTERS);
    if (!guesses.has(given) && guesses.size < MOST_GUESSES) {
      guesses.set(given, nearest(given, all.map(nameOf)));
    }
    return guesses.get(given);
  };
  return {
    all,
    find(method, address) {
      const given = parametersOf(address);
      const there = operationsAt(root, stepsOf(address), 0);
      const fitting = there.filter((each) => fits(parametersOf(each.template), given));
      const known = fitting.find((each) => each.method === method);
      if (known !== undefined) return { kind: "known", operation: known };
      if (fitting.length === 0) return { kind: "unknown", nearest: guess(method, address) };
      return { kind: "no method", methods: [...new Set(fitting.map((each) => each.method))] };
    },
  };
}

/** Guessing compares with every operation: a capture full of unknown paths shall not pay for each. */
const MOST_GUESSES = 50;
const MOST_CHARACTERS = 120;

function childOf(step: Step, name: string): Step {
  const key = name.toLowerCase();
  const known = step.literals.get(key) ?? newStep();
  step.literals.set(key, known);
  return known;
}

/** Literal steps win over parameters. */
function operationsAt(step: Step, names: readonly string[], at: number): readonly Operation[] {
  const name = names[at];
  if (name === undefined) return step.operations;
  const literal = step.literals.get(name.toLowerCase());
  const found = literal === undefined ? [] : operationsAt(literal, names, at + 1);
  if (found.length > 0 || step.parameter === undefined) return found;
  const { parameter } = step;
  const inside = operationsAt(parameter, names, at + 1);
  return inside.length > 0 || !parameter.isRest ? inside : parameter.operations;
}

/** The version of the API may be any; an action is part of what the operation is. */
const CHOOSING = "action";

const fits = (wanted: URLSearchParams, given: URLSearchParams): boolean =>
  (wanted.get(CHOOSING) ?? "").toLowerCase() === (given.get(CHOOSING) ?? "").toLowerCase();

const stepsOf = (address: string): readonly string[] =>
  (address.split(/[?#]/, 1)[0] ?? "").split("/").filter((name) => name !== "");

/** Names in small letters: servers do not tell them apart. */
export function parametersOf(address: string): URLSearchParams {
  const at = address.indexOf("?");
  const given = new URLSearchParams(at === -1 ? "" : address.slice(at + 1));
  const small = new URLSearchParams();
  for (const [name, value] of given) small.append(name.toLowerCase(), value);
  return small;
}

/** What looks like an identifier is one. */
const placeholders = (address: string): string =>
  address.replace(/(?<=\/)(?:[^/?]*[0-9a-f]{8}-[0-9a-f]{4}-[^/?]*|\d+)(?=[/?]|$)/gi, "{ID}");
