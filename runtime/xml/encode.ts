/** Values to XML documents. */
import type { ContractFacts, Encoded, RootFacts } from "../codec.js";
import { newFindings } from "../findings.js";
import { valueIssues } from "../value-issues.js";
import type { ValuePlace } from "../value-place.js";
import { XmlWriter } from "./writer.js";

export function encodeXml<T extends object>(
  contract: ContractFacts,
  root: RootFacts<T>,
  value: T,
): Encoded {
  const findings = newFindings<ValuePlace>({}, root.role);
  const w = new XmlWriter(contract.namespace, findings);
  root.table.write(w, root.name, value);
  return { text: w.text, issues: valueIssues(findings, value) };
}
