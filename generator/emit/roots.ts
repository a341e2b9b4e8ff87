/**
 * The roots: for each, a type and a codec of the same name, in one file for
 * each of the tables; and `decode`, which knows them all.
 */
import { codecsPath, fromJsonName, tableName, toJsonName } from "../codec/names.js";
import { comment, docs } from "../docs.js";
import {
  exportAll,
  type Import,
  importStatements,
  relativeImport,
  runtimeImport,
} from "../imports.js";
import { WIDTH } from "../layout/lines.js";
import type { ComplexType, EmitOptions, GeneratedModule, Model, Root } from "../model.js";
import { typesPath } from "../typescript.js";

const PATH = "roots.ts";
const CONTRACT_PATH = "contract.ts";

const pathOf = ({ type }: Pick<Root, "type">): string => `roots/${type.module}.ts`;

export function emitRoots(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  const paths = [...new Set(model.roots.map(pathOf))].sort();
  return [
    emitContract(model, options),
    ...paths.map((path) => emitModule(model, path, options)),
    emitDecode(model, paths, options),
  ];
}

function emitContract({ contract, modules }: Model, options: EmitOptions): GeneratedModule {
  const from = runtimeImport(options, CONTRACT_PATH, "codec.js");
  const facts = [
    "/** What every document has in common. */",
    "export const contract: ContractFacts = {",
    `  namespace: ${JSON.stringify(contract.namespace)},`,
    `  typeMember: ${JSON.stringify(contract.typeMember)},`,
    "};",
  ].join("\n");
  return {
    kind: "module",
    path: CONTRACT_PATH,
    sources: modules.map((module) => module.source),
    statements: [...importStatements([{ name: "ContractFacts", from, type: true }]), facts],
  };
}

function emitModule(model: Model, path: string, options: EmitOptions): GeneratedModule {
  const roots = model.roots.filter((root) => pathOf(root) === path);
  const module = model.modules.find((one) => one.path === roots[0]?.type.module);
  return {
    kind: "module",
    path,
    sources: module === undefined ? [] : [module.source],
    statements: [...importStatements(importsOf(roots, path, options)), ...roots.map(emitRoot)],
  };
}

function emitDecode(
  { roots, modules }: Model,
  paths: readonly string[],
  options: EmitOptions,
): GeneratedModule {
  const from = runtimeImport(options, PATH, "codec.js");
  const imports: readonly Import[] = [
    { name: "contract", from: relativeImport(PATH, CONTRACT_PATH), type: false },
    { name: "decoder", from, type: false },
    ...roots.map((root) => ({
      name: root.ts,
      from: relativeImport(PATH, pathOf(root)),
      type: false,
    })),
  ];
  const decode = `/** Finds out what a payload is, and decodes it. */\n${emitCall(roots)}`;
  return {
    kind: "module",
    path: PATH,
    sources: modules.map((module) => module.source),
    statements: [...importStatements(imports), exportAll(PATH, paths), decode],
  };
}

/** Names the type: inferred, it would be that of the root which all others happen to fit. */
function emitCall(roots: readonly Root[]): string {
  const names = roots.map(({ ts }) => ts);
  const line = names.join(" | ");
  // The layout breaks no types in angles; on a line of their own they may be too long still.
  const isLine = names.length === 1 || line.length + 2 <= WIDTH;
  const type = isLine ? line : `${names.map((name) => `\n  | ${name}`).join("")}\n`;
  return `export const decode = /* @__PURE__ */ decoder<${type}>(contract, [${names.join(", ")}]);`;
}

function emitRoot({ name, ts, type, typeName, role, page, mayBeBare }: Root): string {
  const settings = [
    ...(typeName === undefined ? [] : [`typeName: ${JSON.stringify(typeName)}`]),
    ...(role === "response" ? [] : [`role: ${JSON.stringify(role)}`]),
    ...(mayBeBare ? ["mayBeBare: true"] : []),
  ];
  const args = [
    "contract",
    JSON.stringify(name),
    tableName(type),
    fromJsonName(type),
    toJsonName(type),
    ...(settings.length === 0 ? [] : [`{ ${settings.join(", ")} }`]),
  ];
  return [
    comment(docs(type.says, { see: page.id })),
    `export type ${ts} = ${type.ts}Type;`,
    comment(docs(`Documents with the root ${name}.`, { see: page.id })),
    `export const ${ts}: ${codecType(ts, type)} = /* @__PURE__ */ ${codecName(type)}(`,
    ...args.map((arg) => `  ${arg},`),
    ");",
  ].join("\n");
}

const codecName = (type: ComplexType): string => (type.wraps === undefined ? "codec" : "listCodec");

const codecType = (ts: string, { wraps }: ComplexType): string =>
  wraps === undefined
    ? `RootCodec<${ts}>`
    : `ListCodec<${ts}, ${ts}[${JSON.stringify(wraps.member)}][number]>`;

function importsOf(roots: readonly Root[], path: string, options: EmitOptions): readonly Import[] {
  const runtime = runtimeImport(options, path, "codec.js");
  const value = (name: string, from: string): Import => ({ name, from, type: false });
  return [
    value("contract", relativeImport(path, CONTRACT_PATH)),
    ...roots.flatMap(({ type }) => {
      const from = relativeImport(path, codecsPath(type.module));
      return [
        value(codecName(type), runtime),
        { name: type.wraps === undefined ? "RootCodec" : "ListCodec", from: runtime, type: true },
        ...[tableName(type), fromJsonName(type), toJsonName(type)].map((name) => value(name, from)),
        {
          name: `${type.ts} as ${type.ts}Type`,
          from: relativeImport(path, typesPath(type.module)),
          type: true,
        },
      ];
    }),
  ];
}
