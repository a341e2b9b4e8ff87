/** Queries by the properties of what they look for, as data. */
import type { Page } from "./pages.js";
import type { ComplexType, SimpleType } from "./types.js";

/** How the address of a query is written, and what it can be about. */
export interface Queries {
  /** Path of the operation that answers. */
  readonly path: string;
  /** Names of its parameters. */
  readonly parameters: QueryParameters;
  /** Parameter and value that ask for what is found in full. */
  readonly full?: readonly [name: string, value: string];
  /** Between conditions that all hold, and between those of which one does. */
  readonly and: string;
  readonly or: string;
  /** Around conditions among others; absent where no page tells. */
  readonly group?: readonly [start: string, end: string];
  /** Around text. */
  readonly quote: string;
  readonly booleans: { readonly true: string; readonly false: string };
  readonly operators: readonly string[];
  readonly types: readonly Queryable[];
}

export interface QueryParameters {
  readonly type: string;
  readonly filter: string;
  readonly ascending: string;
  readonly descending: string;
  readonly pageSize: string;
  readonly page: string;
}

/** What a query can look for. */
export interface Queryable {
  readonly kind: "queryable";
  readonly name: string;
  readonly page: Page;
  readonly rows: readonly Property[];
  /** What is found in full, where no root has the name, in whatever casing. */
  readonly finds?: ComplexType;
}

export interface Property extends PropertyOptions {
  readonly kind: "property";
  readonly name: string;
  readonly type: SimpleType;
  /** Those that the page lists, in its order: servers compare by it. */
  readonly values: readonly string[];
}

/** Most properties serve for both; the rest says so. */
export interface PropertyOptions {
  readonly filterable?: false;
  readonly sortable?: false;
  /** The type as the page words it, where its values tell another. */
  readonly documentedAs?: string;
}

export const queryable = (
  name: string,
  page: Page,
  rows: readonly Property[],
  options: Pick<Queryable, "finds"> = {},
): Queryable => ({ kind: "queryable", name, page, rows, ...options });

export const property = (
  name: string,
  type: SimpleType,
  values: readonly string[] = [],
  options: PropertyOptions = {},
): Property => ({ kind: "property", name, type, values, ...options });
