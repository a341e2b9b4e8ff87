/** Messages as they go over the wire: what "curl -i" prints, and proxies store. */
import { decompressed, joined } from "./body.js";
import type { Capture, Captured } from "./captured.js";
import type { Reading } from "./capture.js";
import { messageStart } from "./detect.js";
import { documentsOf } from "./exchange.js";
import { type Exchange, type Header, headerOf, type Request, type Response } from "./message.js";
import { http } from "../contract.js";

export async function readMessages(bytes: Uint8Array, reading: Reading): Promise<Capture> {
  const { find } = await reading.operations();
  const documents: Captured[] = [];
  let skipped = 0;
  let request: Request | undefined;
  const messages = messagesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  for (const [at, message] of messages.entries()) {
    const next = messages[at + 1];
    if ("method" in message) {
      // Nobody recorded what came back.
      if (request !== undefined) documents.push(...checked({ request }));
      request = message;
    } else if (isInterim(message, next)) skipped++;
    else {
      documents.push(...checked({ ...(request && { request }), response: message }));
      request = undefined;
    }
  }
  if (request !== undefined) documents.push(...checked({ request }));
  return { documents, skipped };

  function checked(exchange: Exchange): readonly Captured[] {
    const path = exchange.request?.address.replace(/^[a-z]+:\/\/[^/?#]*/i, "");
    if (exchange.request === undefined || path === undefined) return documentsOf(exchange);
    const address = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
    return documentsOf(exchange, find(exchange.request.method, address));
  }
}

const base = new URL(http.base.replace("{host}", "host")).pathname;

/** "100 Continue", a redirection, or the answer of a proxy: another response follows. */
const isInterim = ({ status }: Response, next: Request | Response | undefined): boolean =>
  status < 200 || (next !== undefined && "status" in next);

/** Messages begin where a line says so, whatever the one before says about its length. */
function messagesOf(bytes: Buffer): readonly (Request | Response)[] {
  const text = bytes.toString("latin1");
  const starts = [...text.matchAll(new RegExp(`^${messageStart.source}`, "gm"))].map(
    ({ index }) => index,
  );
  const place = { line: 1, offset: 0, at: 0 };
  const many = starts.length > 1;
  return starts.map((start, at) =>
    messageOf(bytes, text, start, starts[at + 1] ?? text.length, place, many ? `${at + 1}/` : ""),
  );
}

/** How far positions are counted. */
interface Place {
  line: number;
  /** In UTF-16 units of the text of the file. */
  offset: number;
  at: number;
}

function messageOf(
  bytes: Buffer,
  text: string,
  start: number,
  end: number,
  place: Place,
  number: string,
): Request | Response {
  const headers: Header[] = [];
  let first = { line: "", position: positionOf(place, "") };
  let at = start;
  for (let lines = 0; at < end; lines++) {
    const feed = text.indexOf("\n", at);
    const stop = feed === -1 || feed >= end ? end : feed;
    const line = text.slice(at, stop).replace(/\r$/, "");
    move(place, bytes, at);
    at = Math.min(stop + 1, end);
    if (line === "") break;
    if (lines === 0) first = { line, position: positionOf(place, line) };
    else {
      const [, name = "", value = ""] = /^([^:\s]+):[ \t]*(.*)$/.exec(line) ?? [];
      if (name !== "") {
        headers.push({ name, value: value.trimEnd(), position: positionOf(place, line) });
      }
    }
  }
  move(place, bytes, at);
  const { position } = first;
  const message = { headers, position, ...bodyOf(bytes.subarray(at, end), headers, place, number) };
  const [one = "", two = ""] = first.line.split(" ");
  return one.startsWith("HTTP/")
    ? { ...message, status: Number(two) }
    : { ...message, method: one, address: two };
}

const positionOf = ({ line, offset }: Place, text: string) => ({
  path: "",
  location: { line, column: 1, offset, endOffset: offset + text.length },
});

function bodyOf(rest: Buffer, headers: readonly Header[], { line, offset }: Place, number: string) {
  const chunked = /chunked/i.test(headerOf({ headers }, "Transfer-Encoding")?.value ?? "");
  const whole = (chunked ? joined(rest) : undefined) ?? withoutPadding(rest, headers);
  const encoding = headerOf({ headers }, "Content-Encoding")?.value.trim().toLowerCase() ?? "";
  const body = decompressed(whole, encoding);
  const isPlain = body === whole && whole.buffer === rest.buffer;
  // "curl --compressed" prints the headers of what it decompressed.
  const sent = chunked || (encoding !== "" && body === whole) ? undefined : whole.length;
  return {
    body,
    sent,
    ...(isPlain ? { before: { lines: line - 1, offset } } : { part: `${number}body` }),
  };
}

/** Terminals and editors end a file with a line end that was never sent. */
function withoutPadding(rest: Buffer, headers: readonly Header[]): Buffer {
  const header = headerOf({ headers }, "Content-Length")?.value ?? "";
  const length = /^\d+$/.test(header) ? Number(header) : undefined;
  if (length === undefined || length >= rest.length)
    return isBlank(rest) ? rest.subarray(0, 0) : rest;
  return isBlank(rest.subarray(length)) ? rest.subarray(0, length) : rest;
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a);

function move(place: Place, bytes: Buffer, to: number): void {
  for (; place.at < to; place.at++) {
    const byte = bytes[place.at] ?? 0;
    if (byte === 0x0a) place.line++;
    if ((byte & 0xc0) !== 0x80) place.offset += byte >= 0xf0 ? 2 : 1;
  }
}
