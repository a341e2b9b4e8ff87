/** Bodies of requests and answers: JSON is told by the JSON Schema beside, XML by the name of its root. */
import type { JsonObject } from "../json.js";
import type { Answer, Body, Model, Operation, Root } from "../model.js";
import { grouped, type Request } from "./requests.js";

/** What has one body alone is shared by all operations that have it. */
export function requestBody(model: Model, operations: readonly Operation[]): JsonObject {
  const bodies = sentBy(operations);
  const sent = bodies.filter((body) => body !== undefined);
  if (sent.length === 0) return {};
  const [only] = bodies;
  if (bodies.length === 1 && typeof only === "object") {
    return { requestBody: { $ref: `#/components/requestBodies/${only.ts}` } };
  }
  const required = bodies.every((body) => typeof body === "object");
  const description = sent.map((body) => (body === "?" ? unknown : body.name)).join(", or ");
  return { requestBody: { description, required, content: content(model, sent) } };
}

/** What goes well, then what fails. */
export function responses(model: Model, operations: readonly Operation[]): JsonObject {
  const errors = unique(operations.flatMap((operation) => operation.errors));
  return Object.fromEntries([
    ...byCode(operations).map(([code, answers]) => [code, response(model, answers)] as const),
    ...errors.map((code) => [code, { $ref: `#/components/responses/${faultKey(code)}` }] as const),
  ]);
}

const sentBy = (operations: readonly Operation[]): readonly Body[] =>
  unique(
    operations.flatMap(({ request, requestIsOptional }) =>
      requestIsOptional ? [request, undefined] : [request],
    ),
  );

const byCode = (operations: readonly Operation[]) =>
  grouped(
    operations.flatMap(({ answers }) => answers),
    ({ code }) => code,
  );

function response(model: Model, answers: readonly Answer[]): JsonObject {
  const bodies = unique(answers.map(({ body }) => body));
  const [only] = bodies;
  if (bodies.length === 1) {
    if (only === undefined) return { description: "No body." };
    if (only !== "?") return { $ref: `#/components/responses/${only.ts}` };
  }
  const description = answers.map(answerText).join(", or ");
  return { description, content: content(model, bodies) };
}

/** "Jobs with format=Entity". */
function answerText({ body, query }: Answer): string {
  const name = body === undefined ? "no body" : body === "?" ? unknown : body.name;
  const parameters = Object.entries(query).map(([key, value]) => `${key}=${value}`);
  return [name, ...parameters].join(" with ");
}

const unknown = "A body that no page tells";

/** Components that requests refer to, and no others. */
export function bodyComponents(model: Model, requests: readonly Request[]): JsonObject {
  const { fault, contract } = model;
  const operations = requests.flatMap((request) => request.operations);
  const codes = new Set(operations.flatMap(({ errors }) => errors));
  const failures = contract.http?.failures.filter(({ code }) => codes.has(code)) ?? [];
  const sent = requests.map((request) => sentBy(request.operations));
  const answered = requests.flatMap((request) =>
    byCode(request.operations).map(([, answers]) => answers.map(({ body }) => body)),
  );
  const roots = unique([...sent, ...answered, [fault]].flatMap(toldBy));
  return {
    requestBodies: Object.fromEntries(
      aloneIn(sent).map((root) => [root.ts, { ...described(model, root), required: true }]),
    ),
    responses: Object.fromEntries([
      ...aloneIn(answered).map((root) => [root.ts, described(model, root)] as const),
      ...failures.map(({ code, status, says }) => [
        faultKey(code),
        { description: `${status}: ${says}`, ...(fault && { content: content(model, [fault]) }) },
      ]),
    ]),
    schemas: Object.fromEntries(roots.map((root) => [xmlKey(root), xmlSchema(model, root)])),
  };
}

/** Roots that are all there is to some body. */
const aloneIn = (bodies: readonly (readonly Body[])[]): readonly Root[] =>
  unique(rootsOf(bodies.flatMap((each) => (unique(each).length === 1 ? each : []))));

const described = (model: Model, root: Root): JsonObject => ({
  description: root.type.says,
  content: content(model, [root]),
});

/** The first media type is the one that servers answer in unless asked for another. */
const content = (model: Model, bodies: readonly Body[]): JsonObject =>
  Object.fromEntries(
    (model.contract.http?.media ?? []).map((media) => [media, mediaType(model, media, bodies)]),
  );

function mediaType({ contract }: Model, media: string, bodies: readonly Body[]): JsonObject {
  const schemas = toldBy(bodies).map((root) =>
    media.endsWith("json")
      ? { $ref: `${contract.name}.schema.json#/$defs/${root.name}` }
      : { $ref: `#/components/schemas/${xmlKey(root)}` },
  );
  const [only] = schemas;
  if (only === undefined) return {};
  // An empty document may be any of them, so that no content tells which.
  return { schema: schemas.length === 1 ? only : { anyOf: schemas } };
}

/** OpenAPI has no words for the content of such elements as they are: the XSD has. */
const xmlSchema = ({ contract }: Model, { name }: Root): JsonObject => ({
  type: "object",
  xml: { name, namespace: contract.namespace },
});

const xmlKey = ({ ts }: Root): string => `${ts}Xml`;

const faultKey = (code: number): string => `Failure${code}`;

const rootsOf = (bodies: readonly Body[]): readonly Root[] =>
  bodies.filter((body) => typeof body === "object");

/** Where one of them may be anything, the others tell nothing. */
const toldBy = (bodies: readonly Body[]): readonly Root[] =>
  bodies.includes("?") ? [] : rootsOf(bodies);

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
