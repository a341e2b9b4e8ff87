/** Everything that can be wrong with tables whose types are resolved. */
import { checkContent } from "./diagnose/content.js";
import { aboutTable, type Check, contextOf } from "./diagnose/context.js";
import { checkFacts } from "./diagnose/facts.js";
import { checkLinks } from "./diagnose/links.js";
import { checkMembers } from "./diagnose/members.js";
import { checkNames } from "./diagnose/names.js";
import { checkOperations } from "./diagnose/operations.js";
import { checkRules } from "./diagnose/rules.js";
import type { Diagnostic } from "./diagnostics.js";
import type { Tables } from "./load.js";
import type { Model } from "./model.js";

export function diagnose(tables: Tables, model: Model): readonly Diagnostic[] {
  const context = contextOf(tables, model);
  return checks.flatMap((check) => check(context));
}

/** No root leads to the table, so nothing is generated for it. */
const checkReach: Check = ({ tables, simpleTypes, complexTypes }) => {
  const reached = new Set(
    [...simpleTypes, ...complexTypes].map(({ module, ts }) => `${module}:${ts}`),
  );
  return tables.tables
    .filter(({ module, ts, type }) => type.name !== undefined && !reached.has(`${module}:${ts}`))
    .map((table) => aboutTable("unreachable-table", table));
};

const checks: readonly Check[] = [
  checkContent,
  checkMembers,
  checkNames,
  checkFacts,
  checkRules,
  checkLinks,
  checkOperations,
  checkReach,
];
