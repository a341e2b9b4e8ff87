/**
 * The line that has a value checked when it is complete. What rules demand is
 * known in one place, the runtime, which is asked only where a comparison of
 * members says that a rule may be broken.
 */
import type { ComplexType, Condition, Demand, RowPath, Rule } from "../model.js";
import { member as memberOf } from "../typescript.js";
import { tableName } from "./names.js";
import { isChecked } from "./table-rules.js";

/** `check` is given the value, and for JSON the object before it. */
export function checkLines(type: ComplexType, value: "v" | "o, v"): readonly string[] {
  if (!isChecked(type)) return [];
  const call = `r.check(${tableName(type)}, ${value});`;
  const guards = type.rules.map(guardOf);
  if (type.links !== undefined || guards.includes(undefined)) return [call];
  const [only = "", ...others] = guards;
  const guard = others.length === 0 ? only : guards.map((one) => `(${one})`).join(" || ");
  return [`if (${guard}) ${call}`];
}

/** True where the rule is broken; undefined where that takes more than comparing members. */
function guardOf({ when, demand, role }: Rule): string | undefined {
  const broken = breach(demand);
  if (broken === undefined) return undefined;
  const isRole = role === undefined ? [] : [role === "request" ? "r.request" : "!r.request"];
  return [...isRole, ...when.map(condition), broken].join(" && ");
}

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
    case "each-once":
    case "selects":
      return undefined;
  }
}

const member = (path: RowPath): string =>
  path
    .map((row, depth) => (depth === 0 ? memberOf("v", row.member) : optional(row.member)))
    .join("");

/** `?.Name` or `?.["due-date"]`. */
const optional = (name: string): string => `?.${memberOf("", name).replace(/^\./, "")}`;
