/** Rules between rows, as data: what emitters, validators and the command read. */
import type { Page } from "./pages.js";

/** A documented dependency between rows of one table, or of what lies below it, as data. */
export interface Rule {
  readonly kind: "rule";
  /** In kebab-case: its issues have the code `rule:<name>`. */
  readonly name: string;
  readonly page: Page;
  readonly says: string;
  /** All of them have to hold for the demand to count. */
  readonly when: readonly Condition[];
  readonly demand: Demand;
  readonly strength: Strength;
  /** The side that it is documented for; both where absent. */
  readonly role?: "request" | "response";
  /** A value of the type, cut down to what matters, that keeps the rule. */
  readonly passes: Fragment;
  /** One that breaks it. */
  readonly fails: Fragment;
}

/**
 * What breaking a rule means. A binding rule warns in responses and is an
 * error in requests; an agreement warns in responses and informs in requests,
 * for servers and pages break it themselves; advice only informs.
 */
export type Strength = "binding" | "agreement" | "advice";

/** Holds when the row has one of the values; paths of rows go down with dots. */
export interface Condition {
  readonly row: string;
  readonly is: readonly (string | number | boolean)[];
}

export type Demand =
  /** A number within bounds. */
  | { readonly kind: "range"; readonly row: string; readonly min: number; readonly max: number }
  /** At least one of the rows is there. */
  | { readonly kind: "requires"; readonly rows: readonly string[] }
  | { readonly kind: "forbids"; readonly row: string }
  /** The value of one row tells which elements may stand below another. */
  | {
      readonly kind: "selects";
      readonly row: string;
      readonly by: string;
      readonly branches: Readonly<Record<string, readonly string[]>>;
    }
  /** The identifier that a row ends in is the last step of an address. */
  | { readonly kind: "agrees"; readonly row: string; readonly with: string }
  /** A repeated row has each value of one of its own rows exactly once. */
  | { readonly kind: "each-once"; readonly row: string; readonly by: string }
  /** A date and time ends in Z. */
  | { readonly kind: "utc"; readonly row: string };

/** A value under the member names of the table. */
export interface Fragment {
  readonly [member: string]: Json;
}
export type Json = string | number | boolean | readonly Json[] | Fragment;

// ---------------------------------------------------------------- the words

export interface RuleColumns {
  readonly when?: Condition | readonly Condition[];
  readonly demand: Demand;
  /** "binding" where absent. */
  readonly strength?: Strength;
  readonly role?: "request" | "response";
  readonly passes: Fragment;
  readonly fails: Fragment;
}

export const rule = (name: string, page: Page, says: string, columns: RuleColumns): Rule => {
  const { when = [] } = columns;
  return {
    kind: "rule",
    name,
    page,
    says,
    strength: "binding",
    ...columns,
    when: "row" in when ? [when] : when,
  };
};

export const is = (row: string, ...values: readonly (string | number | boolean)[]): Condition => ({
  row,
  is: values,
});

export const range = (row: string, min: number, max: number): Demand => ({
  kind: "range",
  row,
  min,
  max,
});

/** One row, or at least one of several. */
export const requires = (...rows: readonly string[]): Demand => ({ kind: "requires", rows });

export const forbids = (row: string): Demand => ({ kind: "forbids", row });

export const selects = (
  row: string,
  by: string,
  branches: Readonly<Record<string, readonly string[]>>,
): Demand => ({ kind: "selects", row, by, branches });

export const agrees = (row: string, address: string): Demand => ({
  kind: "agrees",
  row,
  with: address,
});

export const eachOnce = (row: string, by: string): Demand => ({ kind: "each-once", row, by });

export const utc = (row: string): Demand => ({ kind: "utc", row });
