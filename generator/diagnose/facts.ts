/** Facts of tables that are incomplete or cannot be: errata, values, patterns, rules. */
import type { Demand, Erratum } from "../../schemas/language.js";
import type { Diagnostic } from "../diagnostics.js";
import type { ComplexType, MemberRow, SimpleType } from "../model.js";
import { patternFault } from "../pattern.js";
import { rowsOf, valuesOf } from "../particles.js";
import { aboutRow, aboutType, type Check } from "./context.js";

export const checkFacts: Check = ({ simpleTypes, complexTypes }) => [
  ...simpleTypes.flatMap((type) => [
    ...patterns(type),
    ...values(type),
    ...type.observed
      .filter(({ erratum }) => lacksReason(erratum))
      .map(({ value }) => aboutType("erratum-without-reason", type, { subject: `"${value}"` })),
  ]),
  ...complexTypes.flatMap((type) => [
    ...rowsOf(type.own).flatMap((row) => errata(type, row)),
    ...rules(type),
  ]),
];

function patterns(type: SimpleType): readonly Diagnostic[] {
  const fault = type.pattern === undefined ? undefined : patternFault(type.pattern);
  return fault === undefined ? [] : [aboutType("invalid-pattern", type, { fault })];
}

function values(type: SimpleType): readonly Diagnostic[] {
  const all = valuesOf(type);
  return all
    .filter((value, at) => all.indexOf(value) < at)
    .map((value) => aboutType("duplicate-value", type, { value }));
}

function errata(type: ComplexType, row: MemberRow): readonly Diagnostic[] {
  if (row.erratum === undefined || !lacksReason(row.erratum)) return [];
  const name = row.kind === "text" ? "text" : row.name;
  const facts = { subject: `${row.owner}/${name}` };
  return [aboutRow("erratum-without-reason", type, { owner: row.owner, name }, facts)];
}

const lacksReason = ({ reason }: Erratum): boolean => reason.trim() === "";

/** Rules name rows of their table, or go down with dots. */
const rules = (type: ComplexType): readonly Diagnostic[] =>
  type.rules.flatMap((rule) =>
    [...rule.when.map((condition) => condition.row), ...rowsOfDemand(rule.demand)]
      .filter((path) => !leadsToRow(type, path))
      .map((row) => aboutType("unknown-rule-row", type, { rule: rule.name, row })),
  );

function rowsOfDemand(demand: Demand): readonly string[] {
  switch (demand.kind) {
    case "range":
    case "forbids":
    case "utc":
      return [demand.row];
    case "requires":
      return demand.rows;
    case "agrees":
      return [demand.row, demand.with];
    case "each-once":
      return [`${demand.row}.${demand.by}`];
    case "selects":
      return [
        demand.by,
        ...Object.values(demand.branches).flatMap((names) =>
          names.map((name) => `${demand.row}.${name}`),
        ),
      ];
    default:
      return demand satisfies never;
  }
}

function leadsToRow(type: ComplexType, path: string): boolean {
  const [name, ...rest] = path.split(".");
  const row = type.members.find((one) => one.kind !== "text" && one.name === name);
  if (row === undefined || rest.length === 0) return row !== undefined;
  return row.type.kind === "complexType" && leadsToRow(row.type, rest.join("."));
}
