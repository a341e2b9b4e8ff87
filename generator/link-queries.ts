/** What can be queried, with the document that it is in full. */
import type * as Written from "../schemas/language.js";
import { sourceOf, type Tables } from "./load.js";
import type * as Model from "./model.js";

export const linkQueryables = (
  tables: Tables,
  roots: readonly Model.Root[],
): readonly Model.Queryable[] =>
  (tables.contract.queries?.types ?? []).map((type) => {
    const { finds, ...facts } = type;
    const module = tables.queryables.get(type) ?? "contract";
    const root = rootOf(facts.name, finds, roots);
    return { ...facts, module, source: sourceOf(tables, module), ...(root && { finds: root }) };
  });

/** Queries write some names in another casing than documents do. */
function rootOf(
  name: string,
  finds: Written.ComplexType | undefined,
  roots: readonly Model.Root[],
): Model.Root | undefined {
  const wanted = name.toLowerCase();
  return finds === undefined
    ? roots.find((root) => root.name.toLowerCase() === wanted)
    : roots.find(({ type }) => type.xsd === finds.name);
}
