/** Types of values and of elements: what a table is about. */
import type { Erratum } from "./errata.js";
import type { Links } from "./links.js";
import type { Page } from "./pages.js";
import type { Row } from "./rows.js";
import type { Rule } from "./rules.js";

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

// ---------------------------------------------------------------- the words

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
