/** Rules and links of a type, as its table has them. */
import type { LinkConventions } from "../../schemas/language.js";
import type {
  ComplexType,
  Condition,
  Demand,
  Link,
  Links,
  MemberRow,
  RowPath,
  Rule,
} from "../model.js";
import { isReadOnly, valuesOf } from "../particles.js";
import { key } from "../typescript.js";
import { array, call, quoted, texts } from "./code.js";

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
    ...(rules.length === 0 ? [] : [`rules: ${array(rules)}`]),
    ...(links === undefined || conventions === undefined
      ? []
      : [`links: ${emitLinks(type, links, conventions)}`]),
  ];
}

function emitLinks(type: ComplexType, links: Links, conventions: LinkConventions): string {
  const { path, steps, rows, strength } = links;
  const args = [quoted(path), emitConventions(conventions, steps)];
  args.push(array(rows.map((row) => emitLink(type, row))));
  return call("links", strength === "agreement" ? args : [...args, quoted(strength)]);
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
    ...(when.length === 0 ? [] : [`when: ${array(when.map(emitCondition))}`]),
    ...(strength === "binding" ? [] : [`strength: ${quoted(strength)}`]),
    ...(role === undefined ? [] : [`role: ${quoted(role)}`]),
    ...documented(type, page.id),
  ];
  const args = [quoted(name), quoted(says), emitDemand(demand)];
  return call("rule", args, options);
}

function emitReadOnly(type: ComplexType, { member, page }: MemberRow): string {
  const args = page.id === type.page.id ? [member] : [member, page.id];
  return call("readOnly", args.map(quoted));
}

function emitLink(type: ComplexType, { relation, target, when, page }: Link): string {
  const options = [
    ...(when === undefined ? [] : [`when: ${emitCondition(when)}`]),
    ...documented(type, page.id),
  ];
  return call("link", [quoted(relation), quoted(target)], options);
}

const emitCondition = ({ row, is }: Condition): string =>
  call("is", [emitPath(row), ...is.map((value) => JSON.stringify(value))]);

const emitDemand = (demand: Demand): string => call(wordOf(demand), argumentsOf(demand));

function argumentsOf(demand: Demand): readonly string[] {
  switch (demand.kind) {
    case "range":
      return [emitPath(demand.row), String(demand.min), String(demand.max)];
    case "requires":
      return demand.rows.map(emitPath);
    case "selects":
      return [emitPath(demand.row), emitPath(demand.by), emitBranches(demand.branches)];
    case "agrees":
      return [emitPath(demand.row), emitPath(demand.with)];
    case "each-once": {
      const by = demand.by.at(-1);
      const values = by?.type.kind === "simpleType" ? valuesOf(by.type) : [];
      return [emitPath(demand.row), quoted(by?.member ?? ""), texts(values)];
    }
    case "forbids":
    case "utc":
      return [emitPath(demand.row)];
  }
}

const emitBranches = (branches: Readonly<Record<string, readonly string[]>>): string =>
  `{ ${Object.entries(branches)
    .map(([value, names]) => `${key(value)}: ${texts(names)}`)
    .join(", ")} }`;

const wordOf = ({ kind }: Demand): string => (kind === "each-once" ? "eachOnce" : kind);

/** A row of the type itself is its name; one below is all names on the way. */
function emitPath(path: RowPath): string {
  const [first = "", ...others] = path.map((row) => row.member);
  return others.length === 0 ? quoted(first) : texts([first, ...others]);
}

const documented = (type: ComplexType, page: string): readonly string[] =>
  page === type.page.id ? [] : [`documented: ${quoted(page)}`];

const emitConventions = (
  { list, own, relation, address }: LinkConventions,
  steps: readonly string[],
): string =>
  `{ ${[
    ...Object.entries({ list, own, relation, address }).map(
      ([name, row]) => `${name}: ${quoted(row)}`,
    ),
    ...(steps.length > 0 ? [`steps: ${texts(steps)}`] : []),
  ].join(", ")} }`;
