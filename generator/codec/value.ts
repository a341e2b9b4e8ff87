/** The value that a reader starts from. */
import type { ComplexType } from "../model.js";
import { key, typeName } from "../typescript.js";

/** Members that are required are missing at first; a document without them is reported. */
export function emptyValue(type: ComplexType): string {
  if (type.flattens !== undefined) return `[] as ${typeName(type)}`;
  if (type.wraps !== undefined) return `{ ${key(type.wraps.member)}: [] } as ${type.ts}`;
  return `{} as ${type.ts}`;
}
