/** Which tables a command works with, and their model. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { link } from "../generator/link.js";
import { load } from "../generator/load.js";
import type { Model } from "../generator/model.js";
import { locate } from "../generator/position.js";
import type { Environment } from "./environment.js";
import { diagnosticText } from "./report/generated.js";

const SCHEMAS = "schemas";

export const schemasOption = {
  kind: "value",
  value: "DIR",
  says: `Folder of the tables; ./${SCHEMAS} if there, else those of this package`,
} as const;

export const schemasFolder = (given: string | undefined, home: string): string =>
  given ?? (existsSync(SCHEMAS) ? SCHEMAS : join(home, SCHEMAS));

/** Undefined where tables cannot be used; standard error tells why then. */
export async function readModel(
  schemas: string,
  { stderr }: Environment,
): Promise<Model | undefined> {
  const { tables, diagnostics: failures } = await load(schemas);
  const linked = tables && link(tables);
  const diagnostics = await locate([...failures, ...(linked?.diagnostics ?? [])], schemas);
  for (const each of diagnostics) stderr.write(diagnosticText(stderr.paint, each));
  return diagnostics.some(({ severity }) => severity === "error") ? undefined : linked?.model;
}
