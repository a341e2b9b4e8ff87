/** The outside door of the output: roots, types of both kinds, and what the runtime offers to everybody. */
import { exportNames, relativeImport, runtimeImport } from "../imports.js";
import type { EmitOptions, GeneratedModule, Model } from "../model.js";
import { publicRuntime } from "../public.js";
import { hasQueries } from "../queries.js";
import { sensitiveNames } from "../sensitive.js";
import { hasAlias, typesPath, wireName, wirePath } from "../typescript.js";

const PATH = "index.ts";

export function emitIndex(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  const roots = new Set(model.roots.map((root) => root.ts));
  const statements = [
    'export * from "./roots.js";',
    ...(model.operations.length === 0 ? [] : ['export * as operations from "./operations.js";']),
    ...(hasLinks(model) ? ['export * as links from "./links.js";'] : []),
    ...(model.contract.http === undefined ? [] : ['export { http } from "./http.js";']),
    ...(sensitiveNames(model).length === 0
      ? []
      : ['export { sensitiveNames } from "./secrets.js";']),
    ...(hasQueries(model)
      ? ['export { query } from "./queries.js";', 'export type { Queryable } from "./queries.js";']
      : []),
    ...publicRuntime.flatMap(({ file, values, types }) => [
      ...exportNames(values, runtimeImport(options, PATH, file), { type: false }),
      ...exportNames(types, runtimeImport(options, PATH, file), { type: true }),
    ]),
    ...model.modules.flatMap(({ path, simpleTypes, complexTypes }) => {
      const declared = complexTypes.filter((type) => type.standsAlone);
      const types = [...simpleTypes.filter(hasAlias), ...declared].map((type) => type.ts);
      // A root exports its type together with its codec.
      const others = types.filter((name) => !roots.has(name));
      return [
        ...exportNames(others, relativeImport(PATH, typesPath(path)), { type: true }),
        ...exportNames(declared.map(wireName), relativeImport(PATH, wirePath(path)), {
          type: true,
        }),
      ];
    }),
  ];
  const sources = model.modules.map((module) => module.source);
  return [{ kind: "module", path: PATH, sources, statements }];
}

const hasLinks = ({ modules }: Model): boolean =>
  modules.some(({ complexTypes }) => complexTypes.some((type) => type.links !== undefined));
