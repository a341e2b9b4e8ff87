/** What tables would have to gain to know what was seen. */
import { plural } from "../../generator/names.js";
import { indexOf } from "../../runtime/row-index.js";
import type { TypeTable } from "../../runtime/table.js";
import type { Edit } from "../patch/edit.js";
import { type Name, unknownNames } from "./merge.js";
import { isSecret } from "./secret.js";
import { type Survey, type Unknown, VALUES } from "./survey.js";

export const editsOf = (survey: Survey): readonly Edit[] => [
  ...unknownNames(survey).map(rowOf),
  ...[...survey.values.values()].flatMap(({ type, value, isSensitive }): readonly Edit[] =>
    isSensitive
      ? []
      : [{ kind: "value", type, value, reason: "Seen in captures; no page lists it." }],
  ),
];

function rowOf(one: Name): Edit {
  const type = lexicalType(one);
  return {
    kind: one.kind === "attribute" ? "attribute" : "element",
    type: one.type,
    name: one.name,
    of: type,
    occurs: one.isRepeated ? "0/unbounded" : "0/1",
    says: `Seen in captures; no page describes it. ${inferredFrom(one)}`,
    source: "observed",
    ...(one.array !== undefined && one.array !== plural(one.name) && { json: one.array }),
    ...(isSecret(one) && { sensitive: true }),
    after: [...one.behind, ...(one.after === undefined ? [] : [one.after])],
  };
}

function inferredFrom({ values: { size } }: Unknown): string {
  if (size === 0) return "No value tells its type.";
  const values =
    size === 1 ? "one value" : `${size}${size < VALUES ? "" : " or more"} different values`;
  return `Its type is inferred from ${values}.`;
}

/** The narrowest type that has all values; a type of its own where there is more than text. */
export function lexicalType({ type, name, values, lexical, hasContent }: Unknown): string {
  if (hasContent) return `${type}Nested${name}`;
  return (values.size > 0 ? lexical[0] : undefined) ?? "xs:string";
}

/** Rows of types that documents have, which none of them has. */
export const neverSeen = ({
  seen,
}: Survey): readonly { type: string; names: readonly string[] }[] =>
  [...seen].flatMap(([table, counts]) => {
    const names = namesOf(table).filter(
      (name) => ![...counts.keys()].some((row) => row.name === name),
    );
    return names.length > 0 ? [{ type: table.name, names }] : [];
  });

const namesOf = (table: TypeTable): readonly string[] =>
  [...indexOf(table).members.values()].map(({ name }) => name);
