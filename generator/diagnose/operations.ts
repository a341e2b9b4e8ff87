/** Operations: names that constants can have, parameters of paths, bodies that are documents. */
import * as Written from "../../schemas/language.js";
import { localName } from "../codec/names.js";
import { diagnostic, type Diagnostic } from "../diagnostics.js";
import { isIdentifier } from "../names.js";
import type { Check } from "./context.js";

export const checkOperations: Check = ({ tables }) => {
  const { contract } = tables;
  const { operations = [] } = contract;
  const roots = new Set<unknown>(contract.roots.map((root) => root.type));
  return operations.flatMap((operation, at) => [
    ...names(operations, operation, at),
    ...parameters(operation),
    ...bodiesOf(operation)
      .filter((body) => body !== "?" && !roots.has(body))
      .map((body) => about("no-document", operation, { type: body === "?" ? body : body.name })),
  ]);
};

const about = (
  code: Diagnostic["code"],
  { name }: Written.Operation,
  facts: Readonly<Record<string, string>> = {},
): Diagnostic => diagnostic(code, { module: "contract", row: name }, { name, ...facts });

function names(
  operations: readonly Written.Operation[],
  operation: Written.Operation,
  at: number,
): readonly Diagnostic[] {
  const { name, method, path } = operation;
  if (!isVariable(name)) return [about("invalid-operation", operation)];
  const other = operations.find(
    (one, i) => i < at && (one.name === name || (one.method === method && one.path === path)),
  );
  return other === undefined
    ? []
    : [about("duplicate-operation", operation, { other: other.name })];
}

/** Every pair of braces has one name. */
function parameters(operation: Written.Operation): readonly Diagnostic[] {
  const { parameters, path } = operation;
  const isPlain = parameters.every(isVariable) && !parameters.includes("query");
  const isUnique = new Set(parameters).size === parameters.length;
  if (isPlain && isUnique && parameters.length === Written.bracesOf(path).length) return [];
  const facts = { path, parameters: parameters.join(", ") || "none" };
  return [about("path-parameters", operation, facts)];
}

const isVariable = (name: string): boolean => isIdentifier(name) && localName(name) === name;

const bodiesOf = ({ request, answers }: Written.Operation) =>
  [request, ...answers.map((answer) => answer.body)].filter((body) => body !== undefined);
