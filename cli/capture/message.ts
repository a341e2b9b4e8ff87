/** Requests and responses, however they were recorded. */
import type { Position } from "../../runtime/findings.js";
import type { Before } from "./captured.js";

export interface Header {
  readonly name: string;
  readonly value: string;
  readonly position: Position;
}

export interface Message {
  /** Of its first line. */
  readonly position: Position;
  readonly headers: readonly Header[];
  /** Undefined where it was not recorded. */
  readonly body: Uint8Array | undefined;
  /** Bytes that were sent; undefined where nobody can tell. */
  readonly sent: number | undefined;
  readonly part?: string;
  readonly before?: Before;
}

export interface Request extends Message {
  readonly method: string;
  readonly address: string;
}

export interface Response extends Message {
  readonly status: number;
}

export interface Exchange {
  readonly request?: Request;
  readonly response?: Response;
}

export const headerOf = ({ headers }: Pick<Message, "headers">, name: string) =>
  headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
