/** The engines on the schemas of the generated package. */
import { fileURLToPath } from "node:url";
import { enginesOf } from "../../cli/engines/all.js";
import { SCHEMA, schemaFolder as folderIn } from "../../cli/engines/schemas.js";

export const schemaName = SCHEMA;
export const schemaFolder = folderIn(fileURLToPath(new URL("../..", import.meta.url)));

export const engines = enginesOf(schemaFolder, schemaName);
