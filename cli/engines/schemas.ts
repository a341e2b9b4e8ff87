/** The schemas of the contract: in a checkout they lie in the output, the package has them beside the built command. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["generated/schema", "dist/cli/schema"];
export const SCHEMA = "vbem-contract";

export const schemaFolder = (home: string): string => {
  const folders = FOLDERS.map((folder) => join(home, folder));
  return folders.find((folder) => existsSync(folder)) ?? FOLDERS.join(" or ");
};

/** Codes of the rules that the JSON Schema states. */
export function statedRules(folder: string): ReadonlySet<string> {
  const text = readFileSync(join(folder, `${SCHEMA}.rules.json`), "utf8");
  // The emitter of the same release wrote it.
  const { rules } = JSON.parse(text) as { rules: { code: string; jsonSchema: boolean }[] };
  return new Set(rules.filter(({ jsonSchema }) => jsonSchema).map(({ code }) => code));
}
