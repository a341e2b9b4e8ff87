/** One module of tables and functions for each module of complex types. */
import { emitFromJson } from "../codec/from-json.js";
import { wordsOfGuards } from "../codec/guard.js";
import {
  codecsPath,
  fromJsonName,
  importOfDatatype,
  readName,
  tableName,
  tagName,
  TAGS_PATH,
  toJsonName,
  writeName,
} from "../codec/names.js";
import { emitReadXml } from "../codec/read-xml.js";
import { emitTable } from "../codec/table.js";
import { wordsOfChecks } from "../codec/table-rules.js";
import { emitToJson } from "../codec/to-json.js";
import { emitWriteXml } from "../codec/write-xml.js";
import { type Import, importStatements, relativeImport, runtimeImport } from "../imports.js";
import type {
  ComplexType,
  EmitOptions,
  GeneratedModule,
  MemberRow,
  Model,
  Module,
} from "../model.js";
import { importsOfType } from "../typescript.js";

export function emitCodecs(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  return model.modules
    .filter((module) => module.complexTypes.some(isUsed(model)))
    .map((module) => emitModule(model, module, options));
}

/** A base is in the tables of the types that extend it; alone it needs a codec only where a row has it. */
const isUsed = (model: Model) => {
  const used = new Set<ComplexType>(model.roots.map((root) => root.type));
  for (const { complexTypes } of model.modules) {
    for (const { elements } of complexTypes) {
      for (const { type } of elements) if (type.kind === "complexType") used.add(type);
    }
  }
  return (type: ComplexType): boolean => used.has(type);
};

function emitModule(model: Model, module: Module, options: EmitOptions): GeneratedModule {
  const path = codecsPath(module.path);
  const types = module.complexTypes.filter(isUsed(model));
  const statements = types
    .flatMap((type) => [
      emitTable(type, model.contract.links),
      emitReadXml(type),
      emitWriteXml(type),
      emitFromJson(type) ?? [],
      emitToJson(type) ?? [],
    ])
    .flat();
  const imports = [
    ...types.flatMap((type) => importsOf(type, path, options)),
    ...runtimeImports(types, path, options),
  ];
  return {
    kind: "module",
    path,
    sources: [module.source],
    statements: [...importStatements(imports), ...statements],
  };
}

function importsOf(type: ComplexType, path: string, options: EmitOptions): readonly Import[] {
  const own = importsOfType(type, path);
  return [
    ...own,
    ...type.members.flatMap((row) => importsOfRow(row, path, options)),
    ...(type.flattens === undefined ? [] : importsOfRow(type.flattens, path, options)),
    ...type.all.attributes.flatMap((row) => importsOfType(row.type, path)),
  ];
}

function importsOfRow(row: MemberRow, path: string, options: EmitOptions): readonly Import[] {
  const tag =
    row.kind === "text"
      ? []
      : [{ name: tagName(row.name), from: relativeImport(path, TAGS_PATH), type: false }];
  const { type } = row;
  if (type.kind === "simpleType") return [...tag, importOfDatatype(type, row.empty, path, options)];
  const from = relativeImport(path, codecsPath(type.module));
  const functions = [readName(type), writeName(type), tableName(type)];
  const item = type.flattens;
  const json = item === undefined ? [fromJsonName(type), toJsonName(type)] : [];
  return [
    ...tag,
    ...(from === `./${path.slice(path.lastIndexOf("/") + 1).replace(/\.ts$/, ".js")}`
      ? []
      : [...functions, ...json].map((name) => ({ name, from, type: false }))),
    // The items of a flattened wrapper are read by its owner.
    ...(item === undefined ? [] : jsonImportsOf(item, path, options)),
  ];
}

function jsonImportsOf(row: MemberRow, path: string, options: EmitOptions): readonly Import[] {
  const { type } = row;
  if (type.kind === "simpleType") return [importOfDatatype(type, row.empty, path, options)];
  const from = relativeImport(path, codecsPath(type.module));
  if (codecsPath(type.module) === path) return [];
  return [fromJsonName(type), toJsonName(type)].map((name) => ({ name, from, type: false }));
}

function runtimeImports(
  types: readonly ComplexType[],
  path: string,
  options: EmitOptions,
): readonly Import[] {
  const words = new Set<string>(["table"]);
  for (const { all, elements } of types) {
    if (all.attributes.length > 0) words.add("attribute");
    if (all.text !== undefined) words.add("text");
    if (elements.some((row) => row.many)) words.add("list");
    if (elements.some((row) => !row.many)) words.add("element");
    if (all.particles.some((particle) => particle.kind === "choice")) words.add("choice");
  }
  const json = types.some((type) => type.flattens === undefined);
  const use = (name: string, file: string, type: boolean): Import => ({
    name,
    from: runtimeImport(options, path, file),
    type,
  });
  return [
    ...[...words].map((word) => use(word, "table.js", false)),
    ...(types.some(({ members }) => members.some((row) => row.erratum !== undefined))
      ? [use("erratum", "erratum.js", false)]
      : []),
    ...types.flatMap(wordsOfGuards).map((word) => use(word, "rules.js", false)),
    ...types.flatMap(wordsOfChecks).map(([word, file]) => use(word, file, false)),
    use("TypeTable", "table.js", true),
    use("unknownContent", "unknown.js", false),
    use("XmlReader", "xml/reader.js", true),
    use("XmlWriter", "xml/writer.js", true),
    ...(json
      ? [
          use("JsonObject", "json/reader.js", true),
          use("JsonReader", "json/reader.js", true),
          use("JsonTarget", "json/writer.js", true),
          use("JsonWriter", "json/writer.js", true),
        ]
      : []),
  ];
}
