/** Places that are known by members of the value, found again in the document it was read from. */
import type { ValuePath } from "../check.js";
import { indexOf } from "../row-index.js";
import type { TypeTable } from "../table.js";
import type { ValuePlace } from "../value-place.js";
import { isObject, type JsonObject, type JsonReader } from "./reader.js";

export function below(
  r: JsonReader,
  table: TypeTable,
  o: JsonObject,
  value: object,
  path: ValuePath,
): ValuePlace {
  let holder: object = r.sourceOf(o);
  let key: string | number | undefined;
  let type: TypeTable | undefined = table;
  let read: unknown = value;
  for (const step of path) {
    const next: unknown = key === undefined ? holder : (holder as Fields)[key];
    if (typeof next !== "object" || next === null) break;
    holder = next;
    if (typeof step === "number") {
      key = itemAt(holder, read, step);
      if (type?.flattened) type = type.elements[0]?.table;
    } else {
      const row = type && indexOf(type).members.get(step);
      const names: readonly string[] = row ? [row.json, ...row.jsonAliases] : [step];
      const named = names.map((name) => r.nameOf(name));
      key = named.find((name) => (holder as Fields)[name] != null) ?? named[0]!;
      type = row?.kind === "element" ? row.table : undefined;
    }
    // The path is one of the value, so each step is there.
    read = (read as Fields)[step];
  }
  return { holder, ...(key !== undefined && { key }) };
}

/** Documents and values are looked into by the names of their own members. */
type Fields = Readonly<Record<string | number, unknown>>;

/** Items that are no objects were left out of what was read. */
function itemAt(holder: object, read: unknown, index: number): number {
  if (!Array.isArray(holder) || !Array.isArray(read) || holder.length === read.length) return index;
  const items: readonly unknown[] = holder;
  let left = index;
  return items.findIndex((item) => isObject(item) && left-- === 0);
}
