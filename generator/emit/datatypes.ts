/** One module of datatypes for each module of tables that has simple types. */
import { body } from "../codec/body.js";
import { array, call, quoted, texts } from "../codec/code.js";
import {
  builtinFile,
  datatypeOf,
  datatypesPath,
  hasDatatypes,
  isDeclared,
} from "../codec/names.js";
import { type Import, importStatements, relativeImport, runtimeImport } from "../imports.js";
import type {
  EmitOptions,
  GeneratedModule,
  Model,
  Module,
  SimpleType,
  Statement,
} from "../model.js";
import { hasScanner, scannerOf } from "../scan.js";
import { functionDeclaration } from "../structures.js";
import { hasAlias, typesPath } from "../typescript.js";

export function emitDatatypes(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  return model.modules.filter(hasDatatypes).map((module) => emitModule(module, options));
}

function emitModule(module: Module, options: EmitOptions): GeneratedModule {
  const path = datatypesPath(module.path);
  const imports: Import[] = [];
  const use = (name: string, file: string): string => {
    imports.push({ name, from: runtimeImport(options, path, file), type: false });
    return name;
  };
  const statements = module.simpleTypes.flatMap((type) => [
    ...(isDeclared(type, false) ? [...scanner(type, use), declaration(type, use)] : []),
    ...(isDeclared(type, type.usedEmpty) && type.usedEmpty ? [orEmpty(type, use)] : []),
  ]);
  for (const type of module.simpleTypes.filter(isTyped)) {
    imports.push({ name: type.ts, from: relativeImport(path, typesPath(module.path)), type: true });
  }
  return {
    kind: "module",
    path,
    sources: [module.source],
    statements: [...importStatements(imports), ...statements],
  };
}

type Use = (name: string, file: string) => string;

function declaration(type: SimpleType, use: Use): string {
  const name = datatypeOf(type, false);
  return `export const ${name} = ${expression(type, use)};`;
}

/** The function that finds values of a pattern among bytes, and its sets of bytes. */
function scanner(type: SimpleType, use: Use): readonly Statement[] {
  const found = scannerOf(type);
  if (found === undefined) return [];
  const text = found.lines.join("\n");
  for (const word of ["byte", "literal", "nowhere", "run", "times"]) {
    if (text.includes(`${word}(`)) use(word, "datatypes/scan.js");
  }
  const sets = [...found.sets].map(([name, members]) => {
    const bytes = use("bytes", "datatypes/scan.js");
    return `const ${name} = ${PURE} ${bytes}(${JSON.stringify(members)});`;
  });
  const declared = functionDeclaration({
    name: scanName(type),
    isExported: false,
    parameters: [
      { name: "u", type: "Uint8Array" },
      { name: "start", type: "number" },
    ],
    returnType: "number",
    statements: body(found.lines),
  });
  return [...sets, declared];
}

const scanName = (type: SimpleType): string => `scan${type.ts}`;

function orEmpty(type: SimpleType, use: Use): string {
  const base = isDeclared(type, false)
    ? datatypeOf(type, false)
    : use(type.base, builtinFile(type));
  const call = `${use("orEmpty", "datatypes/or-empty.js")}(${base})`;
  return `export const ${datatypeOf(type, true)} = ${PURE} ${call};`;
}

const PURE = "/* @__PURE__ */";

function expression(type: SimpleType, use: Use): string {
  const name = quoted(type.xsd);
  if (type.documented !== undefined) {
    const observed = type.observed.map(({ value, erratum }) => texts([value, erratum.reason]));
    const args = [name, texts(type.documented)];
    if (observed.length > 0) args.push(array(observed));
    const enumeration = use("enumeration", "datatypes/enumeration.js");
    return call(`${PURE} ${enumeration}<${type.ts}>`, args);
  }
  if (type.pattern !== undefined) {
    const settings = [
      ...(type.base === "token" ? ["collapse: true"] : []),
      ...(type.maxLength === undefined ? [] : [`maxLength: ${type.maxLength}`]),
    ];
    if (hasScanner(type)) settings.push(`scan: ${scanName(type)}`);
    const args = [name, quoted(type.expects ?? type.xsd), quoted(type.pattern)];
    const pattern = use("pattern", "datatypes/pattern.js");
    return call(`${PURE} ${pattern}<${type.ts}>`, args, settings);
  }
  const base = use(type.base, builtinFile(type));
  if (type.minInclusive !== undefined || type.maxInclusive !== undefined) {
    const range = `${type.minInclusive ?? "-Infinity"}, ${type.maxInclusive ?? "Infinity"}`;
    return call(`${PURE} ${use("ranged", "datatypes/ranged.js")}`, [base, range, name]);
  }
  if (type.maxLength !== undefined) {
    const sized = use("sized", "datatypes/sized.js");
    return call(`${PURE} ${sized}`, [base, String(type.maxLength), name]);
  }
  return base;
}

/** The datatype gives values of a type that says more than string. */
const isTyped = (type: SimpleType): boolean =>
  isDeclared(type, false) &&
  hasAlias(type) &&
  (type.documented !== undefined || type.pattern !== undefined);
