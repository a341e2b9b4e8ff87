/** Names of what no log should show, for those who redact payloads without decoding them. */
import { comment, docs } from "../docs.js";
import type { GeneratedModule, Model } from "../model.js";
import { sensitiveNames } from "../sensitive.js";

export function emitSecrets(model: Model): readonly GeneratedModule[] {
  const names = sensitiveNames(model);
  if (names.length === 0) return [];
  const statement = [
    comment(
      docs(
        "Elements, attributes and members whose values are secrets; casings of JSON may differ.",
      ),
    ),
    "export const sensitiveNames: readonly string[] = [",
    ...names.map((name) => `  ${JSON.stringify(name)},`),
    "];",
  ].join("\n");
  const sources = model.modules.map((module) => module.source);
  return [{ kind: "module", path: "secrets.ts", sources, statements: [statement] }];
}
