/** Link tables: relations that links can have, and targets that somebody documents. */
import { isBehind } from "../link-operations.js";
import type { Diagnostic } from "../diagnostics.js";
import type { ComplexType, Model, SimpleType } from "../model.js";
import { valuesOf } from "../particles.js";
import { aboutType, type Check } from "./context.js";

export const checkLinks: Check = ({ model, complexTypes }) =>
  complexTypes.flatMap((type) => (type.links === undefined ? [] : linksOf(model, type)));

function linksOf(model: Model, type: ComplexType): readonly Diagnostic[] {
  const relation = relationOf(model, type);
  if (relation === undefined) return [aboutType("no-link-rows", type)];
  const relations = valuesOf(relation);
  const { operations = [] } = model.contract;
  const isDocumented = (target: string): boolean =>
    target === "?" || operations.some((operation) => isBehind(target, operation));
  const rows = type.links?.rows ?? [];
  return rows.flatMap((row, at) => {
    const facts = { relation: row.relation, target: row.target };
    const isRepeated =
      rows.findIndex((one) => one.relation === row.relation && one.target === row.target) < at;
    return [
      ...(relations.includes(row.relation) ? [] : [aboutType("unknown-relation", type, facts)]),
      ...(isDocumented(row.target) || row.elsewhere !== undefined
        ? []
        : [aboutType("unknown-link-target", type, facts)]),
      ...(isRepeated ? [aboutType("duplicate-link", type, facts)] : []),
    ];
  });
}

/** The enumeration of relations, where the type has the rows that the conventions name. */
function relationOf({ contract }: Model, type: ComplexType): SimpleType | undefined {
  const { links } = contract;
  if (links === undefined || !type.members.some((row) => row.member === links.own))
    return undefined;
  const list = type.elements.find((row) => row.name === links.list)?.type;
  const link = list?.kind === "complexType" ? list.wraps?.type : undefined;
  if (link?.kind !== "complexType") return undefined;
  const named = (name: string) => link.all.attributes.find((row) => row.name === name)?.type;
  return named(links.address) === undefined ? undefined : named(links.relation);
}
