/** Resolves tables into the model: what every emitter reads, and no emitter has to look up. */
import type * as Written from "../schemas/language.js";
import type { Diagnostic } from "./diagnostics.js";
import { linkComplexTypes } from "./link-complex.js";
import { linkFault, linkOperations } from "./link-operations.js";
import { linkQueryables } from "./link-queries.js";
import { linkSimpleType } from "./link-simple.js";
import { sourceOf, type Tables } from "./load.js";
import type * as Model from "./model.js";
import { rootName } from "./names.js";
import { type Homes, homesOf, reach } from "./reach.js";

export interface Linked {
  readonly model: Model.Model;
  /** Why some row has no type; such rows are not in the model. */
  readonly diagnostics: readonly Diagnostic[];
}

export function link(tables: Tables): Linked {
  const { contract } = tables;
  const { homes, diagnostics } = homesOf(tables);
  const reached = reach(contract, homes);

  const simple = new Map<Written.Type, Model.SimpleType>();
  for (const [type, home] of homes) {
    if (type.kind === "complexType" || !reached.types.has(type)) continue;
    simple.set(type, linkSimpleType(type, home, reached.usedEmpty.has(type)));
  }
  const complex = linkComplexTypes(contract, homes, reached, simple);
  const roots = linkRoots(contract, complex);
  const fault = linkFault(contract, roots);

  return {
    model: {
      contract,
      modules: linkModules(tables, homes, simple, complex),
      roots,
      operations: linkOperations(tables, roots),
      queryables: linkQueryables(tables, roots),
      ...(fault !== undefined && { fault }),
    },
    diagnostics: [...diagnostics, ...reached.diagnostics],
  };
}

function linkModules(
  tables: Tables,
  homes: Homes,
  simple: ReadonlyMap<Written.Type, Model.SimpleType>,
  complex: ReadonlyMap<Written.Type, Model.ComplexType>,
): readonly Model.Module[] {
  const own = (path: string) =>
    [...homes].flatMap(([type, { module }]) => (module === path ? [type] : []));
  const of = <T>(types: readonly Written.Type[], linked: ReadonlyMap<Written.Type, T>) =>
    types.flatMap((type) => linked.get(type) ?? []);
  return [...new Set(tables.tables.map((table) => table.module))]
    .map((path) => ({
      path,
      source: sourceOf(tables, path),
      simpleTypes: of(own(path), simple),
      complexTypes: of(own(path), complex),
    }))
    .filter((module) => module.simpleTypes.length + module.complexTypes.length > 0);
}

function linkRoots(
  contract: Written.Contract,
  complex: ReadonlyMap<Written.Type, Model.ComplexType>,
): readonly Model.Root[] {
  return contract.roots.flatMap((root) => {
    const type = complex.get(root.type);
    if (type === undefined) return [];
    const { kind: _, mayBeBare = false, ...facts } = root;
    return [{ ...facts, ts: rootName(root.name, type.ts), type, mayBeBare }];
  });
}
