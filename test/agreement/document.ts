/** A document as the tables see it, before it is written on one of the wires. */
import type { ComplexType, ElementRow, MemberRow, Root } from "../../generator/model.js";

export interface Document {
  /** Where it comes from, for messages. */
  readonly name: string;
  readonly root: Root;
  readonly role: "request" | "response";
  readonly top: Instance;
}

/** One element of a complex type. */
export interface Instance {
  readonly type: ComplexType;
  /** Attributes first, then what the element contains, in wire order. */
  readonly items: readonly Item[];
}

/** One value of a row: a lexical form, or an element with rows of its own. */
export interface Item {
  readonly row: MemberRow;
  readonly value: string | Instance;
}

/** An instance, and its path on each wire. */
export interface Place {
  readonly at: Instance;
  readonly xml: string;
  readonly json: string;
}

/** Every instance of a document, in document order. */
export function placesOf({ root, top }: Document): readonly Place[] {
  const places: Place[] = [];
  const visit = (place: Place): void => {
    places.push(place);
    for (const item of place.at.items) {
      if (typeof item.value === "string") continue;
      visit({ at: item.value, ...pathsOf(place, item) });
    }
  };
  visit({ at: top, xml: `/${root.name}`, json: "" });
  return places;
}

/** Paths of one item of an instance. */
export function pathsOf({ at, xml, json }: Place, item: Item): Omit<Place, "at"> {
  const { row } = item;
  const index = at.items.filter((other) => other.row === row).indexOf(item);
  return { xml: xml + xmlStep(row, index), json: json + jsonStep(at.type, row, index) };
}

function xmlStep(row: MemberRow, index: number): string {
  switch (row.kind) {
    case "attribute":
      return `/@${row.name}`;
    case "text":
      return "";
    case "element":
      return `/${row.name}${row.many ? `[${index + 1}]` : ""}`;
  }
}

const jsonStep = (type: ComplexType, row: MemberRow, index: number): string => {
  const item = isMany(row) ? `/${index}` : "";
  return type.flattens === row ? item : `/${row.json}${item}`;
};

export const isMany = (row: MemberRow): boolean => row.kind === "element" && row.many;

export const isComplex = (row: MemberRow): row is ElementRow & { readonly type: ComplexType } =>
  row.type.kind === "complexType";

/** The instance with other items, in the document with the rest as it is. */
export const replace = (document: Document, at: Instance, by: Instance): Document => ({
  ...document,
  top: replaceIn(document.top, at, by),
});

function replaceIn(within: Instance, at: Instance, by: Instance): Instance {
  if (within === at) return by;
  const items = within.items.map((item) => {
    if (typeof item.value === "string") return item;
    const value = replaceIn(item.value, at, by);
    return value === item.value ? item : { ...item, value };
  });
  return items.some((item, i) => item !== within.items[i]) ? { ...within, items } : within;
}
