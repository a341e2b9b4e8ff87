/** Every mistake in every row of every table. */
import type { ComplexType, SimpleType } from "../../../generator/model.js";
import { rowsOf } from "../../../generator/particles.js";
import { hostOf, rowHostOf } from "../hosts.js";
import { documentTypes, model } from "../model.js";
import { choiceMutations } from "./choices.js";
import { contentMutations, orderMutations, textMutations } from "./content.js";
import type { Mutation } from "./mutation.js";
import { nameMutations, unknownMutations } from "./names.js";
import { presenceMutations } from "./presence.js";
import { rootMutations } from "./roots.js";
import { schemaInstanceMutations } from "./schema-instance.js";
import { valueMutations } from "./values.js";

const ofTypes = [unknownMutations, textMutations, orderMutations, choiceMutations];

const ofRows = [
  presenceMutations,
  nameMutations,
  valueMutations,
  contentMutations,
  schemaInstanceMutations,
];

/** How often rows of a type are mistaken in every variant; others have one of each fault. */
const OFTEN = 3;

const times = new Map<SimpleType | ComplexType, number>();

export const mutations: readonly Mutation[] = [
  ...model.roots.flatMap(rootMutations),
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
    return isNew(row.type) ? all : firstOfEachFault(all);
  });
}

function isNew(type: SimpleType | ComplexType): boolean {
  const before = times.get(type) ?? 0;
  times.set(type, before + 1);
  return before < OFTEN;
}

function firstOfEachFault(mutations: readonly Mutation[]): readonly Mutation[] {
  const seen = new Set<string>();
  return mutations.filter(({ fault, xml, json }) => {
    const key = `${fault} ${xml !== undefined} ${json !== undefined}`;
    return !seen.has(key) && seen.add(key);
  });
}
