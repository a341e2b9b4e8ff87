/** The documented links of each type that has a table of them, as constants; one file for each of the tables. */
import type { Method } from "../../schemas/language.js";
import { isBehind } from "../link-operations.js";
import { lowerFirst } from "../codec/names.js";
import { comment, docs } from "../docs.js";
import { exportAll, importStatements, runtimeImport } from "../imports.js";
import type { ComplexType, EmitOptions, GeneratedModule, Link, Model, Module } from "../model.js";

const PATH = "links.ts";

export function emitLinks(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  const linked = model.modules.filter((module) => linkedTypes(module).length > 0);
  if (linked.length === 0) return [];
  const statements = [
    exportAll(
      PATH,
      linked.map(({ path }) => pathOf(path)),
    ),
  ];
  const sources = linked.map((module) => module.source);
  return [
    { kind: "module", path: PATH, sources, statements },
    ...linked.map((module) => emitModule(model, module, options)),
  ];
}

const pathOf = (module: string): string => `links/${module}.ts`;

const linkedTypes = (module: Module): readonly ComplexType[] =>
  module.complexTypes.filter((type) => type.links !== undefined);

function emitModule(model: Model, module: Module, options: EmitOptions): GeneratedModule {
  const path = pathOf(module.path);
  const from = runtimeImport(options, path, "operation.js");
  return {
    kind: "module",
    path,
    sources: [module.source],
    statements: [
      ...importStatements([{ name: "DocumentedLink", from, type: true }]),
      ...linkedTypes(module).map((type) => emitTable(model, type)),
    ],
  };
}

function emitTable(model: Model, type: ComplexType): string {
  const rows = type.links?.rows ?? [];
  return [
    comment(docs(`Links of ${type.ts}.`, { see: type.page.id })),
    `export const ${lowerFirst(type.ts)}Links = [`,
    ...rows.flatMap((row) => emitRow(model, row)),
    "] as const satisfies readonly DocumentedLink[];",
  ].join("\n");
}

function emitRow(model: Model, row: Link): readonly string[] {
  const { relation, target, type, when, page, says } = row;
  const method = model.contract.links?.methods[relation];
  const operation = method && operationOf(model, target, method);
  const condition = when && {
    row: when.row.map(({ member }) => member).join("."),
    is: when.is,
  };
  return [
    `  ${comment(docs(says))}`,
    "  {",
    `    relation: ${JSON.stringify(relation)},`,
    `    target: ${JSON.stringify(target)},`,
    ...(method === undefined ? [] : [`    method: ${JSON.stringify(method)},`]),
    ...(operation === undefined ? [] : [`    operation: ${JSON.stringify(operation)},`]),
    ...(type === undefined ? [] : [`    type: ${JSON.stringify(type)},`]),
    ...(condition === undefined
      ? []
      : [
          `    when: { row: ${JSON.stringify(condition.row)}, is: [${condition.is
            .map((value) => JSON.stringify(value))
            .join(", ")}] },`,
        ]),
    `    documented: ${JSON.stringify(page.id)},`,
    "  },",
  ];
}

/** The request that the link is for. */
function operationOf({ operations }: Model, target: string, method: Method): string | undefined {
  const fitting = operations.filter((one) => one.method === method);
  const found =
    fitting.find(({ path }) => path === target) ?? fitting.find((one) => isBehind(target, one));
  return found?.name;
}
