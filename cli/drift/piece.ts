/** What a piece of content that no table knows is called, and what it holds. */
import type { UnknownPiece } from "../../runtime/unknown.js";

export type NamedPiece = Exclude<UnknownPiece, { kind: "text" }>;

export interface Content {
  /** Text, where it has no elements, attributes or members of its own. */
  readonly texts: readonly string[];
  readonly hasContent: boolean;
  /** An array of JSON. */
  readonly isList: boolean;
}

/** Undefined for an item of an array. */
export function nameOf(piece: NamedPiece): string | undefined {
  switch (piece.kind) {
    case "attribute":
      return piece.attribute.name;
    case "element":
      return piece.element.name;
    case "member":
      return piece.name;
  }
}

export function contentOf(piece: NamedPiece): Content {
  switch (piece.kind) {
    case "attribute":
      return text(piece.attribute.value);
    case "element": {
      const { attributes, content } = piece.element;
      const isText = attributes.length === 0 && content.every((one) => typeof one === "string");
      return isText ? text(content.join("")) : { texts: [], hasContent: true, isList: false };
    }
    case "member":
      return jsonContent(JSON.parse(piece.json));
  }
}

const text = (one: string): Content => ({ texts: [one], hasContent: false, isList: false });

/** A list without an element around it is an array in JSON; null is as good as absent. */
function jsonContent(value: unknown): Content {
  const isList = Array.isArray(value);
  const items = (isList ? value : [value]).filter((one) => one !== null);
  return {
    texts: items.filter((one) => typeof one !== "object").map(String),
    hasContent: items.some((one) => typeof one === "object"),
    isList,
  };
}
