/** The contract in the words of its pages, from the model. */
import type { Version } from "../../schemas/language.js";
import { marker } from "../marker.js";
import type { Body, ComplexType, Model, Operation, Queryable, Rule } from "../model.js";
import { hasQueries } from "../queries.js";
import type {
  ErratumEntry,
  OperationEntry,
  QueryableEntry,
  Reference,
  RuleEntry,
  TypeEntry,
  VersionEntry,
} from "../reference.js";
import { emitRows } from "./rows.js";
import { emitSimpleTypes } from "./simple-types.js";

export function referenceOf(model: Model): Reference {
  const { contract, modules, roots, operations, queryables } = model;
  const types = modules.flatMap((module) =>
    module.complexTypes.map((type) => ({ type, table: module.source })),
  );
  const errata: ErratumEntry[] = [];
  return {
    $comment: marker(modules.map((module) => module.source)),
    name: contract.name,
    version: contract.version,
    title: contract.title,
    namespace: contract.namespace,
    pages: contract.pages,
    ...(contract.versions && { versions: contract.versions.map(versionEntry) }),
    types: types.map(({ type, table }) => typeEntry(type, table, errata)),
    simpleTypes: emitSimpleTypes(modules, errata),
    roots: roots.map(({ name, type, role, page, typeName, json, since }) => ({
      name,
      type: type.ts,
      role,
      page: page.id,
      ...(typeName !== undefined && { typeName }),
      ...(json !== undefined && { json: json.id }),
      ...(since !== undefined && { since }),
    })),
    operations: operations.map(operationEntry),
    queries: hasQueries(model) ? queryables.map(queryableEntry) : [],
    rules: ruleEntries(types.map(({ type }) => type)),
    errata,
  };
}

const versionEntry = ({ api, release, known }: Version): VersionEntry => ({
  api,
  release,
  ...(typeof known === "string" ? { source: known } : { page: known.id }),
});

function typeEntry(type: ComplexType, table: string, errata: ErratumEntry[]): TypeEntry {
  const { ts, xsd, says, page, base, rules, links } = type;
  return {
    name: ts,
    xsd,
    says,
    page: page.id,
    table,
    ...(base !== undefined && { base: base.ts }),
    rows: emitRows(type, errata),
    ...(rules.length > 0 && { rules: rules.map(({ name }) => name) }),
    ...(links !== undefined && {
      links: links.rows.map(({ relation, target, says, type, page, when }) => ({
        relation,
        target,
        says,
        page: page.id,
        ...(type !== undefined && { type }),
        ...(when !== undefined && {
          when: `${when.row.map(({ member }) => member).join(".")} is ${when.is.join(" or ")}`,
        }),
      })),
    }),
  };
}

function operationEntry(operation: Operation): OperationEntry {
  const { name, method, path, says, page, source, query, request, answers } = operation;
  const { errors, platforms, headers } = operation;
  const body = nameOf(request);
  return {
    name,
    method,
    path,
    says,
    page: page.id,
    table: source,
    ...(query.length > 0 && {
      query: query.map(({ name, values, says }) => ({ name, values, says })),
    }),
    ...(body !== undefined && { request: body }),
    answers: answers.map(({ code, body, query }) => {
      const root = nameOf(body);
      const parameters = Object.entries(query).map(([name, value]) => `${name}=${value}`);
      return {
        code,
        ...(root !== undefined && { root }),
        ...(parameters.length > 0 && { query: parameters.join("&") }),
      };
    }),
    errors,
    ...(platforms.length > 0 && { platforms }),
    ...(headers !== undefined && { headers: headers.map((header) => header.name) }),
  };
}

const queryableEntry = ({ name, page, source, finds, rows }: Queryable): QueryableEntry => ({
  name,
  page: page.id,
  table: source,
  ...(finds !== undefined && { root: finds.name }),
  properties: rows.map(({ name, type, values, filterable, sortable }) => ({
    name,
    type: type.base,
    ...(values.length > 0 && { values }),
    ...(filterable === false && { only: "sort" as const }),
    ...(sortable === false && { only: "filter" as const }),
  })),
});

const nameOf = (body: Body): string | undefined => (typeof body === "object" ? body.name : body);

/** Each once, with every type that keeps it. */
function ruleEntries(types: readonly ComplexType[]): readonly RuleEntry[] {
  const all = types.flatMap((type) => type.rules.map((rule) => ({ type, rule })));
  const names = [...new Set(all.map(({ rule }) => rule.name))];
  return names.flatMap((name) => {
    const uses = all.filter(({ rule }) => rule.name === name);
    return uses.slice(0, 1).map(({ rule }) =>
      ruleEntry(
        rule,
        uses.map(({ type }) => type.ts),
      ),
    );
  });
}

const ruleEntry = (rule: Rule, types: readonly string[]): RuleEntry => ({
  name: rule.name,
  types,
  says: rule.says,
  page: rule.page.id,
  strength: rule.strength,
  ...(rule.role !== undefined && { role: rule.role }),
  passes: JSON.stringify(rule.passes),
  fails: JSON.stringify(rule.fails),
});
