/** A list without the object that lists of the API stand in: where no page shows one, servers may send it. */
import type { RootFacts } from "../codec.js";
import { camelCase } from "./casing.js";
import { isObject, type JsonObject } from "./reader.js";
import { isCamel } from "./written-in.js";

export interface BareList {
  /** The object that should have been there. */
  readonly source: JsonObject;
  readonly camel: boolean;
  /** Its only member. */
  readonly member: string;
}

export function bareList<T extends object>(
  { table, mayBeBare }: RootFacts<T>,
  document: unknown,
): BareList | undefined {
  const [row] = table.elements;
  if (!mayBeBare || row === undefined || !Array.isArray(document)) return undefined;
  const item = document.find(isObject);
  const items = row.table;
  const camel = item !== undefined && items !== undefined && isCamel(items, item);
  const member = camel ? camelCase(row.json) : row.json;
  return { source: { [member]: document }, camel, member };
}
