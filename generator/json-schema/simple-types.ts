/** Simple types in JSON Schema: those with a form of their own are definitions, others stand in the row. */
import type { JsonObject } from "../json.js";
import { bounds, orEmptyPattern, textPatterns } from "../lexical.js";
import type { SimpleType } from "../model.js";
import { valuesOf } from "../particles.js";
import { orEmptyName } from "../typescript.js";

/** Definitions of a type by name, with the variant that may also be empty. */
export const simpleDefinitions = (type: SimpleType): readonly (readonly [string, JsonObject])[] => [
  ...(isDefined(type) ? [[type.ts, define(type)] as const] : []),
  ...(type.usedEmpty && !acceptsEmpty(type)
    ? [[orEmptyName(type), defineOrEmpty(type)] as const]
    : []),
];

/** What a row says of its type. */
export function simpleReference(type: SimpleType, empty: boolean): JsonObject {
  if (empty && !acceptsEmpty(type)) return reference(orEmptyName(type));
  return isDefined(type) ? reference(type.ts) : form(type);
}

export const reference = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });

const define = (type: SimpleType): JsonObject => ({ description: type.says, ...form(type) });

function defineOrEmpty(type: SimpleType): JsonObject {
  const pattern = patternOf(type);
  if (type.json !== "string") return { description: type.says, anyOf: [form(type), { const: "" }] };
  if (type.documented !== undefined) return { ...define(type), enum: [...valuesOf(type), ""] };
  return { ...define(type), pattern: whole(orEmptyPattern(pattern ?? "")) };
}

function form(type: SimpleType): JsonObject {
  const pattern = patternOf(type);
  const [lowest, highest] = bounds[type.base] ?? [];
  const minimum = type.minInclusive ?? lowest;
  const maximum = type.maxInclusive ?? highest;
  return {
    type: type.json,
    ...(pattern !== undefined && { pattern: whole(pattern) }),
    ...(type.documented !== undefined && { enum: valuesOf(type) }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(type.maxLength !== undefined && { maxLength: type.maxLength }),
  };
}

const patternOf = (type: SimpleType): string | undefined => type.pattern ?? textPatterns[type.base];

/** JSON Schema looks for a match anywhere, XSD for one of the whole. */
const whole = (pattern: string): string => `^(?:${pattern})$`;

const isDefined = (type: SimpleType): boolean => !type.builtin || patternOf(type) !== undefined;

const acceptsEmpty = (type: SimpleType): boolean =>
  type.json === "string" && patternOf(type) === undefined && type.documented === undefined;
