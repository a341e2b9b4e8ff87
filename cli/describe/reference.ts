/** The reference of the contract: read by this command only, for it is larger than all else. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reference } from "../../generator/reference.js";

/** In a checkout it lies in the output; the package has it beside the built command. */
const PLACES = ["generated/schema/vbem-contract.reference.json", "dist/cli/reference.json"];

export function readReference(home: string): Reference {
  const files = PLACES.map((place) => join(home, place));
  const file = files.find((file) => existsSync(file)) ?? PLACES.join(" or ");
  // The emitter of the same release wrote it.
  return JSON.parse(readFileSync(file, "utf8")) as Reference;
}
