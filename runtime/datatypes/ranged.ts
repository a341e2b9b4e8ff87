import { datatype, type Datatype } from "../datatype.js";

/** A number datatype with the facets minInclusive and maxInclusive. */
export const ranged = (
  base: Datatype<number>,
  min: number,
  max: number,
  name = base.name,
): Datatype<number> => {
  const bounded = (value: number | undefined): number | undefined =>
    value !== undefined && value >= min && value <= max ? value : undefined;
  const isOfBase = (received: unknown): boolean =>
    (typeof received === "string" ? base.parse(received) : base.accept(received)) !== undefined;

  return datatype({
    ...base,
    name,
    parse: (lexical) => bounded(base.parse(lexical)),
    accept: (value) => bounded(base.accept(value)),
    refusal(received) {
      const refusal = isOfBase(received) ? "out-of-range" : base.refusal(received);
      // Too large for a number is too large for the range, whatever it is exactly.
      return refusal === "unsafe-integer" ? "out-of-range" : refusal;
    },
    expects: describe(base, min, max),
  });
};

const describe = (base: Datatype<number>, min: number, max: number): string => {
  const noun = base.expects.replace(/ from .*| up to .*/, "");
  if (min === -Infinity) return `${noun} up to ${max}`;
  return max === Infinity ? `${noun} from ${min}` : `${noun} from ${min} to ${max}`;
};
