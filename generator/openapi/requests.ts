/**
 * OpenAPI tells requests apart by method and address alone: operations that only a parameter
 * behind the question mark tells apart are one request, and its description lists them.
 */
import type { Method } from "../../schemas/language.js";
import type { Model, Operation } from "../model.js";

export interface Request {
  readonly method: Method;
  /** "/jobs/{id}/includes/{objectId}": braces have the names of parameters, each once. */
  readonly address: string;
  readonly operations: readonly Operation[];
}

export const hasOpenApi = ({ contract, operations }: Model): boolean =>
  contract.http !== undefined && operations.length > 0;

export const requestsOf = (operations: readonly Operation[]): readonly Request[] =>
  grouped(operations, addressOf).flatMap(([address, alike]) =>
    grouped(alike, ({ method }) => method).map(([method, operations]) => ({
      method,
      address,
      operations,
    })),
  );

function addressOf({ path, parameters }: Operation): string {
  let at = 0;
  return path.replace(/\?.*/, "").replace(/\{[^}]*\}/g, () => `{${parameters[at++]?.name ?? ""}}`);
}

/** In the order of the first of each. */
export function grouped<Key, T>(
  items: readonly T[],
  keyOf: (item: T) => Key,
): readonly (readonly [Key, readonly T[]])[] {
  const found = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [item]);
    else alike.push(item);
  }
  return [...found];
}
