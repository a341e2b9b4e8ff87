/** Rules and links of a type, as its table has them. */
import type { LinkConventions } from "../../schemas/language.js";
import type { ComplexType, Condition, Demand, Link, MemberRow, RowPath, Rule } from "../model.js";
import { isReadOnly, valuesOf } from "../particles.js";

/** `rules: [rule(…), …],` and `links: links(…),`, as far as the type has them. */
export function emitChecks(
  type: ComplexType,
  conventions: LinkConventions | undefined,
): readonly string[] {
  const { links } = type;
  const rules = [
    ...type.rules.map((one) => emitRule(type, one)),
    ...type.members.filter(isReadOnly).map((row) => emitReadOnly(type, row)),
  ];
  return [
    ...(rules.length === 0 ? [] : ["rules: [", ...rules, "],"]),
    ...(links === undefined || conventions === undefined
      ? []
      : [
          `links: links(${JSON.stringify(links.path)}, ${emitConventions(conventions, links.steps)}, [`,
          ...links.rows.map((row) => emitLink(type, row)),
          links.strength === "agreement" ? "])," : `], ${JSON.stringify(links.strength)}),`,
        ]),
  ];
}

/** Words that a type's table needs from the runtime, by file. */
export function wordsOfChecks(type: ComplexType): readonly (readonly [string, string])[] {
  const conditions = [...type.rules.flatMap((rule) => rule.when), ...whensOf(type)];
  return [
    ...type.rules.flatMap(({ demand }) => [
      ["rule", "rules.js"] as const,
      [wordOf(demand), "rules.js"] as const,
    ]),
    ...(conditions.length === 0 ? [] : [["is", "rules.js"] as const]),
    ...(type.members.some(isReadOnly) ? [["readOnly", "rules.js"] as const] : []),
    ...(type.links === undefined
      ? []
      : [["link", "links.js"] as const, ["links", "links.js"] as const]),
  ];
}

const whensOf = (type: ComplexType): readonly Condition[] =>
  (type.links?.rows ?? []).flatMap(({ when }) => when ?? []);

function emitRule(type: ComplexType, rule: Rule): string {
  const { name, says, when, demand, strength, role, page } = rule;
  const options = [
    ...(when.length === 0 ? [] : [`when: [${when.map(emitCondition).join(", ")}]`]),
    ...(strength === "binding" ? [] : [`strength: ${JSON.stringify(strength)}`]),
    ...(role === undefined ? [] : [`role: ${JSON.stringify(role)}`]),
    ...documented(type, page.id),
  ];
  const args = [JSON.stringify(name), JSON.stringify(says), emitDemand(demand)];
  return `  rule(${[...args, ...objectOf(options)].join(", ")}),`;
}

function emitReadOnly(type: ComplexType, { member, page }: MemberRow): string {
  const args = page.id === type.page.id ? [member] : [member, page.id];
  return `  readOnly(${args.map((arg) => JSON.stringify(arg)).join(", ")}),`;
}

function emitLink(type: ComplexType, { relation, target, when, page }: Link): string {
  const options = [
    ...(when === undefined ? [] : [`when: ${emitCondition(when)}`]),
    ...documented(type, page.id),
  ];
  const args = [JSON.stringify(relation), JSON.stringify(target)];
  return `  link(${[...args, ...objectOf(options)].join(", ")}),`;
}

const emitCondition = ({ row, is }: Condition): string =>
  `is(${[emitPath(row), ...is.map((value) => JSON.stringify(value))].join(", ")})`;

function emitDemand(demand: Demand): string {
  const call = (...args: readonly string[]) => `${wordOf(demand)}(${args.join(", ")})`;
  switch (demand.kind) {
    case "range":
      return call(emitPath(demand.row), String(demand.min), String(demand.max));
    case "requires":
      return call(...demand.rows.map(emitPath));
    case "selects":
      return call(emitPath(demand.row), emitPath(demand.by), JSON.stringify(demand.branches));
    case "agrees":
      return call(emitPath(demand.row), emitPath(demand.with));
    case "each-once": {
      const by = demand.by.at(-1);
      const values = by?.type.kind === "simpleType" ? valuesOf(by.type) : [];
      return call(emitPath(demand.row), JSON.stringify(by?.member), JSON.stringify(values));
    }
    case "forbids":
    case "utc":
      return call(emitPath(demand.row));
  }
}

const wordOf = ({ kind }: Demand): string => (kind === "each-once" ? "eachOnce" : kind);

/** A row of the type itself is its name; one below is all names on the way. */
function emitPath(path: RowPath): string {
  const members = path.map((row) => row.member);
  return JSON.stringify(members.length === 1 ? members[0] : members);
}

const documented = (type: ComplexType, page: string): readonly string[] =>
  page === type.page.id ? [] : [`documented: ${JSON.stringify(page)}`];

const objectOf = (members: readonly string[]): readonly string[] =>
  members.length === 0 ? [] : [`{ ${members.join(", ")} }`];

const emitConventions = (
  { list, own, relation, address }: LinkConventions,
  steps: readonly string[],
): string =>
  `{ ${Object.entries({ list, own, relation, address, ...(steps.length > 0 && { steps }) })
    .map(([name, row]) => `${name}: ${JSON.stringify(row)}`)
    .join(", ")} }`;
