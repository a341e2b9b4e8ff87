/** What several wires and casings call the same is one name that tables lack. */
import { plural } from "../../generator/names.js";
import { camelCase } from "../../runtime/json/casing.js";
import type { Survey, Unknown } from "./survey.js";

/** Under the name that it has in XML, where it was seen there. */
export interface Name extends Unknown {
  /** The name of the array in JSON, where there is one. */
  readonly array?: string;
}

export function unknownNames({ unknown }: Survey): readonly Name[] {
  const all = [...unknown.values()];
  // XML goes first: it tells an element from an attribute, and the order.
  const names: Name[] = all.filter(({ kind }) => kind !== "member");
  const byName = new Map(names.map((one, at) => [keyOf(one.type, one.name), at]));
  // A list without an element around it is called in the plural in JSON.
  const byPlural = new Map(names.map((one, at) => [keyOf(one.type, plural(one.name)), at]));
  for (const member of all.filter(({ kind }) => kind === "member")) {
    const { type, isArray } = member;
    const key = keyOf(type, member.name);
    const array = isArray ? { array: member.name } : {};
    const at = byName.get(key) ?? (isArray ? byPlural.get(key) : undefined);
    const known = at === undefined ? undefined : names[at];
    if (at !== undefined && known !== undefined) names[at] = { ...both(known, member), ...array };
    else {
      byName.set(key, names.length);
      names.push({ ...member, ...array });
    }
  }
  return names;
}

const keyOf = (type: string, name: string): string => JSON.stringify([type, camelCase(name)]);

const both = (one: Name, other: Unknown): Name => ({
  ...one,
  count: one.count + other.count,
  values: new Set([...one.values, ...other.values]),
  lexical: one.lexical.filter((type) => other.lexical.includes(type)),
  hasContent: one.hasContent || other.hasContent,
  isRepeated: one.isRepeated || other.isRepeated,
});
