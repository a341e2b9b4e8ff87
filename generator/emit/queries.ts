/** What queries can ask for, as types; at run time there is nothing but how an API writes queries. */
import type { Property, Queries } from "../../schemas/language.js";
import { comment, docs } from "../docs.js";
import { importStatements, relativeImport, runtimeImport } from "../imports.js";
import type { EmitOptions, GeneratedModule, Model, Queryable } from "../model.js";
import { hasQueries, queriesPath } from "../queries.js";
import { key } from "../typescript.js";

export function emitQueries(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  const { queries } = model.contract;
  if (queries === undefined || !hasQueries(model)) return [];
  const from = runtimeImport(options, queriesPath, "query.js");
  const modules = [...new Set(model.queryables.map(({ module }) => module))].sort();
  const names = modules.map((module) => nameOf(module, modules));
  const statements = [
    ...importStatements([
      { name: "Query", from, type: true },
      { name: "QuerySyntax", from, type: true },
      { name: "startQuery", from, type: false },
      ...modules.map((module, at) => ({
        name: names[at]!,
        from: relativeImport(queriesPath, pathOf(module)),
        type: true,
      })),
    ]),
    emitSyntax(queries),
    "/** The address of a query for what has a type: print it once its conditions are told. */\n" +
      "export const query = <Type extends keyof Queryable>(type: Type): Query<Queryable[Type], Operator> =>\n" +
      "  startQuery(syntax, type);\n",
    `type Operator = ${queries.operators.map((one) => JSON.stringify(one)).join(" | ")};\n`,
    emitAll(names),
  ];
  const sources = model.modules.map((module) => module.source);
  return [
    { kind: "module", path: queriesPath, sources, statements },
    ...modules.map((module, at) => emitModule(model, module, names[at]!, options)),
  ];
}

const pathOf = (module: string): string => `queries/${module}.ts`;

/** The last step of "query/queryable-jobs" is QueryableJobs; where two are alike, all steps are. */
function nameOf(module: string, modules: readonly string[]): string {
  const last = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
  const isAlone = modules.filter((other) => last(other) === last(module)).length === 1;
  const words = (isAlone ? last(module) : module).match(/\w+/g) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function emitAll(names: readonly string[]): string {
  const bases = names.length > 0 ? ` extends ${names.join(", ")}` : "";
  return `/** What each type can be filtered and sorted by. */\nexport interface Queryable${bases} {}`;
}

function emitModule(
  { queryables }: Model,
  module: string,
  name: string,
  options: EmitOptions,
): GeneratedModule {
  const path = pathOf(module);
  const own = queryables.filter((type) => type.module === module);
  const from = runtimeImport(options, path, "query.js");
  const statement = [
    "/** What can be filtered and sorted by. */",
    `export interface ${name} {`,
    ...own.flatMap(emitType),
    "}",
  ].join("\n");
  return {
    kind: "module",
    path,
    sources: [own[0]!.source],
    statements: [...importStatements([{ name: "Properties", from, type: true }]), statement],
  };
}

function emitSyntax({ operators: _, types: __, parameters, ...syntax }: Queries): string {
  const facts = Object.entries({ ...syntax, parameters });
  return [
    "const syntax: QuerySyntax = {",
    ...facts.map(([name, fact]) => `  ${name}: ${written(fact)},`),
    "};\n",
  ].join("\n");
}

function written(fact: Queries[keyof Queries]): string {
  if (Array.isArray(fact)) return `[${fact.map((one) => JSON.stringify(one)).join(", ")}]`;
  if (typeof fact !== "object") return JSON.stringify(fact);
  const members = Object.entries(fact).map(([name, one]) => `${key(name)}: ${JSON.stringify(one)}`);
  return `{ ${members.join(", ")} }`;
}

function emitType({ name, page, rows }: Queryable): readonly string[] {
  const filter = rows.filter(({ filterable }) => filterable !== false);
  const sort = rows.filter(({ sortable }) => sortable !== false);
  const isSame = filter.length === sort.length && filter.every((row) => sort.includes(row));
  const names = sort.map((row) => JSON.stringify(row.name)).join(" | ") || "never";
  const members = filter.map((row) => `${key(row.name)}: ${valueType(row)};`);
  return [
    comment(docs(`Properties of ${name}.`, { see: page.id, indent: 2 }), "  "),
    ...(isSame
      ? [`  ${key(name)}: Properties<{`, ...members.map((one) => `    ${one}`), "  }>;"]
      : [
          `  ${key(name)}: Properties<`,
          ...["{", ...members.map((one) => `  ${one}`), "},", names].map((line) => `    ${line}`),
          "  >;",
        ]),
  ];
}

/** Values are open: a newer server has more. */
function valueType({ type: { base }, values }: Property): string {
  if (values.length > 0) {
    return [...values.map((one) => JSON.stringify(one)), "(string & {})"].join(" | ");
  }
  return primitives.get(base) ?? "number";
}

const primitives = new Map([
  ["boolean", "boolean"],
  ...["string", "token", "dateTime", "time"].map((base) => [base, "string"] as const),
]);
