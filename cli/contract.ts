/** The documents that the command knows. */
import * as contract from "../generated/index.js";
import type { RootCodec } from "../runtime/codec.js";

export { decode, defaultLimits, http, sensitiveNames } from "../generated/index.js";

const isCodec = (value: unknown): value is RootCodec<object> =>
  typeof value === "object" && value !== null && "decodeXml" in value;

/** Codecs by the name of their root element. */
export const codecs: ReadonlyMap<string, RootCodec<object>> = new Map(
  Object.values<unknown>(contract)
    .filter(isCodec)
    .map((codec) => [codec.root, codec]),
);
