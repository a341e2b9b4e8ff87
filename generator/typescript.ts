/** How the types of the model are written in TypeScript. */
import { type Import, relativeImport } from "./imports.js";
import type { ComplexType, MemberRow, SimpleType } from "./model.js";
import { isIdentifier } from "./names.js";

type Type = SimpleType | ComplexType;

/** Path of the value types of a module, from the output folder. */
export const typesPath = (module: string): string => `types/${module}.ts`;

/** Path of the raw JSON types of a module. */
export const wirePath = (module: string): string => `json/${module}.ts`;

/** Name of the raw JSON type of a complex type. */
export const wireName = (type: ComplexType): string => `${type.ts}Json`;

/** Name in both schemas of a simple type whose values may also be empty. */
export const orEmptyName = (type: SimpleType): string =>
  `${type.builtin ? type.ts : type.xsd}OrEmpty`;

/** Type of a member: `Link[]`, `UidType | ""`. */
export function memberType(row: MemberRow, nameOf: (type: Type) => string = typeName): string {
  const name = nameOf(row.type);
  const one = row.empty && saysMoreThanString(row.type) ? `${name} | ""` : name;
  if (row.kind !== "element" || !row.many) return one;
  return one === name ? `${name}[]` : `(${one})[]`;
}

/** Type of one value; a flattened wrapper is the array of what it wraps. */
export function typeName(type: Type): string {
  if (type.kind === "simpleType") return hasAlias(type) ? type.ts : primitive(type);
  return type.flattens === undefined ? type.ts : memberType(type.flattens);
}

/** What `typeName` needs in a module of its own. */
export function importsOfType(type: Type, path: string): readonly Import[] {
  if (type.kind === "complexType" && type.flattens !== undefined) {
    return importsOfType(type.flattens.type, path);
  }
  const from = typesPath(type.module);
  if (from === path || (type.kind === "simpleType" && !hasAlias(type))) return [];
  return [{ name: type.ts, from: relativeImport(path, from), type: true }];
}

/** Text of a builtin date keeps its name, for what it says; a number is just a number. */
export const hasAlias = (type: SimpleType): boolean =>
  !type.builtin || type.base === "dateTime" || type.base === "time";

export const primitive = ({ json }: SimpleType): "string" | "number" | "boolean" =>
  json === "integer" ? "number" : json;

/** A member name as it stands in a declaration. */
export const key = (name: string): string => (isIdentifier(name) ? name : JSON.stringify(name));

/** A member of a variable: `v.Name`, or `v["due-date"]`. */
export const member = (variable: string, name: string): string =>
  isIdentifier(name) ? `${variable}.${name}` : `${variable}[${JSON.stringify(name)}]`;

const saysMoreThanString = (type: Type): boolean =>
  type.kind === "simpleType" &&
  (type.json !== "string" || type.typescript !== undefined || type.documented !== undefined);
