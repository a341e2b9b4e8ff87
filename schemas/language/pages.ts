/** Where facts come from. */

/** The documentation page that a table or row was written from. */
export interface Page {
  readonly kind: "page";
  readonly id: string;
}

/** What a row is known from, where that is not its documentation page. */
export type Source = "xsd" | "observed";

export const page = (id: string): Page => ({ kind: "page", id });
