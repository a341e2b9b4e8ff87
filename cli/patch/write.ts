/** The patch where a command was told to put it, and what is not in it. */
import { resolve } from "node:path";
import type { Model } from "../../generator/model.js";
import type { Environment } from "../environment.js";
import { fileOutput } from "../output.js";
import { safe } from "../report/columns.js";
import { count as counted } from "../report/counts.js";
import type { Edit } from "./edit.js";
import { patchOf } from "./patch.js";

export async function writePatch(
  edits: readonly Edit[],
  /** Differences that no addition mends. */
  others: number,
  model: Model,
  schemas: string,
  file: string,
  { stdout, stderr }: Environment,
): Promise<void> {
  const { text, folder, count, refused } = await patchOf(edits, model, schemas);
  const output = file === "-" ? stdout : fileOutput(file);
  output.write(text);
  output.close();
  for (const { edit, why } of refused) {
    const name = edit.kind === "value" ? edit.value : edit.name;
    stderr.write(`vbem: not in the patch: ${safe(`${edit.type}/${name}`)}: ${safe(why)}\n`);
  }
  if (others > 0) {
    const differences = counted(others, "other difference");
    stderr.write(`vbem: not in the patch: ${differences}; judge yourself\n`);
  }
  const isElsewhere = folder !== resolve(".") && text !== "";
  const where = isElsewhere ? `, to be applied in ${safe(folder)}` : "";
  if (file !== "-") stderr.write(`${safe(file)}: ${count} of ${edits.length} additions${where}\n`);
}
