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
  /** By the name of the root; else that of the type in the XSD, kind and name. */
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
  const { types, roots, versions = [] } = reference;
  const all = [
    ...roots.map((root) => ({ key: rootKey(root.name), ...root })),
    ...types.flatMap((type) =>
      [type, ...basesOf(type, reference)].flatMap(({ rows }) =>
        rows.map((row) => ({ key: rowKey(type.xsd, row), ...row })),
      ),
    ),
  ];
  const rows = all.flatMap(({ key, since, page }) =>
    since !== undefined && isNewer(since, version, versions)
      ? [[key, { since, documented: page }] as const]
      : [],
  );
  return { version, rows: new Map(rows) };
}

const rootKey = (name: string): string => `root ${name}`;
const rowKey = (type: string, { kind, name }: Pick<AnyRow, "kind" | "name">): string =>
  `${type} ${kind} ${name}`;

/** An info for the root and for each row, at the first place that has it: all of them say the same. */
export function newerIssues(document: ValueDocument, { version, rows }: Newer): readonly Issue[] {
  const root = { key: rootKey(document.root), name: `root ${document.root}`, path: [] };
  const uses = [...(rows.has(root.key) ? [root] : []), ...firstUses(document, rows)];
  const findings = newFindings({}, "response");
  const positions = positionsOf(
    document,
    uses.map(({ path }) => path),
  );
  return uses.map(({ key, name }, at) => {
    const { since = "", documented = "" } = rows.get(key) ?? {};
    const detail = { name, expected: `${since} at least`, received: version, documented };
    return issueOf(
      findings,
      { code: "newer-than-server", place: undefined, detail },
      positions[at] ?? { path: "" },
    );
  });
}

interface Use {
  readonly key: string;
  /** Kind and name, as people call it. */
  readonly name: string;
  readonly path: ValuePath;
}

/** The first place of each row that is newer. */
function firstUses({ table, value, format }: ValueDocument, rows: Newer["rows"]): readonly Use[] {
  const uses = new Map<string, Use>();
  visit(table, value, []);
  return [...uses.values()];

  function visit(table: TypeTable, value: object, path: ValuePath): void {
    const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
    for (const row of table.members) {
      const held = table.flattened ? value : fields.get(row.member);
      if (held === undefined) continue;
      const at = table.flattened ? path : [...path, row.member];
      const key = rowKey(table.name, row);
      if (rows.has(key) && !uses.has(key)) {
        const name = `${format === "json" ? "member" : row.kind} ${row.name}`;
        uses.set(key, { key, name, path: at });
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
