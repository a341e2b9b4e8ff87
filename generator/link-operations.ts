/** Operations with the documents that they take and give. */
import * as Written from "../schemas/language.js";
import { sourceOf, type Tables } from "./load.js";
import type * as Model from "./model.js";

/** Operations whose documents are in the model; in a narrowed one, those with some of theirs. */
export function linkOperations(
  tables: Tables,
  roots: readonly Model.Root[],
): readonly Model.Operation[] {
  const { contract, operations: homes } = tables;
  const { operations = [], http } = contract;
  const byType = rootsByType(contract, roots);
  const bodyOf = (body: Written.Body): Model.Body =>
    typeof body === "object" ? (byType.get(body) ?? "?") : body;
  return operations
    .filter((operation) => isAbout(operation, byType))
    .map((operation) => {
      const { request, answers, parameters, kind: _, ...facts } = operation;
      const braces = Written.bracesOf(facts.path);
      const module = homes.get(operation) ?? "contract";
      return {
        ...facts,
        module,
        source: sourceOf(tables, module),
        parameters: parameters.map((name, at) => ({
          name,
          hasSteps: http?.steps?.includes(braces[at] ?? "") ?? false,
        })),
        request: bodyOf(request),
        answers: answers.map(({ code, body, query }) => ({ code, body: bodyOf(body), query })),
        errors: (http?.failures ?? [])
          .filter(({ methods }) => methods.includes(facts.method))
          .map(({ code }) => code),
      };
    });
}

/** Body of an answer that tells of failure, where a root of the model has it. */
export function linkFault(
  contract: Written.Contract,
  roots: readonly Model.Root[],
): Model.Root | undefined {
  const fault = contract.http?.fault;
  return fault && rootsByType(contract, roots).get(fault);
}

/** The first root that has each type. */
function rootsByType(
  { roots: written }: Written.Contract,
  roots: readonly Model.Root[],
): ReadonlyMap<Written.ComplexType, Model.Root> {
  const byName = new Map(roots.map((root) => [root.name, root]));
  const byType = new Map<Written.ComplexType, Model.Root>();
  for (const { name, type } of written) {
    const root = byName.get(name);
    if (root !== undefined && !byType.has(type)) byType.set(type, root);
  }
  return byType;
}

/** Whether an address leads to the operation: it may leave the action out, or have a parameter. */
export const isBehind = (
  address: string,
  { path, query }: Pick<Written.Operation, "path" | "query">,
): boolean =>
  path === address ||
  path.startsWith(`${address}?`) ||
  query.some(({ name, values }) => values.some((value) => address === `${path}?${name}=${value}`));

/** Some body is known here, or none of them anywhere. */
function isAbout(
  { request, answers }: Written.Operation,
  roots: ReadonlyMap<Written.ComplexType, Model.Root>,
): boolean {
  const bodies = [request, ...answers.map(({ body }) => body)];
  const known = bodies.filter((body) => typeof body === "object");
  return known.length === 0 || known.some((body) => roots.has(body));
}
