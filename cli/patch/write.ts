/** The patch where a command was told to put it, and what is not in it. */
import type { Model } from "../../generator/model.js";
import type { Environment } from "../environment.js";
import { fileOutput } from "../output.js";
import { safe } from "../report/columns.js";
import type { Edit } from "./edit.js";
import { patchOf } from "./patch.js";

export async function writePatch(
  edits: readonly Edit[],
  model: Model,
  schemas: string,
  file: string,
  { stdout, stderr }: Environment,
): Promise<void> {
  const { text, count, refused } = await patchOf(edits, model, schemas);
  const output = file === "-" ? stdout : fileOutput(file);
  output.write(text);
  output.close();
  for (const { edit, why } of refused) {
    const name = edit.kind === "value" ? edit.value : edit.name;
    stderr.write(`vbem: not in the patch: ${safe(`${edit.type}/${name}`)}: ${safe(why)}\n`);
  }
  if (file !== "-") stderr.write(`${safe(file)}: ${count} of ${edits.length} additions\n`);
}
