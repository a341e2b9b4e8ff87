/** Codecs of the contract by the names of their roots, and its types by the names of their rows. */
import { readdirSync } from "node:fs";

import * as contract from "../generated/index.js";
import type { Codec } from "../generated/index.js";
import type { RootFacts } from "../runtime/codec.js";
import { indexOf } from "../runtime/row-index.js";
import type { TypeTable } from "../runtime/table.js";

const isCodec = (it: unknown): it is Codec<object> =>
  typeof it === "object" && it !== null && "decodeXml" in it && "root" in it;

export const codecs: ReadonlyMap<string, Codec<object>> = new Map(
  Object.values<unknown>(contract)
    .filter(isCodec)
    .map((codec) => [codec.root, codec]),
);

export function codecOf(root: string): Codec<object> {
  const codec = codecs.get(root);
  if (codec === undefined) throw new Error(`no root ${root}: run "vbem generate"`);
  return codec;
}

/** A type that is no root: its table, and the functions that go with it. */
export type NamedType = Pick<RootFacts<object>, "table" | "fromJson" | "toJson">;

/** Types of the elements or members of a name, in whatever type they stand. */
export function typesNamed(wire: "xml" | "json", name: string): readonly NamedType[] {
  const tables = new Set(
    [...types.keys()].flatMap((table) => {
      const index = indexOf(table);
      const row = wire === "xml" ? index.elements.get(name) : index.json.get(name);
      const type = row?.kind === "element" ? row.table : undefined;
      return type === undefined || (wire === "json" && type.flattened) ? [] : type;
    }),
  );
  return [...tables].flatMap((table) => types.get(table) ?? []);
}

const types = new Map<TypeTable, NamedType>();
const folder = new URL("../generated/codecs/", import.meta.url);
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".ts")) continue;
  // A module of codecs has for each type XTable, xFromJson and xToJson.
  const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
  for (const [key, table] of Object.entries(module)) {
    if (!key.endsWith("Table")) continue;
    const name = key.charAt(0).toLowerCase() + key.slice(1, -"Table".length);
    types.set(table as TypeTable, {
      table: table as TypeTable,
      fromJson: (module[`${name}FromJson`] ?? (() => ({}))) as NamedType["fromJson"],
      toJson: (module[`${name}ToJson`] ?? (() => ({}))) as NamedType["toJson"],
    });
  }
}
