/** Our own decoders, strict: whatever is not an error then is an info. */
import { decode } from "../../generated/index.js";
import { type Engine, type EngineDocument, verdicts } from "./engine.js";

export const native: Engine = {
  name: "native",
  formats: ["xml", "json"],
  available: async () => true,
  judge: async (documents) => verdicts(documents, (document) => decodeStrictly(document).valid),
};

export const decodeStrictly = ({ format, root, text, role }: EngineDocument) =>
  decode(text, {
    format,
    // XML tells its root, and a schema takes any.
    ...(format === "json" && { root }),
    strict: true,
    source: true,
    ...(role !== undefined && { role }),
  });
