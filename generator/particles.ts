/** What one can ask about the content of a complex type. */
import type { Content, ElementRow, MemberRow, Particle, SimpleType } from "./model.js";

/** Element rows with choices taken apart, each name once. */
export const elementsOf = (particles: readonly Particle[]): readonly ElementRow[] =>
  uniqueBy(particles.flatMap(rowsOfParticle), (row) => row.name);

/** Rows in the order of the table, each member once. */
export const rowsOf = ({ attributes, particles, text }: Content): readonly MemberRow[] => [
  ...attributes,
  ...elementsOf(particles),
  ...(text === undefined ? [] : [text]),
];

/** Rows that every value has: not those of a choice. */
export const isAlwaysThere = ({ particles }: Content, row: MemberRow): boolean =>
  row.required && (row.kind !== "element" || particles.includes(row));

/** A request that edits can do without it, and changes nothing by it; one that it needs is sent back as it is. */
export const isReadOnly = ({ readOnly, requiredInRequest }: MemberRow): boolean =>
  readOnly && !requiredInRequest;

/** Documented values of an enumeration, then those that only servers send. */
export const valuesOf = (type: SimpleType): readonly string[] => [
  ...(type.documented ?? []),
  ...type.observed.map(({ value }) => value),
];

const rowsOfParticle = (particle: Particle): readonly ElementRow[] =>
  particle.kind === "element" ? [particle] : particle.branches.flatMap((branch) => branch.rows);

export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
