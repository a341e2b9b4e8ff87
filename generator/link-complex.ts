/** Complex tables as the model has them. Two types may hold each other, so all exist before any is filled. */
import type * as Written from "../schemas/language.js";
import { linkContent, linkMembers, mergeContent } from "./link-rows.js";
import { linkLinks, linkRule } from "./link-rules.js";
import type * as Model from "./model.js";
import { elementsOf } from "./particles.js";
import type { Homes, Reached } from "./reach.js";

type Draft = { -readonly [Key in keyof Model.ComplexType]: Model.ComplexType[Key] };

export function linkComplexTypes(
  contract: Written.Contract,
  homes: Homes,
  reached: Reached,
  simple: ReadonlyMap<Written.Type, Model.SimpleType>,
): ReadonlyMap<Written.Type, Model.ComplexType> {
  const drafts = new Map<Written.Type, Draft>();
  const extended = new Set<Written.Type>();
  for (const [type, { ts, module }] of homes) {
    if (type.kind === "simpleType" || !reached.types.has(type)) continue;
    drafts.set(type, draft(type, ts, module));
    if (type.extends !== undefined) extended.add(type.extends);
  }
  const rootTypes = new Set<Written.Type>(contract.roots.map((root) => root.type));
  const filled = new Set<Written.Type>();
  for (const type of drafts.keys()) fill(type);
  // Rules look down into other types, which are all filled now.
  for (const [written, type] of drafts) {
    type.rules = rulesOf(written).flatMap((rule) => linkRule(type, rule) ?? []);
    if ("links" in written && written.links !== undefined)
      type.links = linkLinks(type, written.links, contract.http?.steps);
  }
  return drafts;

  /** Fills the base first: a type has the rows of its base before its own. */
  function fill(written: Written.Type): void {
    const type = drafts.get(written);
    if (type === undefined || written.kind === "simpleType" || filled.has(written)) return;
    filled.add(written);
    const base = written.extends && drafts.get(written.extends);
    if (base !== undefined && written.extends !== undefined) {
      fill(written.extends);
      type.base = base;
    }
    type.own = linkContent({
      json: contract.json,
      table: written,
      owner: type.ts,
      complexOrSimple(row) {
        const of = reached.typeOf.get(row);
        return of && (drafts.get(of) ?? simple.get(of));
      },
      simple(row) {
        const of = reached.typeOf.get(row);
        return of && simple.get(of);
      },
    });
    type.all = base === undefined ? type.own : mergeContent(base.all, type.own);
    type.elements = elementsOf(type.all.particles);
    type.members = linkMembers(contract.json, type.own, base?.members ?? []);
    type.union = isUnion(type.all) && !extended.has(written);
    const wraps = soleRepeatedElement(type.all);
    if (wraps === undefined) return;
    type.wraps = wraps;
    if (base !== undefined || contract.json.wrappers === "kept") return;
    type.flattens = wraps;
    type.standsAlone = extended.has(written) || rootTypes.has(written);
  }
}

/** Those of the bases, base-most first, then its own. */
function rulesOf(type: Written.Type): readonly Written.Rule[] {
  if (type.kind === "simpleType") return [];
  return [...(type.extends === undefined ? [] : rulesOf(type.extends)), ...type.rules];
}

const nothing: Model.Content = { attributes: [], particles: [] };

const draft = (type: Written.ComplexType, ts: string, module: string): Draft => ({
  kind: "complexType",
  ts,
  xsd: type.name,
  says: type.says,
  page: type.page,
  module,
  rules: [],
  own: nothing,
  all: nothing,
  elements: [],
  members: [],
  union: false,
  standsAlone: true,
});

function soleRepeatedElement(content: Model.Content): Model.ElementRow | undefined {
  const [only, ...more] = content.particles;
  if (more.length > 0 || content.attributes.length > 0 || content.text !== undefined)
    return undefined;
  return only?.kind === "element" && only.many ? only : undefined;
}

/** One choice between single elements, and nothing beside it. */
function isUnion({ attributes, particles, text }: Model.Content): boolean {
  const [only, ...more] = particles;
  if (more.length > 0 || attributes.length > 0 || text !== undefined) return false;
  return only?.kind === "choice" && only.branches.every((branch) => branch.rows.length === 1);
}
