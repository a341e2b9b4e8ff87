/** Requests by their address. */
import type { Contract } from "../../schemas/language.js";
import type { JsonObject } from "../json.js";
import type { Model, Operation } from "../model.js";
import { requestBody, responses } from "./bodies.js";
import { headerParameters, queryParameters } from "./parameters.js";
import { grouped, type Request } from "./requests.js";
import { security } from "./security.js";

export const paths = (model: Model, requests: readonly Request[]): JsonObject =>
  Object.fromEntries(
    grouped(requests, ({ address }) => address).map(([address, alike]) => [
      address,
      pathItem(model, alike),
    ]),
  );

function pathItem(model: Model, requests: readonly Request[]): JsonObject {
  const parameters = requests[0]?.operations[0]?.parameters ?? [];
  return {
    ...(parameters.length > 0 && {
      parameters: parameters.map(({ name }) => ({ $ref: `#/components/parameters/${name}` })),
    }),
    ...Object.fromEntries(
      requests.map((request) => [request.method.toLowerCase(), operationObject(model, request)]),
    ),
  };
}

function operationObject(model: Model, request: Request): JsonObject {
  const { operations } = request;
  const [first] = operations;
  if (first === undefined) return {};
  const headers = first.headers ?? model.contract.http?.headers ?? [];
  const parameters = [...queryParameters(operations), ...headerParameters(headers)];
  const platforms = [...new Set(operations.flatMap((operation) => operation.platforms))];
  return {
    ...(operations.length === 1 ? told(model, first) : toldTogether(model, request)),
    tags: [tagOf(first)],
    ...(first.headers !== undefined && { security: security(headers) }),
    ...(parameters.length > 0 && { parameters }),
    ...requestBody(model, operations),
    responses: responses(model, operations),
    ...(platforms.length > 0 && { "x-platforms": platforms }),
  };
}

const told = ({ contract }: Model, operation: Operation): JsonObject => ({
  operationId: operation.name,
  summary: operation.says,
  externalDocs: { url: pageOf(contract, operation) },
});

/** A name of method and address stays, whatever operations are added. */
const toldTogether = (
  { contract }: Model,
  { address, method, operations }: Request,
): JsonObject => ({
  operationId: method.toLowerCase() + wordsOf(address),
  summary: `One of ${operations.map(({ name }) => name).join(", ")}.`,
  description: operations
    .map((operation) => {
      const { name, path, says, page } = operation;
      const call = path.split("?")[1] ?? "without a parameter";
      return `- ${name} (\`${call}\`): ${says} See [${page.id}](${pageOf(contract, operation)}).`;
    })
    .join("\n"),
});

const pageOf = ({ pages }: Contract, { page }: Operation): string =>
  pages.prefix + page.id + pages.suffix;

/** The folder of its table, else the first step of its address. */
export const tagOf = ({ module, path }: Operation): string =>
  (module.includes("/") ? module.split("/")[0] : path.split(/[/?]/)[1]) || "/";

/** "/jobs/{id}" is JobsId. */
const wordsOf = (address: string): string =>
  (address.match(/\w+/g) ?? [])
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
