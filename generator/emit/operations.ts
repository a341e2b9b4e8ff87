/** One constant for each operation, so that a bundler keeps those that are used; one file for each of the tables. */
import { comment, docs } from "../docs.js";
import { emitHeader } from "../headers.js";
import { exportAll, type Import, importStatements, runtimeImport } from "../imports.js";
import type {
  Answer,
  Body,
  EmitOptions,
  GeneratedModule,
  Model,
  Operation,
  Parameter,
} from "../model.js";
import { key } from "../typescript.js";

const PATH = "operations.ts";

export function emitOperations(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  const { operations, modules } = model;
  if (operations.length === 0) return [];
  const from = runtimeImport(options, PATH, "operation.js");
  const documents = documentsOf(operations);
  const rooms = [...new Set(operations.map(({ module }) => module))].sort();
  const statements = [
    ...importStatements([
      { name: "Operation", from, type: true },
      ...documents.map((name) => ({ name, from: "./roots.js", type: true })),
    ]),
    exportAll(PATH, rooms.map(pathOf)),
    emitDocuments(documents),
  ];
  return [
    { kind: "module", path: PATH, sources: modules.map((one) => one.source), statements },
    ...rooms.map((module) => emitModule(model, module, options)),
  ];
}

const pathOf = (module: string): string => `operations/${module}.ts`;

function emitModule(model: Model, module: string, options: EmitOptions): GeneratedModule {
  const path = pathOf(module);
  const operations = model.operations.filter((one) => one.module === module);
  const from = runtimeImport(options, path, "operation.js");
  const calls: readonly Import[] = [
    ...(operations.some(({ parameters }) => parameters.some(({ hasSteps }) => hasSteps))
      ? [{ name: "encodeSteps", from, type: false }]
      : []),
    ...(operations.some(({ query }) => query.length > 0)
      ? [{ name: "withQuery", from, type: false }]
      : []),
  ];
  return {
    kind: "module",
    path,
    sources: [operations[0]!.source],
    statements: [
      ...importStatements([{ name: "Operation", from, type: true }, ...calls]),
      ...operations.map(emitOperation),
    ],
  };
}

/** Roots that some operation takes or gives, sorted. */
function documentsOf(operations: readonly Operation[]): readonly string[] {
  const bodies = operations.flatMap(({ request, answers }) => [
    request,
    ...answers.map(({ body }) => body),
  ]);
  return [...new Set(bodies.flatMap((body) => (typeof body === "object" ? [body.ts] : [])))].sort();
}

const emitDocuments = (documents: readonly string[]): string =>
  [
    '/** Documents by their root; "?" where no page tells what they are. */',
    "export interface Documents {",
    ...documents.map((name) => `  ${name}: ${name};`),
    '  "?": unknown;',
    "}",
    "",
    "type DocumentOf<Root> = Root extends keyof Documents ? Documents[Root] : undefined;",
    "",
    "/** What a client sends with an operation: `RequestOf<typeof getJob>`. */",
    'export type RequestOf<Sent extends Operation> = DocumentOf<Sent["request"]>;',
    "",
    "/** What it gets back when all goes well. */",
    'export type AnswerOf<Sent extends Operation> = DocumentOf<Sent["answers"][number]["root"]>;',
  ].join("\n");

function emitOperation(operation: Operation): string {
  const { name, method, path, says, page, request, answers, errors, platforms, headers } =
    operation;
  return [
    comment(docs(says, { see: page.id })),
    `export const ${name} = {`,
    `  method: ${JSON.stringify(method)},`,
    `  template: ${JSON.stringify(path)},`,
    `  path: ${pathFunction(operation)},`,
    `  request: ${rootOf(request)},`,
    list("answers", answers.map(emitAnswer)),
    list("errors", errors.map(String)),
    list(
      "platforms",
      platforms.map((platform) => JSON.stringify(platform)),
    ),
    ...(headers === undefined ? [] : [list("headers", headers.map(emitHeader))]),
    `  documented: ${JSON.stringify(page.id)},`,
    "} as const satisfies Operation;",
  ].join("\n");
}

/** `({ id }: { id: string }) => …`: parameters of the path, then those behind the question mark. */
function pathFunction({ path, parameters, query }: Operation): string {
  const filled = fill(path, parameters);
  const names = parameters.map(({ name }) => name);
  const types = names.map((name) => `${name}: string`).join("; ");
  const own = names.length === 0 ? [] : [`{ ${names.join(", ")} }: { ${types} }`];
  if (query.length === 0) return `(${own.join(", ")}): string => ${filled}`;
  const members = query.map(
    ({ name, occurs, values }) =>
      `${key(name)}${occurs === "1/1" ? "" : "?"}: ${values.map((value) => JSON.stringify(value)).join(" | ") || "string"}`,
  );
  const isOptional = query.every(({ occurs }) => occurs === "0/1");
  const args = [...own, `query: { ${members.join("; ")} }${isOptional ? " = {}" : ""}`];
  return `(${args.join(", ")}): string => withQuery(${filled}, query)`;
}

/** The path as text, or as a template where it has braces. */
function fill(path: string, parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return JSON.stringify(path);
  let at = 0;
  const filled = path.replace(/[`\\]/g, "\\$&").replace(/\{[^}]*\}/g, () => {
    const { name, hasSteps } = parameters[at++]!;
    return `\${${hasSteps ? "encodeSteps" : "encodeURIComponent"}(${name})}`;
  });
  return `\`${filled}\``;
}

function emitAnswer({ code, body, query }: Answer): string {
  const members = [`code: ${code}`, `root: ${rootOf(body)}`];
  const parameters = Object.entries(query).map(
    ([name, value]) => `${key(name)}: ${JSON.stringify(value)}`,
  );
  if (parameters.length > 0) members.push(`query: { ${parameters.join(", ")} }`);
  return `{ ${members.join(", ")} }`;
}

const rootOf = (body: Body): string =>
  JSON.stringify(typeof body === "object" ? body.ts : body) ?? "undefined";

const list = (name: string, items: readonly string[]): string =>
  `  ${name}: [${items.join(", ")}],`;
