/** A rule between rows: where it counts, what breaking it means, and a value of each kind. */
import type { RuleEntry } from "../../generator/reference.js";
import { severityOf } from "../../runtime/messages.js";
import { type Article, facts } from "./article.js";

export const ruleArticle = (rule: RuleEntry): Article => ({
  title: `rule:${rule.name}`,
  kind: "rule",
  says: rule.says,
  facts: facts(
    ["page", rule.page],
    ["types", rule.types.join(", ")],
    ["strength", rule.strength],
    ...Object.entries(ruleSeverities(rule)),
  ),
  sections: [
    { kind: "sample", title: "Keeps the rule", language: "json", text: pretty(rule.passes) },
    { kind: "sample", title: "Breaks the rule", language: "json", text: pretty(rule.fails) },
  ],
});

/** By who wrote the document; a rule of one side is not asked on the other. */
export function ruleSeverities({ name, strength, role }: RuleEntry) {
  const on = (side: "response" | "request"): string =>
    role === undefined || role === side ? severityOf(`rule:${name}`, side, strength) : "not asked";
  return { "in responses": on("response"), "in requests": on("request") };
}

const pretty = (text: string): string => JSON.stringify(JSON.parse(text), undefined, 2);
