/** Who redacts payloads by the published names redacts what the tables mark. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sensitiveNames } from "../generated/index.js";
import type { TypeTable } from "../runtime/table.js";
import { codecs } from "../cli/contract.js";

function sensitiveRows(table: TypeTable, seen: Set<TypeTable>): readonly string[] {
  if (seen.has(table)) return [];
  seen.add(table);
  return table.members.flatMap((row) => [
    ...(row.sensitive ? [row.name, row.json] : []),
    ...(row.kind === "element" && row.table !== undefined ? sensitiveRows(row.table, seen) : []),
  ]);
}

test("the names are those of sensitive rows, and no others", () => {
  const seen = new Set<TypeTable>();
  const rows = [...codecs.values()].flatMap(({ facts }) => sensitiveRows(facts.table, seen));
  assert.ok(rows.length > 0);
  assert.equal(sensitiveNames, [...new Set(rows)].sort());
});

test.run();
