/** One constant for each operation, so that a bundler keeps those that are used. */
import { comment, docs } from "../docs.js";
import { type Import, importStatements, runtimeImport } from "../imports.js";
import type { Answer, Body, EmitOptions, GeneratedModule, Model, Operation } from "../model.js";
import { key } from "../typescript.js";

const PATH = "operations.ts";

export function emitOperations(model: Model, options: EmitOptions): readonly GeneratedModule[] {
  const { operations, modules } = model;
  if (operations.length === 0) return [];
  const runtime = runtimeImport(options, PATH, "operation.js");
  const imports: Import[] = [
    { name: "Operation", from: runtime, type: true },
    ...(operations.some((one) => one.query.length > 0)
      ? [{ name: "withQuery", from: runtime, type: false }]
      : []),
  ];
  const documents = documentsOf(operations);
  const statements = [
    ...importStatements([
      ...imports,
      ...documents.map((name) => ({ name, from: "./roots.js", type: true })),
    ]),
    ...operations.map(emitOperation),
    emitDocuments(documents),
  ];
  return [{ kind: "module", path: PATH, sources: modules.map((one) => one.source), statements }];
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
  const { name, method, path, says, page, request, answers, errors, platforms } = operation;
  return [
    comment(docs(says, { see: page.id })),
    `export const ${name} = {`,
    `  method: ${JSON.stringify(method)},`,
    `  template: ${JSON.stringify(path)},`,
    `  path: ${pathFunction(operation)},`,
    `  request: ${rootOf(request)},`,
    ...list("answers", answers.map(emitAnswer)),
    ...list("errors", errors.map(String)),
    ...list(
      "platforms",
      platforms.map((platform) => JSON.stringify(platform)),
    ),
    `  documented: ${JSON.stringify(page.id)},`,
    "} as const satisfies Operation;",
  ].join("\n");
}

/** `({ id }: { id: string }) => …`: parameters of the path, then those behind the question mark. */
function pathFunction({ path, parameters, query }: Operation): string {
  const filled = fill(path, parameters);
  const types = parameters.map((name) => `${name}: string`).join("; ");
  const own = parameters.length === 0 ? [] : [`{ ${parameters.join(", ")} }: { ${types} }`];
  if (query.length === 0) return `(${own.join(", ")}): string => ${filled}`;
  const members = query.map(
    ({ name, values }) =>
      `${key(name)}?: ${values.map((value) => JSON.stringify(value)).join(" | ") || "string"}`,
  );
  const args = [...own, `query: { ${members.join("; ")} } = {}`];
  return `(${args.join(", ")}): string => withQuery(${filled}, query)`;
}

/** The path as text, or as a template where it has braces. */
function fill(path: string, parameters: readonly string[]): string {
  if (parameters.length === 0) return JSON.stringify(path);
  let at = 0;
  const filled = path.replace(/\{[^}]*\}/g, () => `\${encodeURIComponent(${parameters[at++]})}`);
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

/** On one line where it fits, as prettier has it, else an item a line. */
function list(name: string, items: readonly string[]): readonly string[] {
  const line = `  ${name}: [${items.join(", ")}],`;
  const isBroken = items.length > 1 && items.every((item) => item.startsWith("{"));
  if (line.length <= 100 && !isBroken) return [line];
  return [`  ${name}: [`, ...items.map((item) => `    ${item},`), "  ],"];
}
