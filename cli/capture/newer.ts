/** Rows of a document that servers of an older version have not. */
import type { Issue } from "../../generated/index.js";
import type { Reference } from "../../generator/reference.js";
import type { ValuePath } from "../../runtime/check.js";
import { issueOf, newFindings } from "../../runtime/findings.js";
import type { AnyRow, TypeTable } from "../../runtime/table.js";
import { readReference } from "../describe/reference.js";
import { basesOf } from "../describe/type.js";
import { positionsOf, type ValueDocument } from "./value-positions.js";
import { faultOf, isNewer } from "./versions.js";

/** What is newer than a version; it can be sent to another thread. */
export interface Newer {
  readonly version: string;
  /** By the name of the type in the XSD, kind and name. */
  readonly rows: ReadonlyMap<string, { readonly since: string; readonly documented: string }>;
}

/** What "--api-version" asks for, or why there is no such version. */
export function newerThan(version: string, home: string): Newer | { readonly fault: string } {
  const reference = readReference(home);
  const fault = faultOf(version, reference.versions ?? []);
  return fault === undefined
    ? rowsNewerThan(version, reference)
    : { fault: `--api-version ${fault}` };
}

export function rowsNewerThan(version: string, reference: Reference): Newer {
  const { types, versions = [] } = reference;
  const rows = types.flatMap((type) =>
    [type, ...basesOf(type, reference)]
      .flatMap(({ rows }) => rows)
      .flatMap(({ kind, name, since, page }) =>
        since !== undefined && isNewer(since, version, versions)
          ? [[keyOf(type.xsd, kind, name), { since, documented: page }] as const]
          : [],
      ),
  );
  return { version, rows: new Map(rows) };
}

const keyOf = (type: string, kind: string, name: string): string => `${type} ${kind} ${name}`;

/** An info for each row, at the first place that has it: all of them say the same. */
export function newerIssues(document: ValueDocument, { version, rows }: Newer): readonly Issue[] {
  const uses = firstUses(document, (type, { kind, name }) => rows.has(keyOf(type, kind, name)));
  const findings = newFindings({}, "response");
  const positions = positionsOf(
    document,
    uses.map(({ path }) => path),
  );
  return uses.map(({ type, row }, at) => {
    const { since = "", documented = "" } = rows.get(keyOf(type, row.kind, row.name)) ?? {};
    const kind = document.format === "json" ? "member" : row.kind;
    const detail = {
      name: `${kind} ${row.name}`,
      expected: `${since} at least`,
      received: version,
      documented,
    };
    return issueOf(
      findings,
      { code: "newer-than-server", place: undefined, detail },
      positions[at] ?? { path: "" },
    );
  });
}

interface Use {
  readonly type: string;
  readonly row: AnyRow;
  readonly path: ValuePath;
}

/** The first place of each wanted row, in the order of the document. */
function firstUses(
  { table, value }: ValueDocument,
  isWanted: (type: string, row: AnyRow) => boolean,
): readonly Use[] {
  const uses = new Map<AnyRow, Use>();
  visit(table, value, []);
  return [...uses.values()];

  function visit(table: TypeTable, value: object, path: ValuePath): void {
    const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
    for (const row of table.members) {
      const held = table.flattened ? value : fields.get(row.member);
      if (held === undefined) continue;
      const at = table.flattened ? path : [...path, row.member];
      if (isWanted(table.name, row) && !uses.has(row)) {
        uses.set(row, { type: table.name, row, path: at });
      }
      const inner = row.kind === "element" ? row.table : undefined;
      if (inner === undefined) continue;
      const isList = (row.kind === "element" && row.many) || table.flattened;
      if (isList && Array.isArray(held)) {
        held.forEach((item: unknown, i) => isObject(item) && visit(inner, item, [...at, i]));
      } else if (isObject(held)) visit(inner, held, at);
    }
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
