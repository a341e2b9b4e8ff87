/** What queries can ask for, as types; at run time there is nothing but how an API writes queries. */
import type { Property, Queries, Queryable } from "../../schemas/language.js";
import { comment, docs } from "../docs.js";
import { importStatements, runtimeImport } from "../imports.js";
import type { EmitOptions, GeneratedModule, Model } from "../model.js";
import { hasQueries, queriesPath } from "../queries.js";
import { key } from "../typescript.js";

export function emitQueries(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  const { queries } = model.contract;
  if (queries === undefined || !hasQueries(model)) return [];
  const from = runtimeImport(options, queriesPath, "query.js");
  const statements = [
    ...importStatements([
      { name: "Query", from, type: true },
      { name: "QuerySyntax", from, type: true },
      { name: "startQuery", from, type: false },
    ]),
    emitSyntax(queries),
    "/** The address of a query for what has a type: print it once its conditions are told. */\nexport const query = <Type extends keyof Queryable>(type: Type): Query<Queryable[Type]> =>\n  startQuery(syntax, type);\n",
    `type Operator = ${queries.operators.map((one) => JSON.stringify(one)).join(" | ")};\n`,
    emitTypes(queries.types),
  ];
  const sources = model.modules.map((module) => module.source);
  return [{ kind: "module", path: queriesPath, sources, statements }];
}

function emitSyntax({ operators: _, types: __, parameters, ...syntax }: Queries): string {
  const facts = Object.entries({ ...syntax, parameters });
  return [
    "const syntax: QuerySyntax = {",
    ...facts.map(([name, fact]) => `  ${name}: ${written(fact)},`),
    "};\n",
  ].join("\n");
}

/** As prettier has it, one member a line where the line is too long. */
function written(fact: Queries[keyof Queries]): string {
  if (Array.isArray(fact)) return `[${fact.map((one) => JSON.stringify(one)).join(", ")}]`;
  if (typeof fact !== "object") return JSON.stringify(fact);
  const members = Object.entries(fact).map(([name, one]) => `${key(name)}: ${JSON.stringify(one)}`);
  const line = `{ ${members.join(", ")} }`;
  return line.length < 70 ? line : `{\n${members.map((one) => `    ${one},\n`).join("")}  }`;
}

const emitTypes = (types: readonly Queryable[]): string =>
  [
    "/** What each type can be filtered and sorted by. */",
    "export interface Queryable {",
    ...types.flatMap(emitType),
    "}",
  ].join("\n");

function emitType({ name, page, rows }: Queryable): readonly string[] {
  const filter = rows.filter(({ filterable }) => filterable !== false);
  const sort = rows
    .filter(({ sortable }) => sortable !== false)
    .map((row) => JSON.stringify(row.name));
  return [
    comment(docs(`Properties of ${name}.`, { see: page.id, indent: 2 }), "  "),
    `  ${key(name)}: {`,
    "    operator: Operator;",
    "    filter: {",
    ...filter.map((row) => `      ${key(row.name)}: ${valueType(row)};`),
    "    };",
    `    sort: ${sort.join(" | ") || "never"};`,
    "  };",
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
