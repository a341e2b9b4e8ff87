/** Values to XML documents. */
import type { ContractFacts, Encoded, RootFacts } from "../codec.js";
import { newFindings } from "../findings.js";
import { DEEPEST } from "../limits.js";
import { valueIssues } from "../value-issues.js";
import type { ValuePlace } from "../value-place.js";
import { writeComplex } from "./write-by-table.js";
import { XmlWriter } from "./writer.js";

export function encodeXml<T extends object>(
  contract: ContractFacts,
  root: RootFacts<T>,
  value: T,
): Encoded {
  try {
    return encode(contract, root, value, false);
  } catch {
    // Something is not of its type, or goes round in circles; the table finds out what.
    return encode(contract, root, value, true);
  }
}

function encode<T extends object>(
  contract: ContractFacts,
  root: RootFacts<T>,
  value: T,
  careful: boolean,
): Encoded {
  const findings = newFindings<ValuePlace>({ limits: { depth: DEEPEST } }, root.role);
  const w = new XmlWriter(contract.namespace, findings, careful);
  writeComplex(w, root.table, root.name, value, { holder: findings });
  if (typeof value !== "object" || value === null) w.empty(root.name);
  return { text: w.text, issues: valueIssues(findings, value) };
}
