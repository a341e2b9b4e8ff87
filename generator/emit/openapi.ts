/** OpenAPI 3.1 of all operations; what JSON bodies are is in the JSON Schema, which stands beside it. */
import { bracesOf, type Http } from "../../schemas/language.js";
import { type JsonObject, printJson } from "../json.js";
import { marker } from "../marker.js";
import type { GeneratedText, Model } from "../model.js";
import { bodyComponents } from "../openapi/bodies.js";
import { pathParameter } from "../openapi/parameters.js";
import { paths, tagOf } from "../openapi/paths.js";
import { hasOpenApi, requestsOf } from "../openapi/requests.js";
import { security, securitySchemes } from "../openapi/security.js";

export function emitOpenApi(model: Model): readonly GeneratedText[] {
  const { name, http } = model.contract;
  if (http === undefined || !hasOpenApi(model)) return [];
  const path = `schema/${name}.openapi.json`;
  return [{ kind: "text", path, text: printJson(openApi(model, http)) }];
}

function openApi(model: Model, http: Http): JsonObject {
  const { contract, modules, operations } = model;
  const { title, version, says, name, rooms = {} } = contract;
  const description = `${says} Content of XML bodies: \`${name}.xsd\`.`;
  const requests = requestsOf(operations);
  const tags = [...new Set(operations.map(tagOf))];
  return {
    openapi: "3.1.0",
    "x-generated": marker(modules.map((module) => module.source)),
    info: { title, version, description, license: { name: "MIT", identifier: "MIT" } },
    servers: [server(http.base)],
    tags: tags.map((tag) => ({ name: tag, ...(rooms[tag] && { description: rooms[tag] }) })),
    security: security(http.headers),
    paths: paths(model, requests),
    components: {
      securitySchemes: securitySchemes(headersOf(model, http)),
      parameters: parameterComponents(model),
      ...bodyComponents(model, requests),
    },
  };
}

/** What stands in braces there is told by whoever calls. */
const server = (base: string): JsonObject => ({
  url: base,
  variables: Object.fromEntries(bracesOf(base).map((name) => [name, { default: "localhost" }])),
});

const headersOf = ({ operations }: Model, http: Http) => [
  ...http.headers,
  ...operations.flatMap(({ headers = [] }) => headers),
];

const parameterComponents = ({ operations }: Model): JsonObject =>
  Object.fromEntries(
    operations.flatMap(({ parameters }) =>
      parameters.map((parameter) => [parameter.name, pathParameter(parameter)] as const),
    ),
  );
