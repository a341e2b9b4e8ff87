/** One module of value types for each module of tables. */
import { comment, docs, READ_ONLY } from "../docs.js";
import { type Import, importStatements, runtimeImport } from "../imports.js";
import type {
  ComplexType,
  EmitOptions,
  GeneratedModule,
  MemberRow,
  Model,
  Module,
  SimpleType,
  Statement,
} from "../model.js";
import { isAlwaysThere, rowsOf, valuesOf } from "../particles.js";
import { interfaceDeclaration, property, typeAlias } from "../structures.js";
import { hasAlias, importsOfType, key, memberType, primitive, typesPath } from "../typescript.js";

export function emitTypes(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  return model.modules
    .map((module) => emitModule(module, options))
    .filter((file) => file.statements.length > 0);
}

function emitModule(module: Module, options: EmitOptions): GeneratedModule {
  const path = typesPath(module.path);
  const declared = module.complexTypes.filter((type) => type.standsAlone);
  const statements = [
    ...module.simpleTypes.filter(hasAlias).map(emitSimpleType),
    ...declared.map(emitComplexType),
  ];
  const imports = declared.flatMap((type) => importsOf(type, path, options));
  return {
    kind: "module",
    path,
    sources: [module.source],
    statements: [...importStatements(imports), ...statements],
  };
}

function emitSimpleType(type: SimpleType): Statement {
  const declaration = { name: type.ts, docs: docs(type.says, seePage(type)) };
  return typeAlias({
    ...declaration,
    type: alternatives(type).join(" | "),
  });
}

/** Enumerations are open: a newer server may send a value that no page lists. */
function alternatives(type: SimpleType): readonly string[] {
  if (type.documented === undefined) return [type.typescript ?? primitive(type)];
  return [...valuesOf(type).map((value) => JSON.stringify(value)), "(string & {})"];
}

function emitComplexType(type: ComplexType): Statement {
  return type.union ? emitUnion(type) : emitInterface(type);
}

function emitInterface(type: ComplexType): Statement {
  return interfaceDeclaration({
    name: type.ts,
    docs: docs(type.says, seePage(type)),
    extends: [type.base?.ts ?? "Extensible"],
    properties: rowsOf(type.own).map((row) =>
      property({
        name: key(row.member),
        type: memberType(row),
        hasQuestionToken: !isAlwaysThere(type.own, row) && row !== type.wraps,
        docs: memberDocs(type, row),
      }),
    ),
  });
}

/** A choice and nothing else: the members exclude each other. */
function emitUnion(type: ComplexType): Statement {
  const members = type.elements.flatMap((row) => [
    comment(memberDocs(type, row), "  "),
    `  ${key(row.member)}: ${memberType(row)};`,
  ]);
  return [
    comment(docs(type.says, seePage(type))),
    `export type ${type.ts} = OneOf<{`,
    ...members,
    "}>;",
  ].join("\n");
}

/** The page of a row is said where it is not that of its type. */
const memberDocs = (type: ComplexType, row: MemberRow): string[] =>
  docs(row.readOnly ? `${row.says} ${READ_ONLY}` : row.says, {
    indent: 2,
    ...(row.page.id !== type.page.id && seePage(row)),
  });

const seePage = ({ page }: Pick<SimpleType, "page">) => page && { see: page.id };

function importsOf(type: ComplexType, path: string, options: EmitOptions): readonly Import[] {
  const rows = type.union ? type.elements : rowsOf(type.own);
  const above = type.union
    ? [{ name: "OneOf", from: runtimeImport(options, path, "one-of.js"), type: true }]
    : type.base !== undefined
      ? importsOfType(type.base, path)
      : [{ name: "Extensible", from: runtimeImport(options, path, "unknown.js"), type: true }];
  return [...above, ...rows.flatMap((row) => importsOfType(row.type, path))];
}
