/** Documents as XML text, with a change to the pieces of one element. */
import type { SimpleType } from "../../generator/model.js";
import type { Document, Instance, Item } from "./document.js";
import { model } from "./model.js";

/** An element in pieces: what is written between `<name` and `</name>`. */
export interface XmlPieces {
  readonly attributes: readonly string[];
  readonly content: readonly string[];
}

export interface XmlChange {
  readonly at: Instance;
  change(pieces: XmlPieces): XmlPieces;
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

export const writeXml = ({ root, top }: Document, change?: XmlChange): string => {
  const namespaces = [`xmlns:xsi="${XSI}"`, `xmlns="${model.contract.namespace}"`];
  const { attributes, content } = piecesOf(top, change);
  return elementText(root.name, [...namespaces, ...attributes], content);
};

/** Pieces of an instance, one for each of its items. */
function piecesOf(at: Instance, change: XmlChange | undefined): XmlPieces {
  const write = (items: readonly Item[]) => items.map((item) => itemText(item, change));
  const pieces = {
    attributes: write(at.items.filter(({ row }) => row.kind === "attribute")),
    content: write(at.items.filter(({ row }) => row.kind !== "attribute")),
  };
  return change?.at === at ? change.change(pieces) : pieces;
}

export function itemText({ row, value }: Item, change?: XmlChange): string {
  if (typeof value !== "string") {
    const { attributes, content } = piecesOf(value, change);
    return row.kind === "element" ? elementText(row.name, attributes, content) : "";
  }
  switch (row.kind) {
    case "attribute":
      return `${row.name}="${escapeAttribute(value)}"`;
    case "text":
      return escapeText(value);
    case "element":
      return elementText(row.name, [], value === "" ? [] : [escapeText(value)]);
  }
}

function elementText(
  name: string,
  attributes: readonly string[],
  content: readonly string[],
): string {
  const start = [name, ...attributes].join(" ");
  return content.length === 0 ? `<${start}/>` : `<${start}>${content.join("")}</${name}>`;
}

export const escapeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);

export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** White space around a value of the type means nothing in XML. */
export const collapses = (type: SimpleType): boolean =>
  type.base !== "string" && type.documented === undefined;
