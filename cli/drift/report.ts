/** What a survey found, in the shape of the report for programs: members are added, never changed. */
import { basesOf } from "../describe/type.js";
import type { Reference } from "../../generator/reference.js";
import { lexicalType, neverSeen } from "./edits.js";
import { unknownNames } from "./merge.js";
import { isSecret } from "./secret.js";
import type { First, NewValue, Survey, Unknown } from "./survey.js";

export type FirstSeen = First;

export type DriftReport = ReturnType<typeof reportOf>;

/** Values shown of each name. */
const EXAMPLES = 3;

const COLUMNS = 40;

export function reportOf(survey: Survey, documents: number, camel: number, reference: Reference) {
  const unknown = unknownNames(survey);
  const values = [...survey.values.values()];
  return {
    summary: { documents, unknown: unknown.length, values: values.length, camelCase: camel },
    unknown: unknown.map(unknownEntry),
    values: values.map(valueEntry),
    neverSeen: neverSeen(survey),
    versions: [
      ...(camel > 0 ? [{ sign: "JSON in camelCase", since: "13.0" }] : []),
      ...versionsOf(survey, reference),
    ],
  };
}

function unknownEntry(one: Unknown) {
  const { type, kind, name, count, first, after } = one;
  const examples = isSecret(one) ? [] : [...one.values].slice(0, EXAMPLES);
  return {
    ...{ type, kind, name, count, first, inferred: lexicalType(one) },
    ...(after !== undefined && { after }),
    examples: examples.map((text) => (text.length > COLUMNS ? `${text.slice(0, COLUMNS)}…` : text)),
  };
}

const valueEntry = ({ type, value, isSensitive, count, first }: NewValue) => ({
  ...{ type, count, first },
  ...(!isSensitive && { value }),
});

/** Rows that only newer servers send. */
function versionsOf({ seen }: Survey, reference: Reference) {
  const byXsd = new Map(reference.types.map((type) => [type.xsd, type]));
  return [...seen].flatMap(([table, counts]) => {
    const type = byXsd.get(table.name);
    const types = type === undefined ? [] : [type, ...basesOf(type, reference)];
    const rows = types.flatMap(({ rows }) => rows);
    return [...counts.keys()].flatMap(({ name }) => {
      const since = rows.find((row) => row.name === name)?.since;
      return since === undefined ? [] : [{ sign: `${table.name}/${name}`, since }];
    });
  });
}
