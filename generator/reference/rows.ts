/** Rows of one table, as the reference has them. */
import type { ComplexType, ElementRow, MemberRow, Particle } from "../model.js";
import type { ErratumEntry, RowEntry } from "../reference.js";

/** Errata of the rows are added to the list. */
export function emitRows({ ts, own }: ComplexType, errata: ErratumEntry[]): readonly RowEntry[] {
  const rows: readonly { row: MemberRow; choice?: string }[] = [
    ...own.attributes.map((row) => ({ row })),
    ...own.particles.flatMap(rowsOf),
    ...(own.text === undefined ? [] : [{ row: own.text }]),
  ];
  return rows.map(({ row, choice }) => {
    const id = `${ts}/${row.kind === "text" ? "text" : row.name}`;
    if (row.erratum !== undefined) {
      const { erratum, documented, reason, example } = row.erratum;
      errata.push({ id, kind: erratum, page: row.page.id, documented, seen: reason, example });
    }
    return rowEntry(row, choice, row.erratum && id);
  });
}

const rowsOf = (particle: Particle): readonly { row: ElementRow; choice?: string }[] =>
  particle.kind === "element"
    ? [{ row: particle }]
    : particle.branches.flatMap(({ rows }) => rows.map((row) => ({ row, choice: particle.by })));

function rowEntry(
  row: MemberRow,
  choice: string | undefined,
  erratum: string | undefined,
): RowEntry {
  const { json, jsonAliases, says, page, source, since, documentedAs } = row;
  const most = row.kind === "element" && row.many ? "unbounded" : "1";
  const occurs = `${row.required ? 1 : 0}/${most}`;
  const request = `${row.requiredInRequest ? 1 : 0}/${most}`;
  return {
    kind: row.kind,
    name: row.kind === "text" ? "" : row.name,
    json,
    ...(jsonAliases.length > 0 && { jsonAliases }),
    type: row.type.ts,
    occurs,
    ...(request !== occurs && { request }),
    says,
    page: page.id,
    source,
    ...(choice !== undefined && { choice }),
    ...(since !== undefined && { since }),
    ...(row.empty && { empty: true as const }),
    ...(row.readOnly && { readOnly: true as const }),
    ...(row.sensitive && { sensitive: true as const }),
    ...(documentedAs !== undefined && { documentedAs }),
    ...(erratum !== undefined && { erratum }),
  };
}
