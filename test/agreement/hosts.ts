/** Valid documents to make mistakes in: the smallest example that has the row, or has its type. */
import type { Choice, ComplexType, MemberRow } from "../../generator/model.js";
import { rowsOf } from "../../generator/particles.js";
import {
  type Document,
  type Instance,
  isComplex,
  type Item,
  type Place,
  placesOf,
  replace,
} from "./document.js";
import { model } from "./model.js";
import { exampleDocuments } from "./read.js";
import { sampleInstance, sampleItem } from "./sample.js";
import { writeXml } from "./write-xml.js";

/** An instance of a type inside a document. */
export interface Host {
  readonly document: Document;
  readonly place: Place;
}

/** One value of a row, inside an instance. */
export interface RowHost extends Host {
  readonly item: Item;
}

const sorted = [...exampleDocuments]
  .map((document) => ({ document, size: writeXml(document).length }))
  .sort((a, b) => a.size - b.size)
  .map(({ document }) => ({ document, places: placesOf(document) }));

/** Types that no example has: documents are made from the tables for them. */
export const typesWithoutExample = new Set<ComplexType>();

/** Rows that no example has: they are put into one. */
export const rowsWithoutExample = new Set<MemberRow>();

/** The last instance of the type in the smallest document that has one. */
export function hostOf(type: ComplexType, wanted: (at: Instance) => boolean = () => true): Host {
  for (const { document, places } of sorted) {
    const place = places.filter(({ at }) => at.type === type && wanted(at)).at(-1);
    if (place !== undefined) return { document, place };
  }
  if (wanted(sampleInstance(type))) typesWithoutExample.add(type);
  return made(type);
}

export function rowHostOf(type: ComplexType, row: MemberRow): RowHost {
  const has = (at: Instance) => at.items.some((item) => item.row === row);
  const isShown = sorted.some(({ places }) => places.some(({ at }) => at.type === type && has(at)));
  if (!isShown) {
    rowsWithoutExample.add(row);
    return add(hostOf(type), sampleItem(row));
  }
  const host = hostOf(type, has);
  return withItem(host, host.place.at.items.filter((item) => item.row === row).at(-1));
}

/** Puts an item where it belongs, and takes out what cannot stand beside it. */
export function add(host: Host, item: Item): RowHost {
  const { at } = host.place;
  const { type } = at;
  const others = new Set(choicesOf(type).flatMap((choice) => otherBranches(choice, item.row)));
  const items = at.items.filter(({ row }) => !others.has(row));
  return withItem(inPlace(host, { type, items: inOrder(type, [...items, item]) }), item);
}

/** The same place, with another instance there. */
export function inPlace(host: Host, at: Instance): Host {
  const index = placesOf(host.document).findIndex((place) => place.at === host.place.at);
  const document = replace(host.document, host.place.at, at);
  // What stands before the instance is as it was, so it has the same number.
  const place = placesOf(document)[index];
  if (place?.at !== at) throw new Error(`${host.document.name} has lost ${at.type.ts}`);
  return { document, place };
}

export const inOrder = (type: ComplexType, items: readonly Item[]): readonly Item[] => {
  const rows = rowsOf(type.all);
  return [...items].sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
};

export const choicesOf = (type: ComplexType): readonly Choice[] =>
  type.all.particles.flatMap((particle) => (particle.kind === "choice" ? [particle] : []));

/** Rows that cannot stand beside this one. */
export const otherBranches = ({ branches }: Choice, row: MemberRow): readonly MemberRow[] => {
  const own = branches.find(({ rows }) => rows.some((other) => other === row));
  return own === undefined
    ? []
    : branches.filter((branch) => branch !== own).flatMap(({ rows }) => rows);
};

function withItem(host: Host, item: Item | undefined): RowHost {
  if (item === undefined) throw new Error(`${host.document.name} lacks the row it was chosen for`);
  return { ...host, item };
}

/** A document with nothing but the way to the type, and what has to be there. */
function made(type: ComplexType): Host {
  for (const root of model.roots) {
    const way = wayTo(root.type, type, new Set());
    if (way === undefined) continue;
    const top = along(root.type, way);
    const document = { name: `made for ${type.ts}`, root, role: root.role, top };
    const place = placesOf(document).find(({ at }) => at.type === type);
    if (place !== undefined) return { document, place };
  }
  throw new Error(`no root leads to ${type.ts}`);
}

function wayTo(
  from: ComplexType,
  to: ComplexType,
  seen: Set<ComplexType>,
): readonly MemberRow[] | undefined {
  if (from === to) return [];
  if (seen.has(from)) return undefined;
  seen.add(from);
  for (const row of from.elements) {
    const way = isComplex(row) ? wayTo(row.type, to, seen) : undefined;
    if (way !== undefined) return [row, ...way];
  }
  return undefined;
}

function along(type: ComplexType, [row, ...way]: readonly MemberRow[]): Instance {
  const sample = sampleInstance(type);
  if (row === undefined || !isComplex(row)) return sample;
  const others = new Set(choicesOf(type).flatMap((choice) => otherBranches(choice, row)));
  const kept = sample.items.filter((item) => item.row !== row && !others.has(item.row));
  return { type, items: inOrder(type, [...kept, { row, value: along(row.type, way) }]) };
}
