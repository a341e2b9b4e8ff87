/** Requests that an API answers, as data. */
import type { Header } from "./http.js";
import type { Page } from "./pages.js";
import type { ComplexType } from "./types.js";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** One request that the API answers. */
export interface Operation {
  readonly kind: "operation";
  /** Name of the constant that is generated for it. */
  readonly name: string;
  readonly method: Method;
  /** As documented, below the base address: "/jobs/{ID}?action=start". */
  readonly path: string;
  readonly page: Page;
  readonly says: string;
  /** What the braces of the path hold, from left to right. */
  readonly parameters: readonly string[];
  readonly query: readonly QueryParameter[];
  readonly request: Body;
  /** Something else may say what the body does. */
  readonly requestIsOptional?: true;
  readonly answers: readonly Answer[];
  readonly platforms: readonly string[];
  /** Where they are not those of all operations. */
  readonly headers?: readonly Header[];
}

/** A type that a root of the contract has; "?" where no fact tells, undefined for none. */
export type Body = ComplexType | "?" | undefined;

export interface OperationOptions {
  readonly parameters?: readonly string[];
  readonly query?: readonly QueryParameter[];
  readonly request?: Body;
  readonly requestIsOptional?: true;
  readonly platforms?: readonly string[];
  readonly headers?: readonly Header[];
}

/** Where operations are: what those of one path have in common. */
export interface Address extends Pick<OperationOptions, "parameters" | "platforms"> {
  /** What the ids of their pages have behind the method: "jobs_id" in get_jobs_id. */
  readonly pages: string;
}

/** An operation of an address, as a row of it says. */
export interface OperationRow extends OperationRowOptions {
  readonly kind: "operation row";
  readonly method: Method;
  readonly name: string;
  readonly says: string;
  readonly exchange: Exchange;
}

export interface OperationRowOptions {
  /** Adds "?action=start" to the path, and "_actionstart" to the id of the page. */
  readonly action?: string;
  /** The page, where its id is not made of the method and the address. */
  readonly page?: Page;
}

/** What goes there and what comes back; operations of one kind share it. */
export interface Exchange extends Pick<
  OperationOptions,
  "headers" | "query" | "request" | "requestIsOptional"
> {
  readonly answers: readonly Answer[];
}

/** A parameter behind the question mark, with the values that pages know. */
export interface QueryParameter {
  readonly kind: "query";
  readonly name: string;
  readonly occurs: "0/1" | "1/1";
  readonly values: readonly string[];
  readonly says: string;
}

export interface Answer {
  readonly kind: "answer";
  readonly code: number;
  readonly body: Body;
  /** Query parameters that it takes to get this answer. */
  readonly query: Readonly<Record<string, string>>;
}

// ---------------------------------------------------------------- the words

/** Parameters are named as the braces that hold them, unless names are given. */
export const operation = (
  name: string,
  method: Method,
  path: string,
  page: Page,
  says: string,
  answers: readonly Answer[],
  options: OperationOptions = {},
): Operation => ({
  kind: "operation",
  name,
  method,
  path,
  page,
  says,
  answers,
  parameters: bracesOf(path).map((name) => (name === "ID" ? "id" : name)),
  query: [],
  request: undefined,
  platforms: [],
  ...options,
});

/** Operations on one path, a row each. */
export const at = (
  path: string,
  { pages, ...address }: Address,
  rows: readonly OperationRow[],
): readonly Operation[] =>
  rows.map(({ method, name, says, exchange: { answers, ...exchange }, action, page }) => {
    const [call, id] = action === undefined ? ["", ""] : [`?action=${action}`, `_action${action}`];
    const own = page ?? { kind: "page", id: `${method}_${pages}${id}`.toLowerCase() };
    return operation(name, method, path + call, own, says, answers, { ...address, ...exchange });
  });

const row =
  (method: Method) =>
  (
    name: string,
    says: string,
    exchange: Exchange,
    options: OperationRowOptions = {},
  ): OperationRow => ({
    kind: "operation row",
    method,
    name,
    says,
    exchange,
    ...options,
  });

export const get = row("GET");
export const post = row("POST");
export const put = row("PUT");
export const remove = row("DELETE");

/** What stands in the braces of a path, from left to right. */
export const bracesOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);

export const query = (
  name: string,
  values: readonly string[],
  says: string,
  occurs: QueryParameter["occurs"] = "0/1",
): QueryParameter => ({ kind: "query", name, occurs, values, says });

export const answer = (
  code: number,
  body?: Body,
  query: Readonly<Record<string, string>> = {},
): Answer => ({ kind: "answer", code, body, query });
