/** Where servers and the documentation differ, as data. */

export type ErratumKind = "documentedName" | "missingRow" | "missingValue" | "contradiction";

/** A contradiction between the documentation and what servers send. */
export interface Erratum {
  readonly kind: "erratum";
  readonly erratum: ErratumKind;
  /** What the page says. */
  readonly documented: string;
  readonly reason: string;
  /** Name of one of our examples, see examples/registry.ts. */
  readonly example: string;
}

export const erratum = (
  kind: ErratumKind,
  documented: string,
  reason: string,
  example: string,
): Erratum => ({ kind: "erratum", erratum: kind, documented, reason, example });
