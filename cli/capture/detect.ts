/** What kind of capture an input is; its first bytes tell, its name helps where they do not. */
export type Kind = "document" | "ndjson" | "har" | "http";

export function detect(bytes: Uint8Array, name: string): Kind {
  const head = headOf(bytes);
  return (
    kinds.find(({ form, named }) => form.test(head) && (named?.test(name) ?? true))?.kind ??
    "document"
  );
}

interface Form {
  readonly kind: Kind;
  readonly form: RegExp;
  readonly named?: RegExp;
}

export const messageStart = /(?:HTTP\/\d(?:\.\d)? \d{3}\b|[A-Z]{3,7} \S+ HTTP\/\d)/;

const kinds: readonly Form[] = [
  { kind: "http", form: new RegExp(`^${messageStart.source}`) },
  { kind: "har", form: /^\{\s*"log"\s*:\s*\{/ },
  // No JSON document goes on with an object where a line ended with another.
  { kind: "ndjson", form: /^\{[^\n]*\}[ \t\r]*\n\s*\{/ },
  { kind: "ndjson", form: /^\{/, named: /\.(?:ndjson|jsonl)$/i },
];

/** Enough for the first line of a log; what is longer needs the name of its kind. */
const HEAD = 1 << 20;

function headOf(bytes: Uint8Array): string {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  // XML is what most inputs are, and no other kind begins like it.
  if (bytes[start] === 0x3c) return "<";
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return text.toString("latin1", start, start + HEAD).trimStart();
}
