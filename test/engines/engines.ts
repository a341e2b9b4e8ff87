/** The engines on the schemas of the generated package. */
import { fileURLToPath } from "node:url";
import { enginesOf } from "../../cli/engines/all.js";

export const schemaFolder = fileURLToPath(new URL("../../generated/schema", import.meta.url));
export const schemaName = "vbem-contract";

export const engines = enginesOf(schemaFolder, schemaName);
