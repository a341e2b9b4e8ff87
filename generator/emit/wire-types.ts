/**
 * One module of raw JSON types for each module of tables: what `JSON.parse`
 * gives for a body of the server, where null means absent.
 */
import { docs } from "../docs.js";
import { type Import, importStatements, relativeImport } from "../imports.js";
import type {
  ComplexType,
  GeneratedModule,
  MemberRow,
  Model,
  Module,
  SimpleType,
  Statement,
} from "../model.js";
import { isAlwaysThere } from "../particles.js";
import { interfaceDeclaration, property } from "../structures.js";
import {
  importsOfType,
  key,
  memberType,
  primitive,
  typeName,
  wireName,
  wirePath,
} from "../typescript.js";

export function emitWireTypes(model: Model): readonly GeneratedModule[] {
  return model.modules.map(emitModule).filter((file) => file.statements.length > 0);
}

function emitModule(module: Module): GeneratedModule {
  const path = wirePath(module.path);
  const declared = module.complexTypes.filter((type) => type.standsAlone);
  const imports = declared.flatMap((type) => importsOf(type, path));
  return {
    kind: "module",
    path,
    sources: [module.source],
    statements: [...importStatements(imports), ...declared.map(emitComplexType)],
  };
}

function emitComplexType(type: ComplexType): Statement {
  return interfaceDeclaration({
    name: wireName(type),
    docs: docs(`${type.ts} as JSON.`, { see: type.page.id }),
    extends: type.base === undefined ? [] : [wireName(type.base)],
    properties: ownMembers(type).map((row) => {
      const always = isAlwaysThere(type.own, row);
      return property({
        name: key(row.json),
        type: always ? wireMember(row) : `${wireMember(row)} | null`,
        hasQuestionToken: !always,
      });
    }),
  });
}

const wireMember = (row: MemberRow): string => memberType(row, wireType);

/** Dates and times are plain text here: JSON puts a date before every time of day. */
function wireType(type: SimpleType | ComplexType): string {
  if (type.kind === "simpleType") return type.builtin ? primitive(type) : typeName(type);
  return type.flattens === undefined ? wireName(type) : wireMember(type.flattens);
}

/** The members that the type itself adds, in JSON order. */
function ownMembers(type: ComplexType): readonly MemberRow[] {
  const inherited = new Set(type.base?.members.map((row) => row.member));
  return type.members.filter((row) => !inherited.has(row.member));
}

function importsOf(type: ComplexType, path: string): readonly Import[] {
  const rows = ownMembers(type).flatMap((row) => importsOfWireType(row.type, path));
  return type.base === undefined ? rows : [...importsOfWireType(type.base, path), ...rows];
}

function importsOfWireType(type: SimpleType | ComplexType, path: string): readonly Import[] {
  if (type.kind === "simpleType") return type.builtin ? [] : importsOfType(type, path);
  if (type.flattens !== undefined) return importsOfWireType(type.flattens.type, path);
  const from = wirePath(type.module);
  return from === path
    ? []
    : [{ name: wireName(type), from: relativeImport(path, from), type: true }];
}
