/**
 * Rules between rows in JSON Schema: `if` a condition holds, `then` members are
 * there, absent or within bounds. What it cannot compare, it does not state.
 */
import type { JsonObject } from "../json.js";
import type { ComplexType, Condition, Demand, MemberRow, RowPath, Rule } from "../model.js";
import { valuesOf } from "../particles.js";

/** Agreements and advice do not make a document invalid, and schemas know no requests. */
export const isStated = ({ strength, role, demand }: Rule): boolean =>
  strength === "binding" && role === undefined && demand.kind !== "agrees";

export const stateRules = ({ rules }: ComplexType): readonly JsonObject[] =>
  rules.filter(isStated).flatMap(stateRule);

function stateRule(rule: Rule): readonly JsonObject[] {
  const { when, demand } = rule;
  const $comment = `rule:${rule.name}`;
  if (demand.kind === "selects") {
    const { row, by, branches } = demand;
    const all = Object.values(branches);
    // Values that allow the same branches share one statement.
    const lists = [...new Map(all.map((allowed) => [allowed.join(), allowed])).values()];
    return lists.map((allowed) => {
      const is = Object.keys(branches).filter((one) => branches[one]?.join() === allowed.join());
      return {
        $comment,
        if: allOf([...when, { row: by, is }].map(holds)),
        then: constrain(row, noneOf(row, all.flat(), allowed)),
      };
    });
  }
  const then = state(demand);
  return [
    when.length === 0 ? { $comment, ...then } : { $comment, if: allOf(when.map(holds)), then },
  ];
}

function state(demand: Exclude<Demand, { kind: "selects" }>): JsonObject {
  switch (demand.kind) {
    case "range":
      return constrain(demand.row, {
        type: ["number", "null"],
        minimum: demand.min,
        maximum: demand.max,
      });
    case "requires":
      return anyOf(demand.rows.map((row) => has(row, { not: { type: "null" } })));
    case "forbids":
      return constrain(demand.row, { type: "null" });
    case "utc":
      return constrain(demand.row, { type: ["string", "null"], pattern: "Z$" });
    case "each-once":
      return constrain(demand.row, eachOnce(demand.by));
    case "agrees":
      return {};
  }
}

const holds = ({ row, is }: Condition): JsonObject => has(row, { enum: [...is] });

/** As many items as there are values, and each of them: so each once. */
function eachOnce(path: RowPath): JsonObject {
  const by = path.slice(-1);
  const type = by[0]?.type;
  const values = type?.kind === "simpleType" ? valuesOf(type) : [];
  const contained = values.map((value) => ({
    contains: { type: "object", ...has(by, { const: value }) },
  }));
  const all = { minItems: values.length, maxItems: values.length, allOf: contained };
  return { type: ["array", "null"], anyOf: [{ maxItems: 0 }, all] };
}

/** The branches below a row that are not for the value are null, if they are there. */
function noneOf(path: RowPath, all: readonly string[], allowed: readonly string[]): JsonObject {
  const type = path.at(-1)?.type;
  const rows = type?.kind === "complexType" ? type.elements : [];
  const refused = rows.filter(({ name }) => all.includes(name) && !allowed.includes(name));
  const absent = refused.flatMap(namesOf).map((name) => [name, { type: "null" }] as const);
  return { type: ["object", "null"], properties: Object.fromEntries(absent) };
}

/** The row is there, under one of its names, and so is everything above it. */
function has([row, ...below]: RowPath, form: JsonObject): JsonObject {
  if (row === undefined) return form;
  const inner = below.length === 0 ? form : { type: "object", ...has(below, form) };
  return anyOf(namesOf(row).map((name) => ({ required: [name], properties: { [name]: inner } })));
}

/** Wherever the row is there, it has this form. */
function constrain([row, ...below]: RowPath, form: JsonObject): JsonObject {
  if (row === undefined) return form;
  const inner = below.length === 0 ? form : { type: ["object", "null"], ...constrain(below, form) };
  return { properties: Object.fromEntries(namesOf(row).map((name) => [name, inner])) };
}

const anyOf = (forms: readonly JsonObject[]): JsonObject => combined("anyOf", forms);

const allOf = (forms: readonly JsonObject[]): JsonObject => combined("allOf", forms);

function combined(keyword: "anyOf" | "allOf", forms: readonly JsonObject[]): JsonObject {
  const [only, ...others] = forms;
  return only !== undefined && others.length === 0 ? only : { [keyword]: forms };
}

const namesOf = (row: MemberRow): readonly string[] => [row.json, ...row.jsonAliases];
