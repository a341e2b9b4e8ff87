/** What all requests of an API have in common, as data. */
import type { Method } from "./operations.js";
import type { ComplexType } from "./types.js";

/** A header that requests carry. */
export interface Header {
  readonly kind: "header";
  readonly name: string;
  readonly occurs: "0/1" | "1/1";
  readonly says: string;
  readonly values: readonly string[];
  /** It shows who asks: by a token alone, or by account and password as Basic has them. */
  readonly security?: Security;
}

export type Security = "apiKey" | "basic";

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
  /** Body of an answer that tells of failure: a type that a root has. */
  readonly fault?: ComplexType;
  /** Braces of paths that hold several steps, as those of files do. */
  readonly steps?: readonly string[];
}

// ---------------------------------------------------------------- the words

export const header = (
  name: string,
  occurs: "0/1" | "1/1",
  says: string,
  values: readonly string[] = [],
  security?: Security,
): Header => ({
  kind: "header",
  name,
  occurs,
  says,
  values,
  ...(security !== undefined && { security }),
});

export const failure = (
  code: number,
  status: string,
  methods: readonly Method[],
  says: string,
): Failure => ({ kind: "failure", code, status, methods, says });
