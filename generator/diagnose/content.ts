/** Rows that cannot stand together: each name stands once, so that every element has one place. */
import type { Diagnostic } from "../diagnostics.js";
import type { Choice, ComplexType, ElementRow } from "../model.js";
import { aboutRow, aboutType, type Check } from "./context.js";

export const checkContent: Check = ({ complexTypes }) =>
  complexTypes.flatMap((type) => [
    ...repeatedAttributes(type),
    ...repeatedElements(type),
    ...emptyChoices(type),
    ...textBesideElements(type),
  ]);

function repeatedAttributes(type: ComplexType): readonly Diagnostic[] {
  const { attributes } = type.all;
  return attributes.flatMap((row, at) => {
    const first = attributes.findIndex(({ name }) => name === row.name);
    return first < at && row.owner === type.ts ? [duplicate(type, row, attributes[first])] : [];
  });
}

interface Position {
  readonly row: ElementRow;
  readonly choice?: Choice;
}

/** A base reports its own rows, so a type reports those that come with it. */
function repeatedElements(type: ComplexType): readonly Diagnostic[] {
  const seen = new Map<string, Position>();
  return positionsOf(type).flatMap(({ row, choice }) => {
    const first = seen.get(row.name);
    if (first === undefined) seen.set(row.name, { row, ...(choice && { choice }) });
    if (first === undefined || row.owner !== type.ts) return [];
    if (choice === undefined || choice !== first.choice) return [duplicate(type, row, first.row)];
    return [aboutRow("ambiguous-content", type, row, { by: choice.by }, 1)];
  });
}

const positionsOf = ({ all }: ComplexType): readonly Position[] =>
  all.particles.flatMap((particle): readonly Position[] =>
    particle.kind === "element"
      ? [{ row: particle }]
      : particle.branches.flatMap(({ rows }) => rows.map((row) => ({ row, choice: particle }))),
  );

function duplicate(
  type: ComplexType,
  row: { readonly owner: string; readonly name: string },
  first: { readonly owner: string } | undefined,
): Diagnostic {
  const owner = first?.owner ?? row.owner;
  return aboutRow("duplicate-row", type, row, { first: owner }, owner === row.owner ? 1 : 0);
}

const emptyChoices = (type: ComplexType): readonly Diagnostic[] =>
  type.own.particles.flatMap((particle) =>
    particle.kind === "choice" && particle.branches.every(({ rows }) => rows.length === 0)
      ? [aboutType("empty-choice", type, { by: particle.by })]
      : [],
  );

function textBesideElements(type: ComplexType): readonly Diagnostic[] {
  const { text, particles } = type.all;
  if (text === undefined) return [];
  const row = { ...text, name: "text" };
  if (type.own.text !== undefined && type.base?.all.text !== undefined) {
    return [duplicate(type, row, type.base.all.text)];
  }
  const isNew = type.own.text !== undefined || type.own.particles.length > 0;
  return particles.length > 0 && isNew ? [aboutRow("text-beside-elements", type, row)] : [];
}
