/** Every mistake in every row of every table. */
import type { ComplexType } from "../../../generator/model.js";
import { rowsOf } from "../../../generator/particles.js";
import { hostOf, rowHostOf } from "../hosts.js";
import { documentTypes, model } from "../model.js";
import { choiceMutations } from "./choices.js";
import { contentMutations, orderMutations, textMutations } from "./content.js";
import type { Mutation } from "./mutation.js";
import { nameMutations, unknownMutations } from "./names.js";
import { presenceMutations } from "./presence.js";
import { rootMutations } from "./roots.js";
import { ruleMutations } from "./rules.js";
import { schemaInstanceMutations } from "./schema-instance.js";
import { valueMutations } from "./values.js";

const ofTypes = [unknownMutations, textMutations, orderMutations, choiceMutations, ruleMutations];

const ofRows = [
  presenceMutations,
  nameMutations,
  valueMutations,
  contentMutations,
  schemaInstanceMutations,
];

/** How often a mistake is made in all its variants; then each fault is made once a row. */
const OFTEN = 3;

const times = new Map<unknown, number>();

export const mutations: readonly Mutation[] = [
  ...model.roots.flatMap((root) => inVariants("root", rootMutations(root))),
  ...documentTypes.flatMap((type) => {
    const host = hostOf(type);
    return ofTypes.flatMap((mutate) => mutate(host));
  }),
  ...documentTypes.flatMap(mutationsOfRows),
];

function mutationsOfRows(type: ComplexType): readonly Mutation[] {
  return rowsOf(type.all).flatMap((row) => {
    const host = rowHostOf(type, row);
    const all = ofRows.flatMap((mutate) => mutate(host));
    return inVariants(row.type.kind === "simpleType" ? row.type : row.type.kind, all);
  });
}

/** All variants for the first of a kind, one of each fault for the others. */
function inVariants(kind: unknown, mutations: readonly Mutation[]): readonly Mutation[] {
  const before = times.get(kind) ?? 0;
  times.set(kind, before + 1);
  if (before < OFTEN) return mutations;
  const seen = new Set<string>();
  return mutations.filter(({ fault, xml, json }) => {
    const key = `${fault} ${xml !== undefined} ${json !== undefined}`;
    return !seen.has(key) && seen.add(key);
  });
}
