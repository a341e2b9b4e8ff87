/** Rows of tables: what stands in one, with the columns of the documented row. */
import type { Erratum } from "./errata.js";
import type { Page, Source } from "./pages.js";
import type { SimpleType, TypeReference } from "./types.js";

export type Occurrence = "0/1" | "1/1" | "0/unbounded" | "1/unbounded" | "?";

export interface RowOptions {
  /** The page of this row, where it is not the page of its table. */
  readonly page?: Page;
  readonly source?: Source;
  /**
   * No version before this one has the row: one of the API (v1_4), or of the product (12)
   * where captures tell no other. The XSD of v1_2 is known, so what it lacks is v1_3 at least.
   */
  readonly since?: string;
  /** JSON member name, where the conventions of the contract do not give it. */
  readonly json?: string;
  /** Further JSON member names that are read, never written. */
  readonly jsonAliases?: readonly string[];
  /** The server writes an empty value for "none". */
  readonly empty?: true;
  /** Occurrence in a request body, where it differs. */
  readonly request?: Occurrence;
  /** Cannot be changed by a request that edits the resource. */
  readonly readOnly?: true;
  /** Never shown in reports. */
  readonly sensitive?: true;
  /** The type as the page words it, where XSD facts decided otherwise. */
  readonly documentedAs?: string;
  /** Contradiction of the documentation that every use of this row shows. */
  readonly erratum?: Erratum;
}

export interface Element extends RowOptions {
  readonly kind: "element";
  readonly name: string;
  readonly type: TypeReference;
  readonly occurs: Occurrence;
  readonly says: string;
}

export interface Attribute extends RowOptions {
  readonly kind: "attribute";
  readonly name: string;
  readonly type: SimpleType;
  readonly occurs: "0/1" | "1/1" | "?";
  readonly says: string;
}

/** Text content; its JSON member name is a convention of the contract. */
export interface Text extends RowOptions {
  readonly kind: "text";
  readonly type: SimpleType;
  readonly says: string;
}

export interface Choice {
  readonly kind: "choice";
  readonly by: string;
  readonly occurs: "0/1" | "1/1";
  readonly branches: readonly (Element | Sequence)[];
}

export interface Sequence {
  readonly kind: "sequence";
  readonly rows: readonly Element[];
}

export type Row = Element | Attribute | Text | Choice;

// ---------------------------------------------------------------- the words

export const element = (
  name: string,
  type: TypeReference,
  occurs: Occurrence,
  says: string,
  options: RowOptions = {},
): Element => ({ kind: "element", name, type, occurs, says, ...options });

export const attribute = (
  name: string,
  type: SimpleType,
  occurs: "0/1" | "1/1" | "?",
  says: string,
  options: RowOptions = {},
): Attribute => ({ kind: "attribute", name, type, occurs, says, ...options });

export const text = (type: SimpleType, says: string, options: RowOptions = {}): Text => ({
  kind: "text",
  type,
  says,
  ...options,
});

export const choice = (
  by: string,
  occurs: "0/1" | "1/1",
  branches: readonly (Element | Sequence)[],
): Choice => ({ kind: "choice", by, occurs, branches });

export const sequence = (rows: readonly Element[]): Sequence => ({ kind: "sequence", rows });
