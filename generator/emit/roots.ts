/** The roots: for each, a type and a codec of the same name; and `decode`, which knows them all. */
import { codecsPath, fromJsonName, tableName, toJsonName } from "../codec/names.js";
import { comment, docs } from "../docs.js";
import { type Import, importStatements, relativeImport, runtimeImport } from "../imports.js";
import type { ComplexType, EmitOptions, GeneratedModule, Model, Root } from "../model.js";
import { typesPath } from "../typescript.js";

const PATH = "roots.ts";

export function emitRoots(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  const { contract, roots } = model;
  const typeMember = JSON.stringify(contract.typeMember);
  const statements = [
    [
      "const contract: ContractFacts = {",
      `  namespace: ${JSON.stringify(contract.namespace)},`,
      `  typeMember: ${typeMember},`,
      "};",
    ].join("\n"),
    ...roots.map(emitRoot),
    [
      "/** Finds out what a payload is, and decodes it. */",
      ...beginDecode(roots),
      ...roots.map((root) => `  ${root.ts},`),
      "]);",
    ].join("\n"),
  ];
  return [
    {
      kind: "module",
      path: PATH,
      sources: model.modules.map((module) => module.source),
      statements: [...importStatements(importsOf(model, options)), ...statements],
    },
  ];
}

/** Names the type: inferred, it would be that of the root which all others happen to fit. */
function beginDecode(roots: readonly Root[]): readonly string[] {
  const types = roots.map(({ ts }) => ts);
  const line = `export const decode = /* @__PURE__ */ decoder<${types.join(" | ")}>(contract, [`;
  if (line.length <= 100) return [line];
  const broken = types.map((type) => `  | ${type}`);
  return ["export const decode = /* @__PURE__ */ decoder<", ...broken, ">(contract, ["];
}

function emitRoot({ name, ts, type, typeName, role, page }: Root): string {
  const settings = [
    ...(typeName === undefined ? [] : [`typeName: ${JSON.stringify(typeName)}`]),
    ...(role === "response" ? [] : [`role: ${JSON.stringify(role)}`]),
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

function importsOf({ roots }: Model, options: EmitOptions): readonly Import[] {
  const runtime = runtimeImport(options, PATH, "codec.js");
  const value = (name: string, from: string): Import => ({ name, from, type: false });
  return [
    ...roots.map(({ type }) => value(codecName(type), runtime)),
    ...roots.map(({ type }) => ({
      name: type.wraps === undefined ? "RootCodec" : "ListCodec",
      from: runtime,
      type: true,
    })),
    value("decoder", runtime),
    { name: "ContractFacts", from: runtime, type: true },
    ...roots.flatMap(({ type }) => {
      const from = relativeImport(PATH, codecsPath(type.module));
      const types = relativeImport(PATH, typesPath(type.module));
      return [tableName(type), fromJsonName(type), toJsonName(type)]
        .map((name) => value(name, from))
        .concat({
          name: `${type.ts} as ${type.ts}Type`,
          from: types,
          type: true,
        });
    }),
  ];
}
