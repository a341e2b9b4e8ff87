/**
 * The words that element tables are written in.
 *
 * A table is data: plain objects with a `kind`, no classes, no functions
 * except `() => Type`, which lets two tables refer to each other. A row has
 * the columns of the documented row: name, type, occurrence, description.
 * An unknown cell is "?", never a guess. Rows stand in wire order, attributes
 * first; the TypeScript name of a table is the name it is exported under.
 */
export * from "./language/contract.js";
export * from "./language/errata.js";
export * from "./language/http.js";
export * from "./language/links.js";
export * from "./language/operations.js";
export * from "./language/pages.js";
export * from "./language/queries.js";
export * from "./language/rows.js";
export * from "./language/rules.js";
export * from "./language/types.js";
export * from "./language/versions.js";
