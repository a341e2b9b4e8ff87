/** The names of elements and attributes, ready to be recognised in bytes. */
import { tagName, TAGS_PATH } from "../codec/names.js";
import { importStatements, runtimeImport } from "../imports.js";
import type { EmitOptions, GeneratedModule, Model } from "../model.js";

export function emitTags(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  const types = model.modules.flatMap((module) => module.complexTypes);
  const names = types.flatMap(({ all, elements }) =>
    [...all.attributes, ...elements].map((row) => row.name),
  );
  const from = runtimeImport(options, TAGS_PATH, "needle.js");
  const tags = [...new Set(names)].sort().map((name) => {
    const text = JSON.stringify(name);
    return `export const ${tagName(name)} = /* @__PURE__ */ tag(${text});`;
  });
  return [
    {
      kind: "module",
      path: TAGS_PATH,
      sources: model.modules.map((module) => module.source),
      statements: [...importStatements([{ name: "tag", from, type: false }]), ...tags],
    },
  ];
}
