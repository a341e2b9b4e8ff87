/** Cases of hostile documents beside the checkout; none where their folder is not there. */
import { existsSync, readFileSync } from "node:fs";
import { largeDocuments } from "./large.js";

/** accept: well formed; reject: not that; limit: either, in time; schema: well formed, and wrong. */
export type AttackVerdict = "accept" | "reject" | "limit" | "schema";

export interface Attack {
  readonly file: string;
  readonly kind: "xml" | "json";
  readonly verdict: AttackVerdict;
  readonly why: string;
  readonly maxMs?: number;
  readonly mustMention?: string;
  readonly noPollution?: true;
  readonly mustEscape?: true;
  readonly expectText?: string;
  readonly expectAttr?: string;
  readonly expectLong?: string;
  /** Too large to be stored. */
  readonly generate?: string;
}

/** Codes of documents that are refused as a whole. */
export const refusals: ReadonlySet<string> = new Set([
  "not-well-formed",
  "doctype",
  "encoding",
  "not-a-payload",
  "duplicate-member",
]);

const folder = new URL("../../../shared/cases/attacks/", import.meta.url);

export const attacks: readonly Attack[] = existsSync(folder)
  ? JSON.parse(readFileSync(new URL("index.json", folder), "utf8"))
  : [];

export function payloadOf({ file, generate }: Attack): string | Uint8Array {
  if (generate === undefined) return readFileSync(new URL(file, folder));
  const build = largeDocuments.get(file);
  if (build === undefined) throw new Error(`${file} is to be built: ${generate}`);
  return build();
}
