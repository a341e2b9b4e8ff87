/** What no log should show. */
import type { Model } from "./model.js";

/** Names of sensitive rows on both wires, sorted. */
export function sensitiveNames({ modules }: Model): readonly string[] {
  const names = modules
    .flatMap(({ complexTypes }) => complexTypes)
    .flatMap(({ members }) => members)
    .flatMap((row) => (row.sensitive && row.kind !== "text" ? [row.name, row.json] : []));
  return [...new Set(names)].sort();
}
