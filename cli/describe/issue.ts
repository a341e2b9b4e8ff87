/** An issue code: what it means, how bad it is, what to do, and a document of each kind. */
import type { IssueCode, Severity } from "../../generated/index.js";
import { severityOf } from "../../runtime/messages.js";
import { type Article, facts } from "./article.js";
import { samples } from "./issue-samples.js";
import { type DescribedCode, issueTexts } from "./issue-texts.js";

export function issueArticle(code: string): Article {
  // Every code that is looked up comes from these texts.
  const known = code as DescribedCode;
  const { says, remedy } = issueTexts[known];
  const { response, request, strict } = severitiesOf(known);
  const sample = samples[known];
  const limits = Object.entries(sample?.limits ?? {});
  return {
    title: code,
    kind: "issue",
    says,
    facts: facts(
      ["in responses", response],
      ["in requests", request],
      ["strict", strict],
      ["what to do", remedy],
      ["example", sample?.root && `read as ${sample.root}`],
      ["version", sample?.apiVersion && `--api-version ${sample.apiVersion} in the example`],
      ["limit", limits.map(([name, value]) => `${name}: ${value} in the example`).join(", ")],
      ["comes", sample?.converted && "when the document is written in the other format"],
    ),
    sections:
      sample === undefined
        ? []
        : [
            { kind: "sample", title: "With the issue", ...piece(sample.fails) },
            { kind: "sample", title: "Without it", ...piece(sample.passes) },
          ],
  };
}

export interface Severities {
  readonly response: Severity;
  readonly request: Severity;
  /** What a response is told when warnings are errors. */
  readonly strict: Severity;
}

export function severitiesOf(code: string): Severities {
  const known = code as IssueCode;
  const response = severityOf(known, "response");
  const request = severityOf(known, "request");
  return { response, request, strict: response === "warning" ? "error" : response };
}

const piece = (text: string) => ({
  language: languageOf(text),
  text,
});

function languageOf(text: string): "xml" | "json" | "http" {
  if (text.startsWith("<")) return "xml";
  return /^[A-Z]/.test(text) ? "http" : "json";
}
