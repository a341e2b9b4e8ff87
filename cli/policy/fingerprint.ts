/**
 * What makes a finding the same finding tomorrow: its document, its code and
 * its path without positions in lists. Lines move when a document is written
 * anew, positions when a list grows; values may be secrets.
 */
import { createHash } from "node:crypto";
import type { Issue } from "../../generated/index.js";

export const fingerprint = (source: string, { code, path }: Issue): string =>
  createHash("sha256")
    .update(JSON.stringify([slashed(source), code, withoutPositions(path)]))
    .digest("hex")
    .slice(0, 32);

/** `/Jobs/Job[2]/Name` and `/Jobs/2/Name` alike lose the number. */
export const withoutPositions = (path: string): string =>
  path.replace(/\[\d+\](?=\/|$)/g, "").replace(/\/\d+(?=\/|$)/g, "/*");

export const slashed = (source: string): string => source.replaceAll("\\", "/");
