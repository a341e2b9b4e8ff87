/** What can be described, and which of it a name means. */
import type {
  ErratumEntry,
  OperationEntry,
  QueryableEntry,
  Reference,
  RootEntry,
  RuleEntry,
  SimpleTypeEntry,
  TypeEntry,
} from "../../generator/reference.js";
import { issueTexts } from "./issue-texts.js";
import { linkRules } from "./link-rules.js";

export type Subject =
  | { readonly kind: "overview" }
  | { readonly kind: "coverage" }
  | { readonly kind: "list"; readonly of: ListName }
  | { readonly kind: "root"; readonly root: RootEntry; readonly type: TypeEntry }
  | { readonly kind: "type"; readonly type: TypeEntry }
  | { readonly kind: "datatype"; readonly datatype: SimpleTypeEntry }
  | { readonly kind: "operation"; readonly operation: OperationEntry }
  | { readonly kind: "query"; readonly query: QueryableEntry }
  | { readonly kind: "page"; readonly id: string }
  | { readonly kind: "rule"; readonly rule: RuleEntry }
  | { readonly kind: "issue"; readonly code: string }
  | { readonly kind: "erratum"; readonly erratum: ErratumEntry };

export const lists = [
  "roots",
  "types",
  "enumerations",
  "operations",
  "queries",
  "pages",
  "rules",
  "issues",
  "errata",
] as const;
export type ListName = (typeof lists)[number];

interface Named {
  readonly names: readonly string[];
  readonly subject: Subject;
}

/** All that the name means: exactly, else in any casing; `rule:` and the like narrow it. */
export function find(reference: Reference, name: string): readonly Subject[] {
  const all = catalogue(reference);
  const exact = all.filter(({ names }) => names.includes(name));
  if (exact.length > 0) return exact.map(({ subject }) => subject);
  const wanted = name.toLowerCase();
  return all
    .filter(({ names }) => names.some((one) => one.toLowerCase() === wanted))
    .map(({ subject }) => subject);
}

/** Every name that means something, without those that name its kind. */
export const namesOf = (reference: Reference): readonly string[] => [
  ...new Set(catalogue(reference).flatMap(({ names }) => names)),
];

export const catalogue = (reference: Reference): readonly Named[] => {
  const { types, roots, simpleTypes, operations, queries, errata } = reference;
  const typeOf = new Map(types.map((type) => [type.name, type]));
  const rootTypes = new Set(roots.map(({ name, type }) => (name === type ? name : undefined)));
  return [
    ...lists.map((of): Named => ({ names: [of], subject: { kind: "list", of } })),
    ...roots.flatMap((root): Named[] => {
      const type = typeOf.get(root.type);
      return type === undefined
        ? []
        : [{ names: named("root", root.name), subject: { kind: "root", root, type } }];
    }),
    ...types.map((type): Named => {
      // A root of the same name shows the table too.
      const own = rootTypes.has(type.name) ? [`type:${type.name}`] : named("type", type.name);
      return { names: [...own, type.xsd], subject: { kind: "type", type } };
    }),
    ...simpleTypes.map((datatype): Named => {
      const names = [...named("type", datatype.name), datatype.xsd];
      return { names, subject: { kind: "datatype", datatype } };
    }),
    ...operations.map((operation): Named => {
      const { name, method, path } = operation;
      const names = [...named("operation", name), `${method} ${path}`, path];
      return { names, subject: { kind: "operation", operation } };
    }),
    ...queries.map((query): Named => {
      // A root that differs in casing alone says it as well.
      const isRoot = query.root?.toLowerCase() === query.name.toLowerCase();
      const own = isRoot ? [] : [query.name];
      return { names: [...own, `query:${query.name}`], subject: { kind: "query", query } };
    }),
    ...pageIds(reference).map((id): Named => ({
      names: named("page", id),
      subject: { kind: "page", id },
    })),
    ...rulesOf(reference).map((rule): Named => ({
      names: named("rule", rule.name),
      subject: { kind: "rule", rule },
    })),
    ...Object.keys(issueTexts).map((code): Named => ({
      names: named("issue", code),
      subject: { kind: "issue", code },
    })),
    ...errata.map((erratum): Named => ({
      names: named("erratum", erratum.id),
      subject: { kind: "erratum", erratum },
    })),
  ];
};

const named = (kind: string, name: string): readonly string[] => [name, `${kind}:${name}`];

/** Those of tables, and those that every table of links has. */
export const rulesOf = ({ rules }: Reference): readonly RuleEntry[] => [...rules, ...linkRules];

/** Pages that something stands on, sorted. */
export function pageIds(reference: Reference): readonly string[] {
  const { types, simpleTypes, roots, operations, queries, errata } = reference;
  const entries = [
    ...types,
    ...types.flatMap(({ rows, links = [] }) => [...rows, ...links]),
    ...simpleTypes,
    ...roots,
    ...roots.map(({ json }) => ({ page: json })),
    ...operations,
    ...queries,
    ...rulesOf(reference),
    ...errata,
  ];
  return [...new Set(entries.map(({ page }) => page ?? ""))].filter(Boolean).sort();
}
