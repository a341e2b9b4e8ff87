/** Every face of the output. To add one: write an emitter, and a line here. */
import type { Emitter } from "../model.js";
import { emitCodecs } from "./codecs.js";
import { emitCoverage } from "./coverage.js";
import { emitDatatypes } from "./datatypes.js";
import { emitHttp } from "./http.js";
import { emitIndex } from "./index.js";
import { emitJsonSchema } from "./json-schema.js";
import { emitLinks } from "./links.js";
import { emitOpenApi } from "./openapi.js";
import { emitOperations } from "./operations.js";
import { emitPackage } from "./package.js";
import { emitQueries } from "./queries.js";
import { emitReadme } from "./readme.js";
import { emitReference } from "./reference.js";
import { emitRoots } from "./roots.js";
import { emitRules } from "./rules.js";
import { emitSecrets } from "./secrets.js";
import { emitTags } from "./tags.js";
import { emitTypes } from "./types.js";
import { emitWireTypes } from "./wire-types.js";
import { emitXsd } from "./xsd.js";

export const emitters: readonly Emitter[] = [
  emitTypes,
  emitWireTypes,
  emitDatatypes,
  emitTags,
  emitCodecs,
  emitRoots,
  emitOperations,
  emitLinks,
  emitHttp,
  emitSecrets,
  emitQueries,
  emitXsd,
  emitJsonSchema,
  emitOpenApi,
  emitRules,
  emitReference,
  emitCoverage,
  emitIndex,
  emitPackage,
  emitReadme,
];
