/** Why tables with an edit would be wrong, before it is made. */
import type { ComplexType, Model, SimpleType } from "../../generator/model.js";
import { conventionalName } from "../../generator/names.js";
import { camelCase } from "../../runtime/json/casing.js";
import { safe } from "../report/columns.js";
import type { Edit, RowEdit } from "./edit.js";
import { leadsTo } from "./imports.js";

export function textObstacle(edit: Edit): string | undefined {
  const written = edit.kind === "value" ? edit.value : edit.name;
  if (written === "") return "rows say of themselves that they may be empty: { empty: true }";
  if (safe(written) !== written || (edit.kind !== "value" && !NAME.test(written)))
    return "its characters do not belong into tables";
  if (edit.kind !== "value" && [written, camelCase(written)].some((one) => one in {}))
    return "every JavaScript object has a member of that name";
  return undefined;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

export interface Surroundings {
  readonly model: Model;
  /** Edits that are in the patch already. */
  readonly accepted: readonly Edit[];
  /** The source of a module, with these edits. */
  readonly read: (module: string) => Promise<string>;
}

export async function rowObstacle(
  edit: RowEdit,
  owner: ComplexType,
  type: SimpleType | ComplexType,
  { model, accepted, read }: Surroundings,
): Promise<string | undefined> {
  if (edit.kind === "attribute" && type.kind === "complexType") {
    return `an attribute is never of a type like ${edit.of}`;
  }
  if (owner.flattens !== undefined) {
    return `${owner.ts} is an array in JSON, where another row has no place`;
  }
  if (edit.kind === "element" && owner.all.text !== undefined) {
    return `the content of ${owner.ts} is text`;
  }
  const jsonName = (one: RowEdit): string =>
    one.json ?? conventionalName(model.contract.json, one.name, one.occurs.endsWith("/unbounded"));
  const isNamesake = (json: string): boolean => camelCase(json) === camelCase(jsonName(edit));
  const added = new Set(
    accepted.flatMap((one) =>
      one.kind !== "value" && isNamesake(jsonName(one)) ? [one.type] : [],
    ),
  );
  const holder = model.modules
    .flatMap(({ complexTypes }) => complexTypes)
    .filter((one) => derivesFrom(one, owner) || derivesFrom(owner, one))
    .find(({ xsd, members }) => added.has(xsd) || members.some(({ json }) => isNamesake(json)));
  if (holder !== undefined) {
    return `${holder.ts} has another row of that name in JSON; write it by hand, with a name of its own`;
  }
  if (type.module !== owner.module && (await leadsTo(type.module, owner.module, read))) {
    return `${owner.module}.ts cannot import ${type.ts}: ${type.module}.ts imports it already`;
  }
  return undefined;
}

const derivesFrom = (type: ComplexType | undefined, base: ComplexType): boolean =>
  type !== undefined && (type === base || derivesFrom(type.base, base));
