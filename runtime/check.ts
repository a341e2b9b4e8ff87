/** What there is to say about a value as a whole, when all of its rows are read. */
import type { IssueCode, Role } from "./issue.js";
import { linkFaults, type LinkFault, type LinkTable } from "./links.js";
import type { Detail } from "./messages.js";
import { breachOf, keeps, type Rule } from "./rules.js";
import { indexOf } from "./row-index.js";
import type { TypeTable } from "./table.js";
import { isKept } from "./unknown.js";

export interface Broken extends Detail {
  readonly code: IssueCode;
  /** Members and indexes below the value; empty for the value itself. */
  readonly path: ValuePath;
}

export type ValuePath = readonly (string | number)[];

/** The rules that a value breaks; undefined where it keeps them all. */
export function brokenRules(
  table: TypeTable,
  value: object,
  role: Role,
): readonly Broken[] | undefined {
  let broken: Broken[] | undefined;
  const { rules } = table;
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    if (rule.role !== undefined && rule.role !== role) continue;
    if (keeps(rule, value) || isUnread(table, rule, value)) continue;
    (broken ??= []).push(brokenRule(table, rule, value));
  }
  return broken;
}

/** The links that a value should not have; undefined where all are as documented. */
export function brokenLinks(table: TypeTable, value: object): readonly Broken[] | undefined {
  const { links } = table;
  const faults = links && linkFaults(table, links, value);
  return links && faults?.map((fault) => brokenLink(table, links, fault));
}

function brokenRule(table: TypeTable, rule: Rule, value: object): Broken {
  const { code, says, strength, documented = table.documented } = rule;
  return { ...breachOf(rule.demand, value), code, reason: says, strength, documented };
}

/** A row that is demanded was there, and could not be read: that is reported already. */
function isUnread(table: TypeTable, { demand }: Rule, value: object): boolean {
  if (demand.kind !== "requires") return false;
  return demand.rows.some(([member = ""]) => {
    const row = indexOf(table).members.get(member);
    return (
      row !== undefined && (isKept(value, row.kind, row.name) || isKept(value, row.kind, row.json))
    );
  });
}

function brokenLink(table: TypeTable, links: LinkTable, { code, index, link, row }: LinkFault) {
  const relation = String(link[links.relation]);
  // The end of an address tells more than its beginning, and may be cut off.
  const received = String(link[links.address]).replace(/^[a-z]+:\/\/[^/]*/i, "");
  const documented = row?.documented ?? table.documented;
  const path = [links.list, index];
  const facts = { code, strength: links.strength, name: relation, documented };
  switch (code) {
    case "undocumented-link":
      return { ...facts, path, received };
    case "rule:link-availability": {
      const expected = row?.when?.is.join(" or ") ?? "";
      return { ...facts, path, expected };
    }
    case "rule:link-address":
      return { ...facts, path: [...path, links.address], expected: row?.target ?? "", received };
  }
}
