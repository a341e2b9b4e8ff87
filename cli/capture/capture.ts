/** The documents that the bytes of an input hold. To add a kind of capture: a form, and a line here. */
import { defaultLimits } from "../contract.js";
import type { Capture } from "./captured.js";
import { detect, type Kind } from "./detect.js";
import type { OperationIndex } from "./operations.js";

/** What captures are read with. */
export interface Reading {
  /** Loaded when a capture has requests. */
  readonly operations: () => Promise<OperationIndex>;
  readonly limit: number;
}

const readers: Readonly<
  Record<Kind, (bytes: Uint8Array, reading: Reading) => Promise<Capture | undefined>>
> = {
  document: async () => undefined,
  ndjson: async (bytes) => (await import("./ndjson.js")).readLines(bytes),
  har: async (bytes, reading) => (await import("./har.js")).readHar(bytes, reading),
  http: async (bytes, reading) => (await import("./http-message.js")).readMessages(bytes, reading),
};

const reading: Reading = {
  operations: async () => (await import("./operations.js")).indexOperations(),
  limit: defaultLimits.bytes,
};

export async function captureOf(bytes: Uint8Array, name: string): Promise<Capture> {
  // The reader of documents refuses what is too large, in words.
  const kind = bytes.length > reading.limit ? "document" : detect(bytes, name);
  const capture = await readers[kind](bytes, reading);
  return capture ?? { documents: [{ bytes, findings: [] }], skipped: 0 };
}
