/** Lexical cases of XSD datatypes, where they lie beside the checkout: each in a row of its type. */
import { existsSync, readFileSync } from "node:fs";
import type { Case } from "./agreement.js";
import { rowHostOf } from "./hosts.js";
import { documentTypes } from "./model.js";
import { instead } from "./mutations/mutation.js";
import { itemText, writeXml } from "./write-xml.js";

const file = new URL("../../../shared/cases/datatypes.json", import.meta.url);

interface LexicalCase {
  readonly type: string;
  readonly lexical: string;
}

/** Of the datatypes that some element has as they are. */
export const lexicalCases: readonly Case[] = existsSync(file)
  ? read().flatMap((one, i) => inRow(one, `lexical ${i}`))
  : [];

function read(): readonly LexicalCase[] {
  const cases: readonly LexicalCase[] = JSON.parse(readFileSync(file, "utf8"));
  return cases;
}

function inRow({ type, lexical }: LexicalCase, id: string): readonly Case[] {
  const found = documentTypes
    .flatMap((table) => table.elements.map((row) => ({ table, row })))
    .find(({ row }) => row.type.xsd === type && !row.empty);
  if (found === undefined) return [];
  const { row, table } = found;
  const { document, place, item } = rowHostOf(table, row);
  const change = instead(place.at, item, itemText({ row, value: lexical }));
  const text = writeXml(document, { at: place.at, change });
  const { root, role } = document;
  const name = `${id}: ${type} "${lexical}"`;
  const known = isBeyond(type, lexical) ? { fault: "an integer beyond 2^53" as const } : {};
  return [{ id: name, format: "xml", root: root.name, role, text, ...known }];
}

/** Of the type, and more than a number can hold. */
function isBeyond(type: string, lexical: string): boolean {
  if (type !== "xs:long" || !/^-?\d+$/.test(lexical)) return false;
  const value = BigInt(lexical);
  return BigInt.asIntN(64, value) === value && !Number.isSafeInteger(Number(lexical));
}
