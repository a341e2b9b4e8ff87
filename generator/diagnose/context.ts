/** What every check of the tables is given. */
import type { Diagnostic, DiagnosticCode, Place } from "../diagnostics.js";
import { diagnostic } from "../diagnostics.js";
import type { Table, Tables } from "../load.js";
import type { ComplexType, Model, SimpleType } from "../model.js";

export interface Context {
  readonly tables: Tables;
  /** The tables that roots reach, linked. */
  readonly model: Model;
  readonly simpleTypes: readonly SimpleType[];
  readonly complexTypes: readonly ComplexType[];
}

export type Check = (context: Context) => readonly Diagnostic[];

export const contextOf = (tables: Tables, model: Model): Context => ({
  tables,
  model,
  simpleTypes: model.modules.flatMap((module) => module.simpleTypes),
  complexTypes: model.modules.flatMap((module) => module.complexTypes),
});

type Facts = Readonly<Record<string, string>>;

/** About a table that is not in the model, perhaps. */
export const aboutTable = (code: DiagnosticCode, table: Table, facts: Facts = {}): Diagnostic =>
  diagnostic(code, { module: table.module, table: table.ts }, facts);

export const aboutType = (
  code: DiagnosticCode,
  { module, ts }: SimpleType | ComplexType,
  facts: Facts = {},
): Diagnostic => diagnostic(code, { module, table: ts }, facts);

/** About a row, which may stand in a base of the type. */
export function aboutRow(
  code: DiagnosticCode,
  type: ComplexType,
  row: { readonly owner: string; readonly name: string },
  facts: Facts = {},
  nth = 0,
): Diagnostic {
  let home = type;
  while (home.ts !== row.owner && home.base !== undefined) home = home.base;
  const place: Place = { module: home.module, table: home.ts, row: row.name, nth };
  return diagnostic(code, place, facts);
}
