/** Names of members that two rows claim, or that every object has already. */
import { camelCase } from "../../runtime/json/casing.js";
import type { JsonConventions } from "../../schemas/language.js";
import type { Diagnostic } from "../diagnostics.js";
import type { ComplexType, MemberRow } from "../model.js";
import { isXmlName } from "../names.js";
import { rowsOf } from "../particles.js";
import { aboutRow, type Check } from "./context.js";

export const checkMembers: Check = ({ model, complexTypes }) =>
  complexTypes.flatMap((type) => [
    ...clashes(type, model.contract.json),
    ...rowsOf(type.own).flatMap((row) => badNames(type, row, model.contract.json)),
  ]);

/** On the JSON wire rows meet under every name they are read by, in every casing. */
function clashes(type: ComplexType, json: JsonConventions): readonly Diagnostic[] {
  const taken = new Map<string, MemberRow>();
  const found: Diagnostic[] = [];
  for (const row of rowsOf(type.all)) {
    for (const name of namesOf(row, json)) {
      const other = taken.get(name);
      if (other === undefined) taken.set(name, row);
      if (other === undefined || other === row) continue;
      if (row.owner !== type.ts || (nameOf(other) === nameOf(row) && other.kind === row.kind))
        continue;
      found.push(
        aboutRow("json-name-clash", type, named(row), {
          name,
          one: titleOf(row),
          other: titleOf(other),
        }),
      );
      break;
    }
  }
  return found;
}

function badNames(type: ComplexType, row: MemberRow, json: JsonConventions): readonly Diagnostic[] {
  const inherited = namesOf(row, json).find((name) => name in Object.prototype);
  const isInvalid = row.kind !== "text" && !isXmlName(row.name);
  return [
    ...(inherited === undefined
      ? []
      : [aboutRow("prototype-name", type, named(row), { name: inherited })]),
    ...(isInvalid ? [aboutRow("invalid-name", type, named(row), { name: nameOf(row) })] : []),
  ];
}

/** Every name that the row has in a value or in JSON. */
function namesOf(row: MemberRow, json: JsonConventions): readonly string[] {
  const names = [row.member, row.json, ...row.jsonAliases];
  const folded = json.casings.includes("camel") ? names.map(camelCase) : [];
  return [...new Set([...names, ...folded])];
}

const nameOf = (row: MemberRow): string => (row.kind === "text" ? "text" : row.name);

const titleOf = (row: MemberRow): string =>
  row.kind === "text" ? "the text" : `the ${row.kind} ${row.name}`;

const named = (row: MemberRow) => ({ owner: row.owner, name: nameOf(row) });
