/** Values to JSON documents. */
import type { Encoded, RootFacts } from "../codec.js";
import { newFindings } from "../findings.js";
import { valueIssues } from "../value-issues.js";
import type { ValuePlace } from "../value-place.js";
import { objectText } from "./text.js";
import { JsonWriter } from "./writer.js";

export interface JsonEncodeOptions {
  /** "camel" writes member names as Enterprise Manager 13.0 does. */
  readonly casing?: "pascal" | "camel";
}

export function encodeJson<T extends object>(
  root: RootFacts<T>,
  value: T,
  options: JsonEncodeOptions,
): Encoded {
  const camel = options.casing === "camel";
  const findings = newFindings<ValuePlace>({}, root.role);
  const w = new JsonWriter(findings);
  const tree = root.toJson(w, value);
  if (!camel && !w.special) {
    return { text: JSON.stringify(tree), issues: valueIssues(findings, value) };
  }
  const exact = newFindings<ValuePlace>({}, root.role);
  const text = objectText({ findings: exact, camel }, root.table, value);
  return { text, issues: valueIssues(exact, value) };
}
