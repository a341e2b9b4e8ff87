/** HAR 1.2, as browsers and proxies export what they saw. */
import { http } from "../contract.js";
import { decompressed } from "./body.js";
import type { Capture, Captured } from "./captured.js";
import type { Reading } from "./capture.js";
import { documentsOf } from "./exchange.js";
import { type Header, headerOf, type Request, type Response } from "./message.js";
import { type Places, placesIn } from "./har-places.js";
import type { Match } from "./operations.js";

/** Undefined for what is no HAR: the reader of documents says what is wrong with it. */
export async function readHar(bytes: Uint8Array, reading: Reading): Promise<Capture | undefined> {
  const text = new TextDecoder().decode(bytes);
  const entries = entriesOf(text);
  if (entries === undefined) return undefined;
  const places = placesIn(text);
  const index = await reading.operations();
  const exchanges = entries.flatMap((entry, at): readonly Entry[] => {
    const request = requestOf(entry, at, places);
    if (request === undefined) return [];
    const response = responseOf(entry, at, places);
    const address = belowBase(request.address);
    const match = address === undefined ? undefined : index.find(request.method, address);
    return [{ request, ...(response && { response }), match }];
  });
  // Other servers have addresses below /api too: ours is one that has an operation we know.
  const hosts = new Set(
    exchanges.filter(({ match }) => isOurs(match)).map(({ request }) => hostOf(request.address)),
  );
  const documents: Captured[] = [];
  let skipped = entries.length - exchanges.length;
  for (const { match, ...exchange } of exchanges) {
    if (match === undefined || !hosts.has(hostOf(exchange.request.address))) skipped++;
    else documents.push(...documentsOf(exchange, match));
  }
  return { documents, skipped };
}

interface Entry {
  readonly request: Request;
  readonly response?: Response;
  /** Undefined for an address that is not below the base. */
  readonly match: Match | undefined;
}

const isOurs = (match: Match | undefined): boolean =>
  match !== undefined && match.kind !== "unknown";

const base = new URL(http.base.replace("{host}", "host")).pathname;

function belowBase(address: string): string | undefined {
  const path = URL.canParse(address) ? address.replace(/^[^:]+:\/\/[^/?#]*/, "") : "";
  return path.startsWith(`${base}/`) || path === base ? path.slice(base.length) : undefined;
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : "");

// ---------------------------------------------------------------- what entries have

function entriesOf(text: string): readonly unknown[] | undefined {
  try {
    const har: unknown = JSON.parse(text);
    const entries = member(member(har, "log"), "entries");
    return Array.isArray(entries) ? entries : undefined;
  } catch {
    return undefined;
  }
}

function requestOf(entry: unknown, at: number, places: Places): Request | undefined {
  const request = member(entry, "request");
  const method = member(request, "method");
  const address = member(request, "url");
  if (typeof method !== "string" || typeof address !== "string") return undefined;
  const path = `/log/entries/${at}/request`;
  const headers = headersOf(request, path, places);
  const posted = member(request, "postData");
  const body = posted === undefined ? new Uint8Array() : bodyOf(posted, headers);
  const sent = sentOf(headers, body);
  const position = places(path, "url");
  return { method, address, headers, body, sent, part: path, position };
}

function responseOf(entry: unknown, at: number, places: Places): Response | undefined {
  const response = member(entry, "response");
  const status = member(response, "status");
  // Browsers write 0 for what never came back, and bodies of these codes come from a cache.
  if (typeof status !== "number" || status === 0 || (status >= 300 && status < 400)) {
    return undefined;
  }
  const path = `/log/entries/${at}/response`;
  const headers = headersOf(response, path, places);
  const content = member(response, "content");
  const size = member(content, "size");
  const isKept = member(content, "text") !== undefined || size === 0;
  const body = isKept || status === 204 ? bodyOf(content, headers) : undefined;
  const sent = sentOf(headers, body);
  return { status, headers, body, sent, part: path, position: places(path, "status") };
}

function headersOf(message: unknown, path: string, places: Places): readonly Header[] {
  const headers = member(message, "headers");
  if (!Array.isArray(headers)) return [];
  return headers.flatMap((header: unknown, at): readonly Header[] => {
    const name = member(header, "name");
    const value = member(header, "value");
    if (typeof name !== "string" || typeof value !== "string") return [];
    return [{ name, value, position: places(`${path}/headers/${at}`, "value") }];
  });
}

function bodyOf(content: unknown, headers: readonly Header[]): Uint8Array {
  const text = member(content, "text");
  if (typeof text !== "string") return new Uint8Array();
  const isBase64 = member(content, "encoding") === "base64";
  const encoding = headerOf({ headers }, "Content-Encoding")?.value.trim().toLowerCase() ?? "";
  return decompressed(Buffer.from(text, isBase64 ? "base64" : "utf8"), encoding);
}

const MARK = 3;

/** Texts of a HAR are decoded: a byte order mark may be gone, compressed bytes are. */
function sentOf(headers: readonly Header[], body: Uint8Array | undefined): number | undefined {
  if (body === undefined || headerOf({ headers }, "Content-Encoding") !== undefined) {
    return undefined;
  }
  const type = headerOf({ headers }, "Content-Type")?.value ?? "";
  if (/charset=(?!"?utf-?8)/i.test(type)) return undefined;
  const length = Number(headerOf({ headers }, "Content-Length")?.value);
  return length - body.length === MARK ? length : body.length;
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
