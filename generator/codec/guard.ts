/**
 * The lines that have a value checked when it is complete. What rules demand is
 * known in one place, the runtime, which is asked only where a comparison of
 * members says that a rule may be broken.
 */
import type { ComplexType, Condition, Demand, MemberRow, RowPath, Rule } from "../model.js";
import { isReadOnly, valuesOf } from "../particles.js";
import { member as memberOf } from "../typescript.js";
import { tableName } from "./names.js";

/** `check` is given the value, and for JSON the object before it. */
export function checkLines(type: ComplexType, value: "v" | "o, v"): readonly string[] {
  return [
    ...ruleLines(type, `r.check(${tableName(type)}, ${value});`),
    ...(type.links === undefined ? [] : [`r.checkLinks(${tableName(type)}, ${value});`]),
  ];
}

function ruleLines(type: ComplexType, call: string): readonly string[] {
  const guards = [...type.rules.map(guardOf), ...guardOfReadOnly(type)];
  if (guards.length === 0) return [];
  if (guards.includes(undefined)) return [call];
  const [only = "", ...others] = guards;
  const guard = others.length === 0 ? only : guards.map(parenthesized).join(" || ");
  return [`if (${guard}) ${call}`];
}

const parenthesized = (guard = ""): string => (guard.includes(" && ") ? `(${guard})` : guard);

/** True where the rule may be broken; undefined where that takes more than looking at members. */
function guardOf({ when, demand, role }: Rule): string | undefined {
  const broken = breach(demand);
  if (broken === undefined) return undefined;
  const isRole = role === undefined ? [] : [role === "request" ? "r.request" : "!r.request"];
  return [...isRole, ...when.map(condition), broken].join(" && ");
}

function guardOfReadOnly({ members }: ComplexType): readonly string[] {
  const [first, ...others] = members
    .filter(isReadOnly)
    .map((row) => `${member([row])} !== undefined`);
  if (first === undefined) return [];
  const isThere = others.length === 0 ? first : `(${[first, ...others].join(" || ")})`;
  return [`r.request && ${isThere}`];
}

/** Functions of the runtime that guards call. */
export const wordsOfGuards = (type: ComplexType): readonly string[] =>
  type.rules.flatMap(({ demand }) => {
    if (demand.kind === "agrees") return ["endsIn"];
    return demand.kind === "each-once" ? ["hasEachOnce"] : [];
  });

function condition({ row, is }: Condition): string {
  const alternatives = is.map((value) => `${member(row)} === ${JSON.stringify(value)}`);
  return alternatives.length === 1 ? (alternatives[0] ?? "") : `(${alternatives.join(" || ")})`;
}

function breach(demand: Demand): string | undefined {
  switch (demand.kind) {
    case "requires":
      return demand.rows.map((row) => `${member(row)} === undefined`).join(" && ");
    case "range": {
      const x = member(demand.row);
      return `${x} !== undefined && (${x} < ${demand.min} || ${x} > ${demand.max})`;
    }
    case "forbids":
      return `${member(demand.row)} !== undefined`;
    case "utc":
      return `${member(demand.row)}?.endsWith("Z") === false`;
    case "agrees":
      return `!endsIn(${member(demand.with)}, ${member(demand.row)})`;
    case "each-once": {
      const by = demand.by.at(-1);
      const count = by?.type.kind === "simpleType" ? valuesOf(by.type).length : 0;
      return `!hasEachOnce(${member(demand.row)}, ${JSON.stringify(by?.member)}, ${count})`;
    }
    case "selects":
      return selection(demand);
  }
}

/** No branch is there that the value selects: with a choice, there is another one then. */
function selection({
  row,
  by,
  branches,
}: Extract<Demand, { kind: "selects" }>): string | undefined {
  const names = new Set(Object.values(branches).flat());
  if (!isOneChoice(row.at(-1)?.type, names)) return undefined;
  const others = Object.entries(branches).map(([value, allowed]) => {
    const absent = allowed.map((name) => `${member(row)}${optional(name)} === undefined`);
    return `(${member(by)} === ${JSON.stringify(value)} && ${absent.join(" && ")})`;
  });
  return `${member(row)} !== undefined && (${others.join(" || ")})`;
}

/** Whether all of these are branches of the same choice, so that only one of them can be there. */
const isOneChoice = (type: MemberRow["type"] | undefined, names: ReadonlySet<string>): boolean =>
  type?.kind === "complexType" &&
  type.all.particles.some((particle) => {
    if (particle.kind !== "choice") return false;
    const branches = particle.branches.flatMap(({ rows }) => rows.map((row) => row.member));
    return [...names].every((name) => branches.includes(name));
  });

const member = (path: RowPath): string =>
  path
    .map((row, depth) => (depth === 0 ? memberOf("v", row.member) : optional(row.member)))
    .join("");

/** `?.Name` or `?.["due-date"]`. */
const optional = (name: string): string => `?.${memberOf("", name).replace(/^\./, "")}`;
