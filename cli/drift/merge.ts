/** What several wires and casings call the same is one name that tables lack. */
import { camelCase } from "../../runtime/json/casing.js";
import type { Survey, Unknown } from "./survey.js";

export function unknownNames({ unknown }: Survey): readonly Unknown[] {
  const merged = new Map<string, Unknown>();
  const all = [...unknown.values()];
  // XML goes first: it tells an element from an attribute, and the order.
  const isMember = ({ kind }: Unknown): boolean => kind === "member";
  for (const one of [...all.filter((each) => !isMember(each)), ...all.filter(isMember)]) {
    const name = JSON.stringify([one.type, camelCase(one.name)]);
    const known = merged.get(name);
    if (known === undefined) merged.set(name, one);
    else if (isMember(one)) merged.set(name, both(known, one));
    else merged.set(JSON.stringify([one.type, one.kind, one.name]), one);
  }
  return [...merged.values()];
}

const both = (one: Unknown, other: Unknown): Unknown => ({
  ...one,
  count: one.count + other.count,
  values: new Set([...one.values, ...other.values]),
  lexical: one.lexical.filter((type) => other.lexical.includes(type)),
  hasContent: one.hasContent || other.hasContent,
  isRepeated: one.isRepeated || other.isRepeated,
});
