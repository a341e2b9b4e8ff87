/** Values for rows: the plainest one, as examples have it where they do. */
import fc from "fast-check";
import type { ComplexType, MemberRow, Particle, SimpleType } from "../../generator/model.js";
import { valuesOf } from "../../generator/particles.js";
import type { Instance, Item } from "./document.js";
import { exampleDocuments } from "./read.js";
import { placesOf } from "./document.js";

export const sampleItem = (row: MemberRow): Item => ({
  row,
  value: row.type.kind === "simpleType" ? sampleText(row.type) : sampleInstance(row.type),
});

/** Only what has to be there. */
export function sampleInstance(type: ComplexType): Instance {
  const { attributes, particles, text } = type.all;
  const required = (row: MemberRow) => (row.required || row.requiredInRequest ? [row] : []);
  const ofParticle = (particle: Particle): readonly MemberRow[] => {
    if (particle.kind === "element") return required(particle);
    const [first] = particle.required ? particle.branches : [];
    if (first === undefined) return [];
    return first.rows.length === 1 ? first.rows : first.rows.flatMap(required);
  };
  const rows = [
    ...attributes.flatMap(required),
    ...particles.flatMap(ofParticle),
    ...(text === undefined ? [] : [text]),
  ];
  return { type, items: rows.map(sampleItem) };
}

function sampleText(type: SimpleType): string {
  const [first] = valuesOf(type);
  if (first !== undefined) return first;
  return seen.get(type) ?? byPattern(type) ?? byBase[type.base];
}

/** A value that some example has, and that is not empty. */
const seen: ReadonlyMap<SimpleType, string> = new Map(
  exampleDocuments
    .flatMap(placesOf)
    .flatMap(({ at }) => at.items)
    .flatMap(({ row, value }) =>
      row.type.kind === "simpleType" && typeof value === "string" && value !== ""
        ? [[row.type, value] as const]
        : [],
    ),
);

function byPattern({ pattern }: SimpleType): string | undefined {
  if (pattern === undefined) return undefined;
  const [text] = fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`, "u")), {
    seed: 1,
    numRuns: 1,
  });
  return text;
}

const byBase: Readonly<Record<SimpleType["base"], string>> = {
  string: "some text",
  token: "some text",
  boolean: "true",
  int: "7",
  long: "7",
  unsignedShort: "7",
  unsignedByte: "7",
  unsignedInt: "7",
  unsignedLong: "7",
  decimal: "7.5",
  double: "7.5",
  dateTime: "2025-03-11T20:30:00Z",
  time: "20:30:00",
};
