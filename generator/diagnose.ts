/** Everything that can be wrong with tables whose types are resolved. */
import type { Diagnostic } from "./diagnostics.js";
import type { Tables } from "./load.js";
import type { Model } from "./model.js";

export function diagnose(
  _tables: Tables,
  _model: Model,
  _roots?: readonly string[],
): readonly Diagnostic[] {
  return [];
}
