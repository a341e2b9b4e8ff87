/** The names that a config can use: they are those of tables and issues, and of no list of their own. */
import type { VersionEntry } from "../../generator/reference.js";
import { codecs } from "../contract.js";
import { issueTexts } from "../describe/issue-texts.js";
import { readReference } from "../describe/reference.js";
import { rulesOf } from "../describe/subject.js";

export interface Known {
  readonly codes: readonly KnownCode[];
  readonly roots: readonly string[];
  readonly versions: readonly VersionEntry[];
}

export interface KnownCode {
  readonly code: string;
  readonly says: string;
}

export function knownNames(home: string): Known {
  const reference = readReference(home);
  const { versions = [] } = reference;
  const issues = Object.entries(issueTexts).map(([code, { says }]) => ({ code, says }));
  const rules = rulesOf(reference).map(({ name, says }) => ({ code: `rule:${name}`, says }));
  return { codes: [...issues, ...rules], roots: [...codecs.keys()], versions };
}
