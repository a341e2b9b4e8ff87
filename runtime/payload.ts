/**
 * Bodies that are no payload at all. Their first bytes give them away, and a
 * remedy helps more than what a parser would say about them.
 */
export interface NotAPayload {
  readonly code: "not-a-payload";
  /** What it is, and what to do about it. Completes "not a payload: …". */
  readonly reason: string;
}

/** Undefined for everything that a reader of the wanted format should look at. */
export function recognise(
  payload: string | Uint8Array,
  wanted: "xml" | "json",
): NotAPayload | undefined {
  const head = headOf(payload);
  const known = bodies.find((body) => body.form.test(head) && body.wanted !== wanted);
  return known && { code: "not-a-payload", reason: known.reason };
}

/** The same for JSON that is well formed. */
export function recogniseMembers(document: object): NotAPayload | undefined {
  if (!("data" in document && "pagination" in document)) return undefined;
  const reason =
    "a list of the backup server's own REST API (port 9419); this one is Enterprise Manager's (port 9398)";
  return { code: "not-a-payload", reason };
}

interface Body {
  readonly form: RegExp;
  /** The format that such a body is right for. */
  readonly wanted?: "xml" | "json";
  readonly reason: string;
}

const bodies: readonly Body[] = [
  { form: /^$/, reason: "empty; the server sent no body, or the file was never written" },
  {
    // As text, the second byte of the magic number may have become U+FFFD.
    form: /^\u001f[\u008b\ufffd]/,
    reason: "compressed with gzip; decompress it first (curl --compressed)",
  },
  {
    form: /^(?:<\?xml[^>]*>\s*)?<!doctype\s+html/i,
    reason:
      "an HTML page, as its DOCTYPE says; check the port, log in first, and look for a proxy in between",
  },
  {
    form: /^(?:<\?xml[^>]*>\s*)?<html[\s>]/i,
    reason: "an HTML page; check the port, log in first, and look for a proxy in between",
  },
  {
    form: /^HTTP\/[0-9.]+ [0-9]{3}/,
    reason: "an HTTP response with its headers; keep the body alone",
  },
  {
    form: /^(?:\)\]\}'|while\s*\(1\);|for\s*\(;;\);|\{\}\s*&&)/,
    reason: "JSON behind a prefix against script inclusion (XSSI); remove the prefix",
  },
  {
    form: /^</,
    wanted: "xml",
    reason: "XML; read it as XML, or ask for JSON with the header Accept: application/json",
  },
  {
    form: /^(?:\{\s*["}]|\[\s*["{[\]])/,
    wanted: "json",
    reason: "JSON; read it as JSON, or ask for XML with the header Accept: application/xml",
  },
];

const HEAD = 512;

/** The first characters after byte order mark and white space. */
function headOf(payload: string | Uint8Array): string {
  if (typeof payload === "string") {
    const from = payload.startsWith("\ufeff") ? 1 : 0;
    let start = from;
    while (start < payload.length && isWhite(payload.charCodeAt(start))) start++;
    return payload.slice(start, start + HEAD);
  }
  let start = payload[0] === 0xef && payload[1] === 0xbb && payload[2] === 0xbf ? 3 : 0;
  while (start < payload.length && isWhite(payload[start] ?? 0)) start++;
  return String.fromCharCode(...payload.subarray(start, start + HEAD));
}

const isWhite = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9;
