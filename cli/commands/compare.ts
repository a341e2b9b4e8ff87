/** "vbem compare": where the XSD of a server and the tables differ. */
import { emitXsd } from "../../generator/emit/xsd.js";
import { command } from "../command.js";
import { differencesOf } from "../compare/differences.js";
import { editsOf } from "../compare/edits.js";
import { readSchema } from "../compare/read-schema.js";
import type { Schema } from "../compare/schema.js";
import { sidesOf, textOf } from "../compare/text.js";
import { parseXsd, XSD_BYTES } from "../compare/xml-tree.js";
import { exit } from "../exit.js";
import { nameOf, readSource } from "../inputs.js";
import { comparing } from "../patch/options.js";
import { writePatch } from "../patch/write.js";
import { safe } from "../report/columns.js";
import { readModel, schemasFolder } from "../tables.js";

export const compare = command({
  positional: {
    usage: "FILE",
    says: "An XSD, such as RestAPI.xsd of a server; - is standard input.",
    min: 1,
    max: 1,
  },
  options: comparing,
  examples: [
    ["vbem compare RestAPI.xsd", "Types, members, order, occurrence, values and bases"],
    ["vbem compare RestAPI.xsd --format json", "The same for programs"],
    ["vbem compare RestAPI.xsd --patch xsd.patch", "Also what the tables lack, as a patch"],
  ],
  async run({ positionals: [file = "-"], options }, environment) {
    const { stdout, stderr, version } = environment;
    const source = nameOf(file);
    const bytes = await readSource(file, XSD_BYTES);
    const xsd = bytes instanceof Uint8Array ? await schemaOf(bytes) : bytes.message;
    if (typeof xsd === "string") {
      stderr.write(`vbem: ${safe(source)}: ${xsd}\n`);
      return exit.environment;
    }
    const schemas = schemasFolder(options.schemas, environment.home);
    const model = await readModel(schemas, environment);
    if (model === undefined) return exit.environment;
    const [{ text } = { text: "" }] = emitXsd(model);
    const tables = await schemaOf(Buffer.from(text));
    if (typeof tables === "string") throw new Error(`our own XSD: ${tables}`);

    const differences = differencesOf(xsd, tables);
    const { notes } = xsd;
    if (options.patch !== "-") {
      const { onlyXsd, onlyTables } = sidesOf(differences);
      const summary = {
        differences: differences.length,
        onlyXsd: onlyXsd.length,
        onlyTables: onlyTables.length,
        notes: notes.length,
      };
      const report = { tool: "vbem", version, source, summary, differences, notes };
      stdout.write(
        options.format === "json"
          ? `${JSON.stringify(report, undefined, 2)}\n`
          : textOf(source, differences, notes),
      );
    }
    if (options.patch !== undefined) {
      const edits = editsOf(differences, xsd);
      const others = differences.length - edits.length;
      await writePatch(edits, others, model, schemas, options.patch, environment);
    }
    return differences.length > 0 ? exit.findings : exit.fine;
  },
});

async function schemaOf(bytes: Uint8Array): Promise<Schema | string> {
  const tree = await parseXsd(bytes);
  if (typeof tree === "string") return tree;
  try {
    return readSchema(tree);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
