import {
  unknownOf,
  type UnknownPiece,
  type XmlAttribute,
  type XmlElement,
} from "../../runtime/unknown.js";

/**
 * A value with its unknown content under a name, so that all of it can be
 * compared. The order of attributes says nothing, nor that of pieces in
 * different places.
 */
export function allOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const unknown = unknownOf(value);
  const attributes = unknown.filter((piece) => piece.kind === "attribute");
  const others = unknown
    .filter((piece) => piece.kind !== "attribute")
    .sort((a, b) => (a.after === b.after ? a.index - b.index : a.after < b.after ? -1 : 1));
  return {
    isArray: Array.isArray(value),
    members: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, allOf(item)])),
    unknown: [...attributes.map((one) => JSON.stringify(one)).sort(), ...others.map(pieceOf)],
  };
}

const pieceOf = (piece: UnknownPiece): object =>
  piece.kind === "element" ? { ...piece, element: elementOf(piece.element) } : piece;

const elementOf = (element: XmlElement): object => ({
  ...element,
  attributes: [...element.attributes].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
  content: element.content.map((item) => (typeof item === "string" ? item : elementOf(item))),
});

const nameOf = ({ namespace, name }: XmlAttribute): string => `{${namespace}}${name}`;
