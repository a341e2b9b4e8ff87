/** Which casing the member names of a document are in. */
import { indexOf } from "../row-index.js";
import type { TypeTable } from "../table.js";
import { isObject, type JsonObject } from "./reader.js";

/** More names are those of camelCase than documented ones. */
export const isCamel = (table: TypeTable, document: JsonObject): boolean =>
  balanceOf(table, document) > 0;

/** Where all names are the same in both casings, such as vAppRef, the objects below tell. */
function balanceOf(table: TypeTable, document: JsonObject): number {
  const { json, camel } = indexOf(table);
  const keys = Object.keys(document);
  let balance = 0;
  for (const key of keys) balance += (camel.has(key) ? 1 : 0) - (json.has(key) ? 1 : 0);
  for (let at = 0; at < keys.length && balance === 0; at++) {
    const key = keys[at] ?? "";
    const row = json.get(key);
    const value = document[key];
    if (row?.kind === "element" && row.table !== undefined && isObject(value)) {
      balance = balanceOf(row.table, value);
    }
  }
  return balance;
}
