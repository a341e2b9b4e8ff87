/** Rules that speak of what is not there: rows, values, or lists without listed values. */
import type * as Written from "../../schemas/language.js";
import type { Diagnostic } from "../diagnostics.js";
import { pathsOf, rowPath } from "../link-rules.js";
import type { ComplexType, MemberRow } from "../model.js";
import { valuesOf } from "../particles.js";
import { aboutType, type Check } from "./context.js";

/** Each table answers for its own rules; a type has those of its bases as well. */
export const checkRules: Check = ({ tables, complexTypes }) => {
  const types = new Map(complexTypes.map((type) => [`${type.module}:${type.ts}`, type]));
  return tables.tables.flatMap(({ module, ts, type: table }) => {
    const type = types.get(`${module}:${ts}`);
    if (type === undefined || table.kind === "simpleType") return [];
    return table.rules.flatMap((rule, at) => [
      ...names(type, table.rules, rule, at),
      ...rows(type, rule),
      ...values(type, rule),
    ]);
  });
};

function names(
  type: ComplexType,
  rules: readonly Written.Rule[],
  { name }: Written.Rule,
  at: number,
): readonly Diagnostic[] {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name)) return [aboutType("invalid-rule-name", type, { name })];
  const isRepeated = rules.findIndex((other) => other.name === name) < at;
  return isRepeated ? [aboutType("duplicate-rule", type, { name })] : [];
}

/** Rules name rows of their table, or go down with dots. */
const rows = (type: ComplexType, rule: Written.Rule): readonly Diagnostic[] =>
  pathsOf(rule)
    .filter((path) => rowPath(type, path) === undefined)
    .map((row) => aboutType("unknown-rule-row", type, { rule: rule.name, row }));

/** What rows are compared with has to be among their values. */
function values(type: ComplexType, rule: Written.Rule): readonly Diagnostic[] {
  const { demand } = rule;
  const compared = [
    ...rule.when.flatMap(({ row, is }) => is.map((value) => ({ row, value }))),
    ...(demand.kind === "selects"
      ? Object.keys(demand.branches).map((value) => ({ row: demand.by, value }))
      : []),
  ];
  const unknown = compared
    .filter(({ row, value }) => !canBe(rowPath(type, row)?.at(-1), value))
    .map(({ row, value }) =>
      aboutType("unknown-rule-value", type, { rule: rule.name, row, value: String(value) }),
    );
  if (demand.kind !== "each-once") return unknown;
  const row = `${demand.row}.${demand.by}`;
  const of = rowPath(type, row)?.at(-1)?.type;
  const isListed = of === undefined || (of.kind === "simpleType" && of.documented !== undefined);
  return isListed
    ? unknown
    : [...unknown, aboutType("unlisted-rule-values", type, { rule: rule.name, row })];
}

/** Rows that are not there are reported as such. */
function canBe(row: MemberRow | undefined, value: unknown): boolean {
  if (row === undefined) return true;
  const { type } = row;
  if (type.kind === "complexType") return false;
  if (type.documented !== undefined) return valuesOf(type).includes(String(value));
  return typeof value === (type.json === "integer" ? "number" : type.json);
}
