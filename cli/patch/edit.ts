/** What a patch of tables adds, before it has a place in a file. */
export type Edit = RowEdit | ValueEdit;

export interface RowEdit {
  readonly kind: "element" | "attribute";
  /** Name of the type in the XSD that gets the row. */
  readonly type: string;
  readonly name: string;
  /** Name in the XSD of the row's type. */
  readonly of: string;
  readonly occurs: string;
  readonly says: string;
  readonly source: "xsd" | "observed";
  readonly sensitive?: true;
  /** Its name in JSON, where that is not the usual one. */
  readonly json?: string;
  /** Rows that it follows, the nearest first; those that the table lacks do not count. */
  readonly after: readonly string[];
}

export interface ValueEdit {
  readonly kind: "value";
  /** Name of the enumeration in the XSD. */
  readonly type: string;
  readonly value: string;
  readonly reason: string;
}

/** An edit that has no place in the tables, and why. */
export interface Refused {
  readonly edit: Edit;
  readonly why: string;
}
