/** Every face of the output. To add one: write an emitter, and a line here. */
import type { Emitter } from "../model.js";
import { emitIndex } from "./index.js";
import { emitPackage } from "./package.js";
import { emitTypes } from "./types.js";
import { emitWireTypes } from "./wire-types.js";

export const emitters: readonly Emitter[] = [emitTypes, emitWireTypes, emitIndex, emitPackage];
