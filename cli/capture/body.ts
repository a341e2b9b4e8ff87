/** Bodies as they were before a server compressed them or cut them into chunks. */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { defaultLimits } from "../contract.js";

const bounds = { maxOutputLength: defaultLimits.bytes };

/** Unchanged where it is not compressed any more, as most tools store it, or cannot be read. */
export function decompressed(body: Uint8Array, encoding: string): Uint8Array {
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, bounds);
    if (isText(body)) return body;
    if (encoding === "deflate") return inflateSync(body, bounds);
    return encoding === "br" ? brotliDecompressSync(body, bounds) : body;
  } catch {
    return body;
  }
}

/** What begins like a document. */
const isText = (body: Uint8Array): boolean =>
  /^[\s\ufeff]*[<{[]/.test(new TextDecoder().decode(body.subarray(0, 64)));

/** Chunks put together; undefined where the body has none. */
export function joined(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf("\n", at);
    const size =
      end === -1
        ? undefined
        : /^([0-9a-f]{1,8})(?:;[^\n]*)?\r?$/i.exec(body.toString("latin1", at, end));
    if (size === null || size === undefined) return undefined;
    const length = parseInt(size[1] ?? "", 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (body[at] === 0x0d || body[at] === 0x0a) at++;
  }
  return undefined;
}
