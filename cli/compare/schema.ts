/** What an XSD says, in the shape that two of them are compared in. */
export interface Schema {
  /** Attributes of xs:schema that decide about the namespaces of documents. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Types of root elements by name. */
  readonly roots: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, SchemaType>;
  /** What is in the file and takes no part in a comparison. */
  readonly notes: readonly string[];
}

export interface SchemaType {
  readonly kind: "simple" | "complex";
  readonly base?: string;
  /** Values of an enumeration. */
  readonly values: readonly string[];
  /** Other facets as "pattern …". */
  readonly facets: readonly string[];
  /** Those of this type alone, in order. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly kind: "element" | "attribute";
  readonly name: string;
  readonly type: string;
  /** What the place allows altogether, as "0/1": an element of a choice need not be there. */
  readonly occurs: string;
  readonly within: "sequence" | "choice" | "all";
}
