/** The names that a config can use: they are those of tables and issues, and of no list of their own. */
import { codecs } from "../contract.js";
import { issueTexts } from "../describe/issue-texts.js";
import { readReference } from "../describe/reference.js";
import { rulesOf } from "../describe/subject.js";

export interface Known {
  readonly codes: readonly KnownCode[];
  readonly roots: readonly string[];
}

export interface KnownCode {
  readonly code: string;
  readonly says: string;
}

export const knownNames = (home: string): Known => ({
  codes: [
    ...Object.entries(issueTexts).map(([code, { says }]) => ({ code, says })),
    ...rulesOf(readReference(home)).map(({ name, says }) => ({ code: `rule:${name}`, says })),
  ],
  roots: [...codecs.keys()],
});
