/** Values to JSON documents. */
import type { Encoded, RootFacts } from "../codec.js";
import { newFindings, note } from "../findings.js";
import { shown } from "../judge.js";
import { DEEPEST } from "../limits.js";
import { valueIssues } from "../value-issues.js";
import type { ValuePlace } from "../value-place.js";
import { isObject } from "./reader.js";
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
  if (options.casing !== "camel") {
    const plain = plainJson(root, value);
    if (plain !== undefined) return plain;
  }
  const findings = newFindings<ValuePlace>({ limits: { depth: DEEPEST } }, root.role);
  if (!isObject(value)) {
    const detail = { expected: "an object", received: shown(value) };
    note(findings, "wrong-type", { holder: findings }, detail);
    return { text: "{}", issues: valueIssues(findings, value) };
  }
  const camel = options.casing === "camel";
  const text = objectText({ findings, camel, depth: 1 }, root.table, value);
  return { text, issues: valueIssues(findings, value) };
}

/** The way of generated code: for values of the right types without unknown content. */
function plainJson<T extends object>(root: RootFacts<T>, value: T): Encoded | undefined {
  const findings = newFindings<ValuePlace>({ limits: { depth: DEEPEST } }, root.role);
  const w = new JsonWriter(findings);
  try {
    const tree = root.toJson(w, value);
    if (w.special) return undefined;
    return { text: JSON.stringify(tree), issues: valueIssues(findings, value) };
  } catch {
    // Something is not of its type, or goes round in circles; the table finds out what.
    return undefined;
  }
}
