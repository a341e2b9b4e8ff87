/** Text of a JSON document: UTF-8 and nothing else (RFC 8259 §8.1). */
import { utf8Fault } from "../utf8.js";

export type JsonText = { readonly text: string } | UndecodableJson;

export interface UndecodableJson {
  readonly code: "encoding";
  readonly reason: string;
  /** The text up to the fault, so that its end can be shown as line and column. */
  readonly before: string;
}

/** One byte order mark is dropped, from bytes and strings alike: offsets count from behind it. */
export function jsonText(input: string | Uint8Array): JsonText {
  if (typeof input === "string")
    return { text: input.startsWith("\ufeff") ? input.slice(1) : input };
  const foreign = foreignEncoding(input);
  if (foreign !== undefined)
    return { code: "encoding", reason: `${foreign}; JSON is UTF-8`, before: "" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(input) };
  } catch {
    return { code: "encoding", ...utf8Fault(input) };
  }
}

/** By the byte order mark, or by the zero that UTF-16 has beside each ASCII character. */
function foreignEncoding(bytes: Uint8Array): string | undefined {
  const [b0, b1, b2, b3] = bytes;
  if (b0 === 0xff && b1 === 0xfe)
    return b2 === 0 && b3 === 0 ? "a UTF-32LE byte order mark" : "a UTF-16LE byte order mark";
  if (b0 === 0xfe && b1 === 0xff) return "a UTF-16BE byte order mark";
  if (b0 === 0 && b1 === 0 && b2 === 0xfe && b3 === 0xff) return "a UTF-32BE byte order mark";
  if (b0 !== undefined && b0 !== 0 && b1 === 0) return "UTF-16LE without a byte order mark";
  if (b0 === 0 && b1 !== undefined && b1 !== 0) return "UTF-16BE without a byte order mark";
  return undefined;
}
