/**
 * Rules between the rows of a value, as generated tables have them: plain
 * facts, and one place that knows what each demand means.
 */
import type { IssueCode, Role } from "./issue.js";

export interface Rule {
  readonly code: Extract<IssueCode, `rule:${string}` | "read-only-row">;
  readonly says: string;
  /** All of them have to hold for the demand to count. */
  readonly when: readonly Condition[];
  readonly demand: Demand;
  readonly strength: Strength;
  /** The side that it is documented for; both where absent. */
  readonly role: Role | undefined;
  /** Id of the rule's own documentation page, where it is not that of its table. */
  readonly documented: string | undefined;
}

/** How much it weighs that a rule is broken; messages.ts has the severities. */
export type Strength = "binding" | "agreement" | "advice";

/** Members from the value down. */
export type MemberPath = readonly string[];

export interface Condition {
  readonly row: MemberPath;
  readonly is: readonly unknown[];
}

export type Demand =
  | { readonly kind: "range"; readonly row: MemberPath; readonly min: number; readonly max: number }
  | { readonly kind: "requires"; readonly rows: readonly MemberPath[] }
  | { readonly kind: "forbids"; readonly row: MemberPath }
  | {
      readonly kind: "selects";
      readonly row: MemberPath;
      readonly by: MemberPath;
      readonly branches: Readonly<Record<string, readonly string[]>>;
      /** Branches of the other values only, by value. */
      readonly refused: ReadonlyMap<unknown, readonly string[]>;
    }
  | { readonly kind: "agrees"; readonly row: MemberPath; readonly with: MemberPath }
  | {
      readonly kind: "each-once";
      readonly row: MemberPath;
      readonly by: string;
      readonly values: readonly string[];
    }
  | { readonly kind: "utc"; readonly row: MemberPath };

/** Where a rule is broken, and by what. */
export interface Breach {
  /** Members and indexes below the value; empty for the value itself. */
  readonly path: readonly (string | number)[];
  readonly name?: string;
  readonly expected?: string;
  readonly received?: string;
}

// ------------------------------------------------ what generated code writes

type RowName = string | MemberPath;

export interface RuleOptions {
  readonly when?: readonly Condition[];
  readonly strength?: Strength;
  readonly role?: Role;
  readonly documented?: string;
}

export function rule(name: string, says: string, demand: Demand, options: RuleOptions = {}): Rule {
  const { when = [], strength = "binding", role, documented } = options;
  return { code: `rule:${name}`, says, when, demand, strength, role, documented };
}

/** A request that edits the resource may send the row back, and cannot change it. */
export const readOnly = (row: string, documented?: string): Rule => ({
  code: "read-only-row",
  says: "",
  when: [],
  demand: forbids(row),
  strength: "advice",
  role: "request",
  documented,
});

export const is = (row: RowName, ...values: readonly unknown[]): Condition => ({
  row: pathOf(row),
  is: values,
});

export const range = (row: RowName, min: number, max: number): Demand => ({
  kind: "range",
  row: pathOf(row),
  min,
  max,
});

export const requires = (...rows: readonly RowName[]): Demand => ({
  kind: "requires",
  rows: rows.map(pathOf),
});

export const forbids = (row: RowName): Demand => ({ kind: "forbids", row: pathOf(row) });

export function selects(
  row: RowName,
  by: RowName,
  branches: Readonly<Record<string, readonly string[]>>,
): Demand {
  const all = [...new Set(Object.values(branches).flat())];
  const refused = new Map(
    Object.entries(branches).map(([value, allowed]) => [
      value,
      all.filter((branch) => !allowed.includes(branch)),
    ]),
  );
  return { kind: "selects", row: pathOf(row), by: pathOf(by), branches, refused };
}

export const agrees = (row: RowName, address: RowName): Demand => ({
  kind: "agrees",
  row: pathOf(row),
  with: pathOf(address),
});

export const eachOnce = (row: RowName, by: string, values: readonly string[]): Demand => ({
  kind: "each-once",
  row: pathOf(row),
  by,
  values,
});

export const utc = (row: RowName): Demand => ({ kind: "utc", row: pathOf(row) });

const pathOf = (row: RowName): MemberPath => (typeof row === "string" ? [row] : row);

// ------------------------------------------------ what a rule means

/** Whether a value keeps a rule, or the rule does not speak of it. */
export function keeps(rule: Rule, value: object): boolean {
  const { when, demand } = rule;
  for (let i = 0; i < when.length; i++) if (!holds(when[i]!, value)) return true;
  return meets(demand, value);
}

export function holds({ row, is }: Condition, value: object): boolean {
  const x = valueAt(value, row);
  for (let i = 0; i < is.length; i++) if (is[i] === x) return true;
  return false;
}

function meets(demand: Demand, value: object): boolean {
  switch (demand.kind) {
    case "requires": {
      const { rows } = demand;
      for (let i = 0; i < rows.length; i++) if (valueAt(value, rows[i]!) !== undefined) return true;
      return false;
    }
    case "range": {
      const x = valueAt(value, demand.row);
      return typeof x !== "number" || (x >= demand.min && x <= demand.max);
    }
    case "forbids":
      return valueAt(value, demand.row) === undefined;
    case "each-once":
      return hasEachOnce(valueAt(value, demand.row), demand.by, demand.values.length);
    case "selects":
      return refusedBranch(demand, value) === undefined;
    case "agrees":
      return endsIn(valueAt(value, demand.with), valueAt(value, demand.row));
    case "utc": {
      const x = valueAt(value, demand.row);
      return typeof x !== "string" || x.endsWith("Z");
    }
  }
}

/** What is wrong, for a rule that the value does not keep. */
export function breachOf(demand: Demand, value: object): Breach {
  switch (demand.kind) {
    case "requires":
      return { path: [], expected: demand.rows.map((row) => row.join("/")).join(" or ") };
    case "range":
      return { ...found(demand.row, value), expected: `${demand.min} to ${demand.max}` };
    case "forbids":
      return { ...found(demand.row, value), name: demand.row.join("/") };
    case "each-once":
      return repeated(demand, value);
    case "selects": {
      const branch = refusedBranch(demand, value) ?? "";
      const expected = demand.branches[String(valueAt(value, demand.by))]?.join(" or ") ?? "";
      return { path: [...demand.row, branch], expected, received: branch };
    }
    case "agrees":
      return {
        ...found(demand.row, value),
        expected: `the identifier that ${demand.with.join("/")} ends in`,
      };
    case "utc":
      return { ...found(demand.row, value), expected: "a time that ends in Z" };
  }
}

function found(row: MemberPath, value: object): Breach {
  const x = valueAt(value, row);
  return typeof x === "object" ? { path: row } : { path: row, received: String(x) };
}

/** The member, where everything above it is there. */
export function valueAt(value: object, path: MemberPath): unknown {
  let x: unknown = (value as Fields)[path[0]!];
  for (let i = 1; i < path.length && x !== undefined; i++) x = (x as Fields)[path[i]!];
  return x;
}

/** Tables name members of objects that they built themselves. */
type Fields = Readonly<Record<string, unknown>>;

export function hasEachOnce(list: unknown, by: string, count: number): boolean {
  if (!Array.isArray(list) || list.length === 0) return true;
  if (list.length !== count) return false;
  const items: readonly Fields[] = list;
  for (let i = 1; i < count; i++) {
    const x = items[i]![by];
    for (let j = 0; j < i; j++) if (items[j]![by] === x) return false;
  }
  return true;
}

function repeated(demand: Extract<Demand, { kind: "each-once" }>, value: object): Breach {
  const items = (valueAt(value, demand.row) ?? []) as readonly Fields[];
  const keys = items.map((item) => String(item[demand.by]));
  const again = keys.findIndex((key, i) => keys.indexOf(key) < i);
  if (again >= 0) return { path: [...demand.row, again, demand.by], received: keys[again]! };
  const missing = demand.values.filter((one) => !keys.includes(one));
  return { path: [], ...(missing.length > 0 && { expected: missing.join(", ") }) };
}

/** The first element below the row that is for another value. */
function refusedBranch(
  { row, by, refused }: Extract<Demand, { kind: "selects" }>,
  value: object,
): string | undefined {
  const names = refused.get(valueAt(value, by));
  const holder = valueAt(value, row);
  if (names === undefined || typeof holder !== "object" || holder === null) return undefined;
  for (let i = 0; i < names.length; i++) {
    if ((holder as Fields)[names[i]!] !== undefined) return names[i];
  }
  return undefined;
}

/** Whether an address ends in an identifier. An empty value says nothing, so it contradicts nothing. */
export function endsIn(address: unknown, row: unknown): boolean {
  if (typeof row !== "string" || typeof address !== "string" || row === "" || address === "")
    return true;
  const query = address.indexOf("?");
  const end = query < 0 ? address.length : query;
  const identifier = row.slice(row.lastIndexOf(":") + 1);
  const start = end - identifier.length;
  if (address.charCodeAt(start - 1) === SLASH && address.slice(start, end) === identifier)
    return true;
  const step = address.slice(address.lastIndexOf("/", end - 1) + 1, end);
  return unescaped(step).toLowerCase() === identifier.toLowerCase();
}

/** A step of an address without its percent signs; as it is where they are no escapes. */
function unescaped(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

const SLASH = 0x2f;
