/** Codecs of the contract by the names of their roots. */
import * as contract from "../generated/index.js";
import type { Codec } from "../generated/index.js";

const isCodec = (it: unknown): it is Codec<object> =>
  typeof it === "object" && it !== null && "decodeXml" in it && "root" in it;

const codecs = new Map(
  Object.values<unknown>(contract)
    .filter(isCodec)
    .map((codec) => [codec.root, codec]),
);

export function codecOf(root: string): Codec<object> {
  const codec = codecs.get(root);
  if (codec === undefined) throw new Error(`no root ${root}: run "vbem generate"`);
  return codec;
}
