/** The rules between rows as a list for programs, with the schemas that state them. */
import { type JsonObject, printJson } from "../json.js";
import { isStated } from "../json-schema/rules.js";
import { marker } from "../marker.js";
import type { ComplexType, GeneratedText, Model, Rule } from "../model.js";

export function emitRules({ contract, modules }: Model): readonly GeneratedText[] {
  const types = modules.flatMap((module) => module.complexTypes);
  const rules = types.flatMap((type) => type.rules.map((rule) => entryOf(type, rule)));
  if (rules.length === 0) return [];
  const $comment = marker(modules.map((module) => module.source));
  const text = printJson({ $comment, rules });
  return [{ kind: "text", path: `schema/${contract.name}.rules.json`, text }];
}

const entryOf = (type: ComplexType, rule: Rule): JsonObject => ({
  code: `rule:${rule.name}`,
  type: type.ts,
  says: rule.says,
  documented: rule.page.id,
  strength: rule.strength,
  ...(rule.role !== undefined && { role: rule.role }),
  jsonSchema: isStated(rule),
  // XSD 1.0 cannot compare the values of two elements.
  xsd: false,
});
