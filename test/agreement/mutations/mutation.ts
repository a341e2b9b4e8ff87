/** One mistake in a valid document, as it is written on each wire. */
import { type Document, type Instance, isMany, type Item, pathsOf } from "../document.js";
import { faultOf, type FaultName, type Want } from "../faults.js";
import type { Host, RowHost } from "../hosts.js";
import { camelCase } from "../../../runtime/json/casing.js";
import { type JsonMember, writeCamelJson, writeJson } from "../write-json.js";
import { writeXml, type XmlPieces } from "../write-xml.js";

export interface Mutation {
  readonly fault: FaultName;
  /** Table and row, and what was written: "Job/NextRun tomorrow". */
  readonly what: string;
  readonly document: Document;
  readonly xml?: Mutated;
  readonly json?: Mutated;
  /** The JSON document in camelCase; a function, for few are looked at. */
  readonly camel?: () => Mutated;
}

type Writable = { -readonly [Key in keyof Mutation]: Mutation[Key] };

export interface Mutated {
  readonly text: string;
  /** "code at path" for each issue that is wanted. */
  readonly want: readonly string[];
}

export interface XmlEdit {
  readonly change: (pieces: XmlPieces) => XmlPieces;
  /** Path of the mistake; that of the item by default. */
  readonly it?: string;
}

export interface JsonEdit {
  readonly change: (members: readonly JsonMember[]) => readonly JsonMember[];
  readonly it?: string;
}

/** A mistake in an instance. A wire that cannot have the fault is left out. */
export function mutation(
  host: Host | RowHost,
  fault: FaultName,
  edits: { readonly xml?: XmlEdit | undefined; readonly json?: JsonEdit | undefined },
  detail = "",
): Mutation {
  const { document, place } = host;
  const paths = "item" in host ? pathsOf(place, host.item) : place;
  const row = "item" in host ? `/${rowName(host.item)}` : "";
  const { xml, json } = faultOf(fault);
  const mutated: Pick<Writable, "xml" | "json" | "camel"> = {};
  if (xml !== undefined && edits.xml !== undefined) {
    const { change, it = paths.xml } = edits.xml;
    const text = writeXml(document, { at: place.at, change });
    mutated.xml = { text, want: issues(xml, place.xml, it) };
  }
  if (json !== undefined && edits.json !== undefined) {
    const { change, it = paths.json } = edits.json;
    const by = { at: place.at, change };
    const want = issues(json, place.json, it);
    mutated.json = { text: writeJson(document, by), want };
    mutated.camel = () => ({
      text: writeCamelJson(document, by),
      want: want.map((issue) => issue.replace(/(?<=\/)[^/]+/g, camelCase)),
    });
  }
  const what = `${document.name}: ${place.at.type.ts}${row} ${detail}`.trim();
  return { fault, what, document, ...mutated };
}

/** Whether the document must have the row. */
export const isDemanded = ({ document, item: { row } }: RowHost): boolean =>
  document.role === "request" ? row.requiredInRequest : row.required;

export const rowName = ({ row }: Item): string => (row.kind === "text" ? "text" : row.name);

const issues = (wants: readonly Want[], owner: string, it: string): readonly string[] =>
  wants.map((want) => want.replace(/ owner$/, ` ${owner}`).replace(/ it$/, ` ${it}`)).sort();

/** The mistake is in the items already. */
export const asItIs = {
  xml: { change: <T>(pieces: T): T => pieces },
  json: { change: <T>(members: T): T => members },
};

// ------------------------------------------------ edits of one item

/** Writes something else in the place of an item; nothing, or several pieces. */
export const instead =
  (at: Instance, item: Item, ...texts: readonly string[]) =>
  (pieces: XmlPieces): XmlPieces => {
    const { list, index } = pieceOf(at, item);
    const changed = pieces[list].flatMap((text, i) => (i === index ? texts : [text]));
    return { ...pieces, [list]: changed };
  };

/** Writes no value of the row. */
export const without = ({ items }: Instance, { row }: Item) => {
  const isKept = (item: Item | undefined) => item?.row !== row;
  const attributes = items.filter((item) => item.row.kind === "attribute");
  const content = items.filter((item) => item.row.kind !== "attribute");
  return (pieces: XmlPieces): XmlPieces => ({
    attributes: pieces.attributes.filter((_, i) => isKept(attributes[i])),
    content: pieces.content.filter((_, i) => isKept(content[i])),
  });
};

/** The piece that an item is written as. */
export const textOf = (at: Instance, item: Item, pieces: XmlPieces): string => {
  const { list, index } = pieceOf(at, item);
  return pieces[list][index] ?? "";
};

function pieceOf(at: Instance, item: Item): { list: "attributes" | "content"; index: number } {
  const isAttribute = item.row.kind === "attribute";
  const beside = at.items.filter(({ row }) => (row.kind === "attribute") === isAttribute);
  return { list: isAttribute ? "attributes" : "content", index: beside.indexOf(item) };
}

/** Writes something else in the place of an item: its member, or its place in the array. */
export const insteadInJson =
  (at: Instance, item: Item, text: string) =>
  (members: readonly JsonMember[]): readonly JsonMember[] => {
    const index = at.items.filter(({ row }) => row === item.row).indexOf(item);
    return members.map((member) => {
      if (member.name !== item.row.json) return member;
      if (typeof member.text === "string" || !isMany(item.row)) return { ...member, text };
      return { ...member, text: member.text.map((other, i) => (i === index ? text : other)) };
    });
  };

/** Path of the whole member, where that of an item is one of an array. */
export const memberPath = ({ place, item }: RowHost): string => `${place.json}/${item.row.json}`;

/** Writes other members in the place of a row's own. */
export const insteadOfMember =
  ({ row }: Item, by: (member: JsonMember) => readonly JsonMember[]) =>
  (members: readonly JsonMember[]): readonly JsonMember[] =>
    members.flatMap((member) => (member.name === row.json ? by(member) : [member]));
