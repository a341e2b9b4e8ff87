/** What a piece of content that no table knows is called, and what it holds. */
import type { UnknownPiece } from "../../runtime/unknown.js";
import type { Scalar } from "./lexical.js";

export type NamedPiece = Exclude<UnknownPiece, { kind: "text" }>;

export interface Content {
  /** What has no elements, attributes or members of its own. */
  readonly scalars: readonly Scalar[];
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
      return isText ? text(content.join("")) : { scalars: [], hasContent: true, isList: false };
    }
    case "member":
      return jsonContent(JSON.parse(piece.json));
  }
}

const text = (one: string): Content => ({
  scalars: [{ text: one }],
  hasContent: false,
  isList: false,
});

/** A list without an element around it is an array in JSON; null is as good as absent. */
function jsonContent(value: unknown): Content {
  const isList = Array.isArray(value);
  const items: readonly unknown[] = (isList ? value : [value]).filter((one) => one !== null);
  const scalars = items.flatMap((one): readonly Scalar[] => {
    const json = typeof one;
    return json === "string" || json === "number" || json === "boolean"
      ? [{ text: String(one), json }]
      : [];
  });
  return { scalars, hasContent: scalars.length < items.length, isList };
}
