/** The bodies that operations have, by what pages tell. */
import type { Operation } from "../../runtime/operation.js";
import type { Wanted } from "./captured.js";
import { nameOf, parametersOf } from "./operations.js";

/** What every failure has. */
export const ERROR = "Error";

export const wantedRequest = (operation: Operation): Wanted | undefined =>
  wantedOf([operation.request], nameOf(operation), operation.documented);

/** All failures say what happened in the same document. */
export function wantedAnswer(
  operation: Operation | undefined,
  status: number | undefined,
  address = "",
): Wanted | undefined {
  if (status !== undefined && status >= 400) return wantedOf([ERROR], `status ${status}`);
  if (operation === undefined) return undefined;
  const roots = answersTo(operation, status, address).map(({ root }) => root);
  return wantedOf(roots, nameOf(operation), operation.documented);
}

/** Nothing is wanted where no page tells. */
function wantedOf(
  roots: readonly (string | undefined)[],
  by: string,
  documented?: string,
): Wanted | undefined {
  const known = roots.filter((root) => root !== undefined);
  if (known.length === 0 || known.includes("?")) return undefined;
  return { roots: known, by, ...(documented !== undefined && { documented }) };
}

/** Answers that the parameters of the address ask for; all of them where there is no request. */
export function answersTo(
  operation: Operation,
  status: number | undefined,
  address: string | undefined,
) {
  const answers = operation.answers.filter(({ code }) => status === undefined || code === status);
  if (address === undefined || address === "") return answers;
  const given = parametersOf(address);
  const asked = answers.filter(({ query }) =>
    Object.entries(query ?? {}).every(
      ([name, value]) => given.get(name.toLowerCase())?.toLowerCase() === value.toLowerCase(),
    ),
  );
  const special = asked.filter(({ query }) => query !== undefined);
  return special.length > 0 ? special : asked;
}
