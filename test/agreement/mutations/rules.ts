/** Rules between rows, kept and broken by their own examples, inside whole documents. */
import type { ComplexType, MemberRow } from "../../../generator/model.js";
import type { Fragment, Json } from "../../../schemas/language/rules.js";
import { type Instance, isComplex, isMany, type Item } from "../document.js";
import { choicesOf, type Host, inOrder, inPlace, otherBranches } from "../hosts.js";
import { sampleInstance } from "../sample.js";
import { asItIs, type Mutation, mutation } from "./mutation.js";

export const ruleMutations = (host: Host): readonly Mutation[] => {
  const { type } = host.place.at;
  return type.rules.flatMap(({ name, passes, fails }) => [
    mutation(inPlace(host, instanceOf(type, passes)), "keep a rule", asItIs, name),
    mutation(inPlace(host, instanceOf(type, fails)), "break a rule", asItIs, name),
  ]);
};

/** What the fragment has, and what has to be there besides. */
function instanceOf(type: ComplexType, fragment: Fragment): Instance {
  const told = Object.entries(fragment).flatMap(([member, value]) => itemsOf(type, member, value));
  const rows = new Set<MemberRow>(told.map(({ row }) => row));
  const others = choicesOf(type).flatMap((choice) =>
    [...rows].flatMap((row) => otherBranches(choice, row)),
  );
  for (const row of others) rows.add(row);
  const besides = sampleInstance(type).items.filter(({ row }) => !rows.has(row));
  return { type, items: inOrder(type, [...besides, ...told]) };
}

function itemsOf(type: ComplexType, member: string, value: Json): readonly Item[] {
  const row = type.members.find((row) => row.member === member);
  if (row === undefined) throw new Error(`${type.ts} has no member ${member}`);
  if (isMany(row)) return listOf(value).map((one) => ({ row, value: valueOf(row, one) }));
  return [{ row, value: valueOf(row, value) }];
}

function valueOf(row: MemberRow, value: Json): string | Instance {
  if (!isComplex(row)) return String(value);
  const { type } = row;
  const { flattens } = type;
  if (flattens === undefined) return instanceOf(type, value as Fragment);
  const items = listOf(value).map((one) => ({ row: flattens, value: valueOf(flattens, one) }));
  return { type, items };
}

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);
