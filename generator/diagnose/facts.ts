/** Facts of tables that are incomplete or cannot be: errata, values, patterns. */
import type { Erratum } from "../../schemas/language.js";
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
  ...complexTypes.flatMap((type) => rowsOf(type.own).flatMap((row) => errata(type, row))),
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
