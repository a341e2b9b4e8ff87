/** Simple types, enumerations among them, as the reference has them. */
import type { Module, SimpleType } from "../model.js";
import type { ErratumEntry, SimpleTypeEntry } from "../reference.js";

/** Errata of observed values are added to the list. */
export const emitSimpleTypes = (
  modules: readonly Module[],
  errata: ErratumEntry[],
): readonly SimpleTypeEntry[] =>
  modules.flatMap((module) =>
    module.simpleTypes.map((type) => simpleTypeEntry(type, module.source, errata)),
  );

function simpleTypeEntry(type: SimpleType, table: string, errata: ErratumEntry[]): SimpleTypeEntry {
  const { ts, xsd, base, says, page, documented, observed } = type;
  const { expects, pattern, minInclusive, maxInclusive, maxLength } = type;
  return {
    name: ts,
    xsd,
    base,
    says,
    table,
    ...(page !== undefined && { page: page.id }),
    ...(expects !== undefined && { expects }),
    ...(pattern !== undefined && { pattern }),
    ...(minInclusive !== undefined && { minInclusive }),
    ...(maxInclusive !== undefined && { maxInclusive }),
    ...(maxLength !== undefined && { maxLength }),
    ...(documented !== undefined && { documented }),
    ...(observed.length > 0 && {
      observed: observed.map(({ value, erratum }) => {
        const id = `${ts}/${value}`;
        errata.push({
          id,
          kind: erratum.erratum,
          page: page?.id ?? "",
          documented: erratum.documented,
          seen: erratum.reason,
          example: erratum.example,
        });
        return { value, erratum: id };
      }),
    }),
  };
}
