import { datatype, type Datatype } from "../datatype.js";

/** A string datatype with the facet maxLength, in code points. */
export const sized = (
  base: Datatype<string>,
  maxLength: number,
  name = base.name,
): Datatype<string> => {
  const bounded = (value: string | undefined): string | undefined =>
    value === undefined || isLongerThan(value, maxLength) ? undefined : value;

  return datatype({
    ...base,
    name,
    parse: (lexical) => bounded(base.parse(lexical)),
    accept: (value) => bounded(base.accept(value)),
    refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
    expects: `${base.expects} of at most ${maxLength} characters`,
  });
};

/** Counts code points, and only where UTF-16 units leave it open. */
export const isLongerThan = (text: string, maxLength: number): boolean => {
  if (text.length <= maxLength) return false;
  if (text.length > 2 * maxLength) return true;
  let length = 0;
  for (const _ of text) length++;
  return length > maxLength;
};
