/** What all requests have in common, as one constant. */
import { comment, docs } from "../docs.js";
import { emitHeader } from "../headers.js";
import type { GeneratedModule, Model } from "../model.js";

export function emitHttp({ contract, modules }: Model): readonly GeneratedModule[] {
  const { http, title } = contract;
  if (http === undefined) return [];
  const { base, media, headers, failures } = http;
  const text = (value: unknown) => JSON.stringify(value);
  const statement = [
    comment(docs(`Requests to the ${title}: address, media types, headers and failures.`)),
    "export const http = {",
    `  base: ${text(base)},`,
    "  /** Servers answer in the first unless asked for another. */",
    `  media: [${media.map(text).join(", ")}],`,
    "  headers: [",
    ...headers.flatMap((one) => [`    ${comment(docs(one.says))}`, `    ${emitHeader(one)},`]),
    "  ],",
    "  failures: [",
    ...failures.flatMap(({ code, status, says }) => [
      `    ${comment(docs(says))}`,
      `    { code: ${code}, status: ${text(status)} },`,
    ]),
    "  ],",
    "} as const;",
  ].join("\n");
  const sources = modules.map((module) => module.source);
  return [{ kind: "module", path: "http.ts", sources, statements: [statement] }];
}
