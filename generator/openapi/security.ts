/** What shows who asks: schemes of the headers that do, and which of them a request needs. */
import type { Header } from "../../schemas/language.js";
import type { JsonObject } from "../json.js";

export const securitySchemes = (headers: readonly Header[]): JsonObject =>
  Object.fromEntries(
    headers.flatMap((header) => {
      const scheme = schemeOf(header);
      return scheme === undefined ? [] : [[header.name, scheme] as const];
    }),
  );

function schemeOf({ name, says: description, security }: Header): JsonObject | undefined {
  switch (security) {
    case "apiKey":
      return { type: "apiKey", in: "header", name, description };
    case "basic":
      return { type: "http", scheme: "basic", description };
    case undefined:
      return undefined;
  }
  return security satisfies never;
}

/** All that it must have together, or any that it may have, or none. */
export function security(headers: readonly Header[]): readonly JsonObject[] {
  const showing = headers.filter((header) => header.security !== undefined);
  const required = showing.filter(({ occurs }) => occurs === "1/1");
  const together = Object.fromEntries(required.map(({ name }) => [name, []]));
  if (required.length === showing.length) return required.length === 0 ? [] : [together];
  const optional = showing.filter(({ occurs }) => occurs === "0/1");
  return [...optional.map(({ name }) => ({ ...together, [name]: [] })), together];
}
