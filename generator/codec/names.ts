/** Names and places of codecs, and the expressions that name their datatypes. */
import { type Import, relativeImport, runtimeImport } from "../imports.js";
import type { ComplexType, EmitOptions, MemberRow, Module, SimpleType } from "../model.js";

export const TAGS_PATH = "tags.ts";

export const codecsPath = (module: string): string => `codecs/${module}.ts`;

export const datatypesPath = (module: string): string => `datatypes/${module}.ts`;

export const tagName = (name: string): string => `T_${identifier(name)}`;

export const tableName = (type: ComplexType): string => `${type.ts}Table`;

/** The row of a type that shows an erratum each time it is used. */
export const erratumName = (type: ComplexType, row: MemberRow): string =>
  `E_${type.ts}_${identifier(row.member)}`;

export const readName = (type: ComplexType): string => `read${type.ts}`;

export const writeName = (type: ComplexType): string => `write${type.ts}`;

export const fromJsonName = (type: ComplexType): string => `${lowerFirst(type.ts)}FromJson`;

export const toJsonName = (type: ComplexType): string => `${lowerFirst(type.ts)}ToJson`;

/** A name for a variable: the member's, where JavaScript lets it be one. */
export const localName = (member: string): string => {
  const name = identifier(lowerFirst(member));
  return reserved.has(name) ? `${name}Value` : name;
};

/** No XML name has a $, so no two of them become one: due-date, due$2d$date. */
const identifier = (name: string): string =>
  name.replace(/[^\w$]/gu, (character) => `$${character.codePointAt(0)?.toString(16)}$`);

/** The leading capitals are lowered, but for the last before a small letter: UID, uid; XmlOf, xmlOf. */
export const lowerFirst = (name: string): string =>
  name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (capitals) => capitals.toLowerCase());

/** Words of JavaScript, and the names that generated functions use themselves. */
const reserved: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in instanceof interface let new
  null package private protected public return static super switch this throw true try typeof var
  void while with yield r v w o name x source`.split(/\s+/),
);

/** The datatype of a row, as generated code names it. */
export const datatypeName = (row: Pick<MemberRow, "empty" | "type">): string =>
  row.type.kind === "simpleType" ? datatypeOf(row.type, row.empty) : "";

/** Text is empty anyway; every other type needs a datatype of its own for that. */
export const datatypeOf = (type: SimpleType, empty: boolean): string =>
  empty && !isText(type) ? `${ownName(type)}OrEmpty` : ownName(type);

export const isText = (type: SimpleType): boolean => type.builtin && type.base === "string";

const ownName = (type: SimpleType): string => (type.builtin ? type.base : lowerFirst(type.ts));

/** Whether the module of a simple type declares a datatype for it. */
export const isDeclared = (type: SimpleType, empty: boolean): boolean =>
  !type.builtin || (empty && !isText(type));

export const hasDatatypes = (module: Module): boolean =>
  module.simpleTypes.some((type) => isDeclared(type, type.usedEmpty));

export function importOfDatatype(
  type: SimpleType,
  empty: boolean,
  path: string,
  options: EmitOptions,
): Import {
  const name = datatypeOf(type, empty);
  const from = isDeclared(type, empty)
    ? relativeImport(path, datatypesPath(type.module))
    : runtimeImport(options, path, builtinFile(type));
  return { name, from, type: false };
}

/** Runtime file of a built-in datatype: integers of all sizes share one. */
export const builtinFile = ({ base }: Pick<SimpleType, "base">): string =>
  `datatypes/${isInteger(base) ? "integer" : kebab(base)}.js`;

export const isInteger = (base: SimpleType["base"]): boolean =>
  /^(int|long|short|byte|unsigned.*)$/.test(base);

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
