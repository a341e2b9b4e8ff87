/** Requests by their address. */
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

/** The name of an operation that stands alone, else one made of method and address: both stay. */
function operationObject(model: Model, { address, method, operations }: Request): JsonObject {
  const [first] = operations;
  if (first === undefined) return {};
  const { http, pages } = model.contract;
  const headers = first.headers ?? http?.headers ?? [];
  const parameters = [...queryParameters(operations), ...headerParameters(headers)];
  const platforms = [...new Set(operations.flatMap((operation) => operation.platforms))];
  const isAlone = operations.length === 1;
  const pageOf = ({ page }: Operation): string => pages.prefix + page.id + pages.suffix;
  const text: JsonObject = isAlone
    ? {
        operationId: first.name,
        summary: first.says,
        externalDocs: { url: pageOf(first) },
      }
    : {
        operationId: method.toLowerCase() + wordsOf(address),
        summary: `One of ${operations.map(({ name }) => name).join(", ")}.`,
        description: operations
          .map((one) => {
            const call = one.path.split("?")[1] ?? "without a parameter";
            return `- ${one.name} (\`${call}\`): ${one.says} See [${one.page.id}](${pageOf(one)}).`;
          })
          .join("\n"),
      };
  return {
    ...text,
    tags: [tagOf(first)],
    ...(first.headers !== undefined && { security: security(headers) }),
    ...(parameters.length > 0 && { parameters }),
    ...requestBody(model, operations),
    responses: responses(model, operations),
    ...(platforms.length > 0 && { "x-platforms": platforms }),
  };
}

/** The folder of its table, else the first step of its address. */
export const tagOf = ({ module, path }: Operation): string =>
  (module.includes("/") ? module.split("/")[0] : path.split(/[/?]/)[1]) || "/";

/** "/jobs/{id}" is JobsId. */
const wordsOf = (address: string): string =>
  (address.match(/\w+/g) ?? [])
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
