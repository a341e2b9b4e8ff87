/** Requests that an API answers, as data. */
import type { ComplexType, Page } from "../language.js";

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
  readonly answers: readonly Answer[];
  readonly platforms: readonly string[];
}

/** A type that a root of the contract has; "?" where no fact tells, undefined for none. */
export type Body = ComplexType | "?" | undefined;

export interface OperationOptions {
  readonly parameters?: readonly string[];
  readonly query?: readonly QueryParameter[];
  readonly request?: Body;
  readonly platforms?: readonly string[];
}

/** A parameter behind the question mark, with the values that pages know. */
export interface QueryParameter {
  readonly kind: "query";
  readonly name: string;
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

/** A header that requests carry. */
export interface Header {
  readonly kind: "header";
  readonly name: string;
  readonly occurs: "0/1" | "1/1";
  readonly says: string;
  readonly values: readonly string[];
}

/** A status code that tells why a request failed. */
export interface Failure {
  readonly kind: "failure";
  readonly code: number;
  readonly status: string;
  readonly methods: readonly Method[];
  readonly says: string;
}

/** What all operations have in common. */
export interface Http {
  /** Address that paths are added to. */
  readonly base: string;
  /** Media types of bodies; servers answer in the first unless asked for another. */
  readonly media: readonly string[];
  readonly headers: readonly Header[];
  readonly failures: readonly Failure[];
}

// ---------------------------------------------------------------- the words

/** The parameter of a path with one pair of braces is called id. */
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
  parameters: path.includes("{") ? ["id"] : [],
  query: [],
  request: undefined,
  platforms: [],
  ...options,
});

export const query = (name: string, values: readonly string[], says: string): QueryParameter => ({
  kind: "query",
  name,
  values,
  says,
});

export const answer = (
  code: number,
  body?: Body,
  query: Readonly<Record<string, string>> = {},
): Answer => ({ kind: "answer", code, body, query });

export const header = (
  name: string,
  occurs: "0/1" | "1/1",
  says: string,
  values: readonly string[] = [],
): Header => ({ kind: "header", name, occurs, says, values });

export const failure = (
  code: number,
  status: string,
  methods: readonly Method[],
  says: string,
): Failure => ({ kind: "failure", code, status, methods, says });
