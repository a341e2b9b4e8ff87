/** Rows whose every use shows a contradiction of the documentation. */
import type { TypeTable } from "./table.js";

/** Generated code has one of each such row. */
export interface ErratumRow {
  readonly table: TypeTable;
  readonly member: string;
  /** Number of the document that it was told of last: once for each is enough. */
  told: number;
}

export const erratum = (table: TypeTable, member: string): ErratumRow => ({
  table,
  member,
  told: 0,
});
