/** What a path of a report leads to, such as /Job/JobInfo/BackupJobInfo/Includes. */
import type { Reference, RowEntry, TypeEntry } from "../../generator/reference.js";
import { basesOf } from "./type.js";

/** The table that the path ends in, and the values where it ends in an enumeration. */
export function namesOnPath(path: string, reference: Reference): readonly string[] {
  const [first = "", ...steps] = path
    .split("/")
    .map((step) => step.replace(/\[\d+\]$/, "").replace(/^@/, ""))
    .filter((step) => step !== "" && !/^\d+$/.test(step));
  const root = reference.roots.find(({ name }) => name === first);
  let type = typeCalled(root?.type ?? first, reference);
  for (const [at, step] of steps.entries()) {
    if (type === undefined) return [];
    const isLast = at === steps.length - 1;
    const row = rowCalled(step, type, reference);
    const inner = row && typeCalled(row.type, reference);
    // What no table knows is reported as well: the rows beside it help.
    if (isLast && inner === undefined) return [type.xsd, ...valuesOf(row, reference)];
    type = inner;
  }
  return type === undefined || steps.length === 0 ? [] : [type.xsd];
}

const typeCalled = (wanted: string, { types }: Reference): TypeEntry | undefined =>
  types.find(({ name, xsd }) => name === wanted || xsd === wanted);

function rowCalled(wanted: string, type: TypeEntry, reference: Reference): RowEntry | undefined {
  const isCalled = (name: string): boolean => name.toLowerCase() === wanted.toLowerCase();
  return [type, ...basesOf(type, reference)]
    .flatMap(({ rows }) => rows)
    .find(({ name, json, jsonAliases = [] }) => [name, json, ...jsonAliases].some(isCalled));
}

const valuesOf = (row: RowEntry | undefined, { simpleTypes }: Reference): readonly string[] =>
  simpleTypes
    .filter(({ name, documented = [] }) => name === row?.type && documented.length > 0)
    .map(({ xsd }) => xsd);
