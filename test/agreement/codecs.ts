/** The codecs of the generated package by the names of their roots. */
import * as contract from "../../generated/index.js";
import type { Codec } from "../../generated/index.js";

const codecs = new Map(Object.values(contract).flatMap((x) => (isCodec(x) ? [[x.root, x]] : [])));

export function codecOf(root: string): Codec<object> {
  const codec = codecs.get(root);
  if (codec === undefined) throw new Error(`no codec of ${root}`);
  return codec;
}

// Exports are told apart by what they have: any codec reads and writes objects.
function isCodec(x: unknown): x is Codec<object> {
  return typeof x === "object" && x !== null && "decodeXml" in x && "root" in x;
}
