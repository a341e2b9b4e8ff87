/** Whether the output has queries: a narrowed one has them with the operation that answers them. */
import type { Model } from "./model.js";

export const queriesPath = "queries.ts";

export const hasQueries = ({ contract: { queries }, operations }: Model): boolean =>
  queries !== undefined && operations.some(({ path }) => path === queries.path);
