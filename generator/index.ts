/** The package: what "vbem generate" does, as a function. */
export type { Diagnostic } from "./diagnostics.js";
export { generate, type Generated, type GenerateOptions } from "./generate.js";
