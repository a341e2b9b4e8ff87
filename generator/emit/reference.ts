/** The whole contract in the words of its pages, as one JSON file: what "vbem describe" reads. */
import { type JsonObject, printJson } from "../json.js";
import type { GeneratedText, Model } from "../model.js";
import { referenceOf } from "../reference/reference-of.js";

export function emitReference(model: Model): readonly GeneratedText[] {
  const path = `schema/${model.contract.name}.reference.json`;
  // A reference is plain data: its absent members are left out here, for JSON has none.
  const data: JsonObject = JSON.parse(JSON.stringify(referenceOf(model)));
  return [{ kind: "text", path, text: printJson(data) }];
}
