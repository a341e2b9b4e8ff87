/**
 * The words that element tables are written in.
 *
 * A table is data: plain objects with a `kind`, no classes, no functions
 * except `() => Type`, which lets two tables refer to each other. A row has
 * the columns of the documented row: name, type, occurrence, description.
 * An unknown cell is "?", never a guess. Rows stand in wire order, attributes
 * first; the TypeScript name of a table is the name it is exported under.
 */
import type { Erratum } from "./language/errata.js";
import type { LinkConventions, Links } from "./language/links.js";
import type { Http, Operation } from "./language/operations.js";
import type { Queries } from "./language/queries.js";
import type { Rule } from "./language/rules.js";
import type { Version } from "./language/versions.js";

export * from "./language/errata.js";
export * from "./language/links.js";
export * from "./language/operations.js";
export * from "./language/queries.js";
export * from "./language/rules.js";
export * from "./language/versions.js";

// ---------------------------------------------------------------- rows

export type Occurrence = "0/1" | "1/1" | "0/unbounded" | "1/unbounded" | "?";

/** The documentation page that a table or row was written from. */
export interface Page {
  readonly kind: "page";
  readonly id: string;
}

/** What a row is known from, where that is not its documentation page. */
export type Source = "xsd" | "observed";

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

// ---------------------------------------------------------------- types

/** Lexical and value space that a simple type starts from, by its XSD name. */
export type Builtin =
  | "string"
  | "token"
  | "boolean"
  | "int"
  | "long"
  | "unsignedShort"
  | "unsignedByte"
  | "unsignedInt"
  | "unsignedLong"
  | "decimal"
  | "double"
  | "dateTime"
  | "time";

export interface SimpleType extends Facets {
  readonly kind: "simpleType";
  /** Name in the XSD; a built-in type has none of its own. */
  readonly name?: string;
  readonly base: Builtin;
  readonly page?: Page;
  readonly says: string;
}

export interface Facets {
  /** Whole-value pattern in the common subset of XSD and ECMA-262. */
  readonly pattern?: string;
  /** What the pattern means, in words: "a UID such as urn:veeam:Job:…". */
  readonly expects?: string;
  readonly minInclusive?: number;
  readonly maxInclusive?: number;
  readonly maxLength?: number;
  /** TypeScript type, where a template literal says more than `string`. */
  readonly typescript?: string;
  readonly documented?: readonly string[];
  /** Values that servers send and no page lists. */
  readonly observed?: readonly ObservedValue[];
}

export interface ObservedValue {
  readonly value: string;
  readonly erratum: Erratum;
}

export interface ComplexType {
  readonly kind: "complexType";
  readonly name: string;
  readonly page: Page;
  readonly says: string;
  readonly extends?: ComplexType;
  readonly rules: readonly Rule[];
  readonly links?: Links;
  readonly rows: readonly Row[];
}

export type Type = SimpleType | ComplexType;
export type TypeReference = Type | (() => ComplexType);

// ---------------------------------------------------------------- contract

/** How the server turns the XML model into JSON. */
export interface JsonConventions {
  /** Names of repeated elements. */
  readonly lists: "pluralised" | "as named";
  /** A type without base whose only content is one repeated element. */
  readonly wrappers: "flattened" | "kept";
  /** Member that holds the text content of an element with attributes. */
  readonly text: string;
  /** Members of the derived type before those of its base, or after. */
  readonly order: "derived first" | "base first";
  /** Casings of member names that servers send; the first one is written. */
  readonly casings: readonly ("as named" | "camel")[];
}

export interface Root {
  readonly kind: "root";
  readonly name: string;
  readonly type: ComplexType;
  readonly page: Page;
  /** Value of the Type attribute of such a document, where it has one. */
  readonly typeName?: string;
  /** A body that clients send; decoded with request rules by default. */
  readonly role: "request" | "response";
  /** No page shows the list in JSON: an array alone is taken for it, too. */
  readonly mayBeBare?: true;
  /** A page that shows such a document in JSON; without one, conventions alone tell its form. */
  readonly json?: Page;
}

export interface Contract {
  readonly kind: "contract";
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly says: string;
  readonly namespace: string;
  /** Where a page id leads to: prefix and suffix of its address. */
  readonly pages: { readonly prefix: string; readonly suffix: string };
  /** What the tables of each folder are about; where a table is in none, the first step of its addresses. */
  readonly rooms?: Readonly<Record<string, string>>;
  readonly json: JsonConventions;
  /** Oldest first. */
  readonly versions?: readonly Version[];
  /** Attribute, and JSON member, that names the type of a resource. */
  readonly typeMember?: string;
  readonly links?: LinkConventions;
  readonly http?: Http;
  readonly roots: readonly Root[];
  readonly operations?: readonly Operation[];
  readonly queries?: Queries;
}

// ---------------------------------------------------------------- the words

export const page = (id: string): Page => ({ kind: "page", id });

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

export const builtin = (base: Builtin, says: string): SimpleType => ({
  kind: "simpleType",
  base,
  says,
});

export const simpleType = (
  name: string,
  base: Builtin,
  page: Page,
  says: string,
  facets: Facets = {},
): SimpleType => ({ kind: "simpleType", name, base, page, says, ...facets });

/** A string of listed values; newer servers may send others. */
export const enumeration = (
  name: string,
  page: Page,
  says: string,
  documented: readonly string[],
  observed: readonly ObservedValue[] = [],
): SimpleType => ({ kind: "simpleType", name, base: "string", page, says, documented, observed });

/** A value that servers send, with the erratum that tells why no page lists it. */
export const observed = (value: string, erratum: Erratum): ObservedValue => ({ value, erratum });

export interface ComplexTypeOptions {
  readonly extends?: ComplexType;
  readonly rules?: readonly Rule[];
  readonly links?: Links;
}

export const complexType = (
  name: string,
  page: Page,
  says: string,
  rows: readonly Row[],
  options: ComplexTypeOptions = {},
): ComplexType => ({ kind: "complexType", name, page, says, rules: [], rows, ...options });

export interface RootOptions {
  readonly typeName?: string;
  readonly role?: "request" | "response";
  readonly page?: Page;
  readonly mayBeBare?: true;
  readonly json?: Page;
}

export const root = (name: string, type: ComplexType, options: RootOptions = {}): Root => ({
  kind: "root",
  name,
  type,
  page: type.page,
  role: "response",
  ...options,
});

export const contract = (contract: Omit<Contract, "kind">): Contract => ({
  kind: "contract",
  ...contract,
});
