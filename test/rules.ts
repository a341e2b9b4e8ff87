/** The rules of the contract as the package lists them. */
import { readFileSync } from "node:fs";

export interface ListedRule {
  readonly code: string;
  /** TypeScript name of the type. */
  readonly type: string;
  readonly strength: "binding" | "agreement" | "advice";
  readonly role?: "request" | "response";
  readonly documented: string;
  /** The JSON Schema states it. */
  readonly jsonSchema: boolean;
}

const file = new URL("../generated/schema/vbem-contract.rules.json", import.meta.url);
const listed: { readonly rules: readonly ListedRule[] } = JSON.parse(readFileSync(file, "utf8"));

export const { rules } = listed;
