/** Every engine, for the schemas of one contract. */
import { join } from "node:path";
import { ajv } from "./ajv.js";
import type { Engine } from "./engine.js";
import { libxml2 } from "./libxml2.js";
import { native } from "./native.js";
import { xerces } from "./xerces.js";

/** `folder` has NAME.xsd and NAME.schema.json. */
export const enginesOf = (folder: string, name: string): readonly Engine[] => [
  native,
  ajv(join(folder, `${name}.schema.json`)),
  libxml2(join(folder, `${name}.xsd`)),
  xerces(join(folder, `${name}.xsd`)),
];
