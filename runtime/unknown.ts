/**
 * Content that the tables do not know, or could not read, on its way through.
 *
 * A decoded value keeps every such piece, in order, under one enumerable
 * symbol: it survives spread and Object.assign, structuredClone loses it.
 * The encoder of the same wire writes it back where it stood.
 */
export const unknownContent: unique symbol = Symbol.for("vbem.unknownContent");

export type UnknownContent = readonly UnknownPiece[];

/** Every decoded object may carry unknown content. */
export interface Extensible {
  [unknownContent]?: UnknownContent;
}

export type UnknownPiece = UnknownElement | UnknownAttribute | UnknownText | UnknownMember;

/** The known item that a piece follows: the nth value of a member; "" is before the first. */
export interface Anchor {
  readonly after: string;
  readonly index: number;
}

export interface UnknownElement extends Anchor {
  readonly kind: "element";
  readonly element: XmlElement;
}

export interface UnknownAttribute {
  readonly kind: "attribute";
  /** The element of a simple type that has it, and its number; absent: the value itself. */
  readonly on?: Anchor;
  readonly attribute: XmlAttribute;
}

export interface UnknownText extends Anchor {
  readonly kind: "text";
  readonly text: string;
}

/** A member of a JSON object, or an item of a JSON array, as JSON text. */
export interface UnknownMember extends Anchor {
  readonly kind: "member";
  /** Name as the document has it; absent for an item of an array. */
  readonly name?: string;
  readonly json: string;
}

/** An element with its namespace resolved; CDATA, comments and references are gone. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly content: readonly (XmlElement | string)[];
}

export interface XmlAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** Adds a piece to a value that is being decoded. */
export function keep(value: object, piece: UnknownPiece): void {
  const holder: { [unknownContent]?: UnknownPiece[] } = value;
  const pieces = holder[unknownContent];
  if (pieces === undefined) holder[unknownContent] = [piece];
  else pieces.push(piece);
}

/** The pieces of a value, in order. */
export function unknownOf(value: object): UnknownContent {
  const holder: Extensible = value;
  return holder[unknownContent] ?? [];
}

/** Whether a row was in the document and could not be read; `namespace` is that of XML elements. */
export function isKept(
  value: object,
  kind: "attribute" | "element" | "text",
  name: string,
  namespace = "",
): boolean {
  return unknownOf(value).some((piece) => {
    switch (piece.kind) {
      case "attribute":
        return kind === "attribute" && piece.on === undefined && isNamed(piece.attribute, name, "");
      case "element":
        return kind === "element" && isNamed(piece.element, name, namespace);
      case "text":
        return kind === "text";
      case "member":
        return piece.name === name;
    }
  });
}

/** The same name of another namespace is another name. */
const isNamed = (piece: XmlElement | XmlAttribute, name: string, namespace: string): boolean =>
  piece.name === name && piece.namespace === namespace;
