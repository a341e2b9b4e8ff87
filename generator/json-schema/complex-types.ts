/** Complex types in JSON Schema: objects with the members of all bases, closed. */
import type { JsonObject } from "../json.js";
import type { Branch, Choice, ComplexType, ElementRow, MemberRow } from "../model.js";
import { isAlwaysThere, isReadOnly } from "../particles.js";
import { stateRules } from "./rules.js";
import { reference, simpleReference } from "./simple-types.js";

export function defineComplexType(type: ComplexType): JsonObject {
  const required = type.members.filter((row) => isAlwaysThere(type.all, row));
  const demands = [
    ...required.filter((row) => row.jsonAliases.length > 0).map(isPresent),
    ...type.all.particles.flatMap((particle) =>
      particle.kind === "choice" ? emitChoice(particle) : [],
    ),
    ...stateRules(type),
  ];
  const names = required.filter((row) => row.jsonAliases.length === 0).map((row) => row.json);
  return {
    description: type.says,
    type: "object",
    properties: Object.fromEntries(type.members.flatMap((row) => properties(type, row))),
    ...(names.length > 0 && { required: names }),
    additionalProperties: false,
    ...together(demands),
  };
}

/** One demand stands beside the members, unless it speaks of members itself. */
function together(demands: readonly JsonObject[]): JsonObject {
  const [only, ...others] = demands;
  if (only === undefined) return {};
  return others.length === 0 && !("properties" in only) ? only : { allOf: demands };
}

/** The names that a row is read by. Where null would be as good as nothing, it is allowed. */
function properties(type: ComplexType, row: MemberRow): readonly [string, JsonObject][] {
  const isPlain = isAlwaysThere(type.all, row) && row.jsonAliases.length === 0;
  const value = {
    description: row.says,
    ...(isPlain ? memberForm(row) : orNull(memberForm(row))),
    ...(isReadOnly(row) && { readOnly: true }),
  };
  return namesOf(row).map((name) => [name, value]);
}

function memberForm(row: MemberRow): JsonObject {
  const one = valueForm(row);
  if (row.kind !== "element" || !row.many) return one;
  return { type: "array", items: one, ...(row.required && { minItems: 1 }) };
}

function valueForm({ type, empty }: MemberRow): JsonObject {
  if (type.kind === "simpleType") return simpleReference(type, empty);
  return type.flattens === undefined ? reference(type.ts) : memberForm(type.flattens);
}

/** Exactly one branch is there, or none where none has to be; a branch has its required rows. */
function emitChoice({ branches, required }: Choice): readonly JsonObject[] {
  const rows = branches.flatMap((branch) => branch.rows);
  const none = { properties: Object.fromEntries(rows.flatMap((row) => absent(row))) };
  return [
    { oneOf: [...branches.map(isTaken), ...(required ? [] : [none])] },
    ...branches.flatMap((branch) => {
      const demanded = branch.rows.filter((row) => row.required && branch.rows.length > 1);
      return demanded.length === 0
        ? []
        : [{ if: isTaken(branch), then: { allOf: demanded.map(isPresent) } }];
    }),
  ];
}

const isTaken = ({ rows }: Branch): JsonObject => oneOfThem(rows.map(isPresent));

const isPresent = (row: MemberRow): JsonObject =>
  oneOfThem(
    namesOf(row).map((name) => ({
      required: [name],
      properties: { [name]: { not: nothing(row) } },
    })),
  );

const absent = (row: ElementRow): readonly [string, JsonObject][] =>
  namesOf(row).map((name) => [name, nothing(row)]);

/** What is as good as an absent member: a list without items is none. */
const nothing = (row: MemberRow): JsonObject =>
  row.kind === "element" && row.many ? { type: ["array", "null"], maxItems: 0 } : { type: "null" };

function oneOfThem(demands: readonly JsonObject[]): JsonObject {
  const [only, ...others] = demands;
  return only !== undefined && others.length === 0 ? only : { anyOf: demands };
}

function orNull(form: JsonObject): JsonObject {
  if (form["enum"] !== undefined || typeof form["type"] !== "string") {
    return { anyOf: [form, { type: "null" }] };
  }
  return { ...form, type: [form["type"], "null"] };
}

const namesOf = (row: MemberRow): readonly string[] => [row.json, ...row.jsonAliases];
