/** Parameters of an address: those in its braces, those behind the question mark, and headers. */
import type { Header } from "../../schemas/language.js";
import type { JsonObject } from "../json.js";
import type { Operation, Parameter } from "../model.js";

/** A query parameter, as far as one operation of an address tells. */
interface Told {
  readonly name: string;
  readonly values: readonly string[];
  readonly says: string;
  readonly required: boolean;
}

/** One list for all operations of an address: what one of them must have tells them apart. */
export function queryParameters(operations: readonly Operation[]): readonly JsonObject[] {
  const told = operations.map(toldBy);
  const names = new Set(told.flatMap((each) => each.map(({ name }) => name)));
  return [...names].map((name) => {
    const uses = told.flatMap((each) => each.filter((one) => one.name === name));
    const values = [...new Set(uses.flatMap((one) => one.values))];
    return {
      name,
      in: "query",
      description: uses[0]?.says ?? "",
      required: uses.length === operations.length && uses.every(({ required }) => required),
      schema: { type: "string", ...(values.length > 0 && { enum: values }) },
    };
  });
}

const toldBy = ({ path, query }: Operation): readonly Told[] => [
  ...[...new URLSearchParams(path.split("?")[1])].map(([name, value]) => ({
    name,
    values: [value],
    says: "What is asked for.",
    required: true,
  })),
  ...query.map(({ name, values, says, occurs }) => ({
    name,
    values,
    says,
    required: occurs === "1/1",
  })),
];

export const pathParameter = ({ name, hasSteps }: Parameter): JsonObject => ({
  name,
  in: "path",
  required: true,
  ...(hasSteps && { description: "Steps of a path; the slashes between them stay as they are." }),
  schema: { type: "string" },
});

/** Media types and what shows who asks have words of their own in OpenAPI. */
export const headerParameters = (headers: readonly Header[]): readonly JsonObject[] =>
  headers
    .filter(
      ({ name, security }) => security === undefined && !/^(accept|content-type)$/i.test(name),
    )
    .map(({ name, occurs, says, values }) => ({
      name,
      in: "header",
      description: says,
      required: occurs === "1/1",
      schema: { type: "string", ...(values.length > 0 && { enum: values }) },
    }));
