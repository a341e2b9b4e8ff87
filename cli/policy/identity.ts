/**
 * What makes a finding the same finding tomorrow: its document, its code and
 * its path without positions in lists. Lines move when a document is written
 * anew, positions when a list grows; values may be secrets.
 */
import type { Issue } from "../../generated/index.js";
import { escaped } from "../../runtime/present.js";

export interface Identity {
  readonly source: string;
  readonly code: string;
  readonly path: string;
}

export const identityOf = (source: string, { code, path }: Issue): Identity => ({
  source: withoutEntry(slashed(source)),
  code,
  path: escaped(withoutPositions(path)),
});

export const keyOf = ({ source, code, path }: Identity): string =>
  JSON.stringify([source, code, path]);

/** `/Jobs/Job[2]/Name` and `/Jobs/2/Name` alike lose the number. */
export const withoutPositions = (path: string): string =>
  path.replace(/\[\d+\](?=\/|$)/g, "").replace(/\/\d+(?=\/|$)/g, "/*");

/** A recording made anew has other entries before this one. */
const withoutEntry = (source: string): string =>
  source.replace(/(#\/log\/entries\/)\d+(?=\/|$)/, "$1*");

export const slashed = (source: string): string => source.replaceAll("\\", "/");
