/** Bytes and what they say about their encoding. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { Job } from "../../generated/index.js";
import { declared } from "./forms.js";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "latin1";

/** Bytes of a text, without a byte order mark unless the text has one. */
function bytesOf(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "latin1") return Uint8Array.from(text, (c) => c.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++)
    view.setUint16(2 * i, text.charCodeAt(i), encoding === "utf-16le");
  return new Uint8Array(view.buffer);
}

const document = (label: string, mark = ""): string =>
  `${mark}<?xml version="1.0" encoding="${label}"?>${declared("<Job ~ Name='é'/>")}`;
const plain = (label: string, mark = ""): string => document(label, mark).replace("é", "e");

/** What is told; undefined where the document is read, and its Name is é or e. */
type Row = readonly [name: string, given: string | Uint8Array, want: string | undefined];

function check([, given, want]: Row): void {
  const { valid, value, issues } = Job.decodeXml(given);
  assert.is(issues[0] && `${issues[0].code}: ${issues[0].message}`, want);
  assert.is(valid, want === undefined);
  if (want === undefined) assert.match(value?.Name ?? "", /^[eé]$/);
  else assert.is(value, undefined);
}

const cannot = (reason: string): string => `encoding: cannot be decoded: ${reason}`;

const rows: readonly Row[] = [
  ["UTF-8", bytesOf(document("UTF-8"), "utf-8"), undefined],
  ["UTF-8 in small letters", bytesOf(document("utf-8"), "utf-8"), undefined],
  ["UTF-8 in mixed letters", bytesOf(document("Utf-8"), "utf-8"), undefined],
  ["UTF-8 without its hyphen", bytesOf(document("utf8"), "utf-8"), undefined],
  ["UTF-8 with a mark", bytesOf(document("utf-8", "\ufeff"), "utf-8"), undefined],
  ["UTF-8 that says nothing", bytesOf(declared("<Job ~ Name='é'/>"), "utf-8"), undefined],
  ["UTF-16LE with a mark", bytesOf(document("UTF-16", "\ufeff"), "utf-16le"), undefined],
  ["UTF-16BE with a mark", bytesOf(document("UTF-16", "\ufeff"), "utf-16be"), undefined],
  ["UTF-16LE by its own name", bytesOf(document("utf-16le", "\ufeff"), "utf-16le"), undefined],
  ["UTF-16 that says nothing", bytesOf(declared("\ufeff<Job ~ Name='é'/>"), "utf-16be"), undefined],
  ["ISO-8859-1", bytesOf(document("ISO-8859-1"), "latin1"), undefined],
  ["ASCII", bytesOf(plain("us-ascii"), "utf-8"), undefined],
  ["ASCII that says it is ISO-8859-1", bytesOf(plain("iso-8859-1"), "utf-8"), undefined],
  ["a string, whatever it was", document("UTF-16"), undefined],
  ["a string from windows-1252", document("windows-1252"), undefined],

  [
    "UTF-8 that says it is UTF-16",
    bytesOf(document("UTF-16"), "utf-8"),
    cannot("it says utf-16, and is read as UTF-8"),
  ],
  [
    "UTF-16 that says it is UTF-8",
    bytesOf(document("UTF-8", "\ufeff"), "utf-16le"),
    cannot("it says utf-8, and is read as UTF-16LE"),
  ],
  [
    "UTF-16LE that says it is big-endian",
    bytesOf(document("UTF-16BE", "\ufeff"), "utf-16le"),
    cannot("it says utf-16be, and is read as UTF-16LE"),
  ],
  [
    "UTF-8 that says it is ASCII",
    bytesOf(document("us-ascii"), "utf-8"),
    cannot("it says us-ascii, and is read as UTF-8"),
  ],
  [
    "a mark of UTF-8, and ISO-8859-1",
    bytesOf(document("iso-8859-1", "\ufeff"), "utf-8"),
    cannot("it says iso-8859-1, and is read as UTF-8"),
  ],
  [
    "a mark of UTF-8, and ISO-8859-1 in ASCII",
    bytesOf(plain("iso-8859-1", "\ufeff"), "utf-8"),
    cannot("it says iso-8859-1, and is read as UTF-8"),
  ],
  ["UTF-7", bytesOf(plain("UTF-7"), "utf-8"), cannot("it says utf-7, and is read as UTF-8")],
  ["EBCDIC", bytesOf(plain("cp037"), "utf-8"), cannot("it says cp037, and is read as UTF-8")],
  [
    "an encoding that does not exist",
    bytesOf(plain("x-nope"), "utf-8"),
    cannot("it says x-nope, and is read as UTF-8"),
  ],
  ["a string of such an encoding", plain("x-nope"), cannot("it says x-nope, and is read as text")],

  [
    "UTF-16LE without a mark",
    bytesOf(document("UTF-16"), "utf-16le"),
    cannot("UTF-16LE without a byte order mark"),
  ],
  [
    "UTF-16BE without a mark",
    bytesOf(document("UTF-16"), "utf-16be"),
    cannot("UTF-16BE without a byte order mark"),
  ],
  [
    "UTF-16 of an odd number of bytes",
    bytesOf(document("UTF-16", "\ufeff"), "utf-16le").slice(0, -1),
    cannot("invalid UTF-16"),
  ],
  [
    "UTF-16 with a lone surrogate",
    bytesOf("\ufeff<Job>\ud800</Job>", "utf-16le"),
    cannot("invalid UTF-16"),
  ],
  ["UTF-32", Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), cannot("UTF-32LE is not supported")],
  ["UTF-32BE", Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c), cannot("UTF-32BE is not supported")],
  ["a string with a lone surrogate", "<Job>\ud800</Job>", cannot("a lone surrogate")],
  ["a string with the second half alone", "<Job>\udc00\ud800</Job>", cannot("a lone surrogate")],
];

for (const row of rows) test(row[0], () => check(row));

// ---------------------------------------------------------------- where bytes are no UTF-8

/** What stands for the bytes of a text, hexadecimal ones in brackets; the fault is behind |. */
const invalid: readonly (readonly [given: string, reason: string])[] = [
  ["<Job>|[ff]</Job>", "byte 0xff at 5 is not UTF-8"],
  ["é\n<Job>|[fe]</Job>", "byte 0xfe at 8 is not UTF-8"],
  ["<Job>|[80]</Job>", "byte 0x80 at 5 is not UTF-8"],
  ["<Job>[e2][82]|</Job>", "byte 0x3c at 7 is not UTF-8"],
  ["<Job>|[c0][80]</Job>", "byte 0xc0 at 5 is not UTF-8"],
  ["<Job>[e0]|[80][80]</Job>", "byte 0x80 at 6 is not UTF-8"],
  ["<Job>[ed]|[a0][80]</Job>", "byte 0xa0 at 6 is not UTF-8"],
  ["<Job>[f4]|[90][80][80]</Job>", "byte 0x90 at 6 is not UTF-8"],
  ["<Job>|[f5][80][80][80]</Job>", "byte 0xf5 at 5 is not UTF-8"],
  ["<Job Name='[e9]|'/>", "byte 0x27 at 12 is not UTF-8"],
  ["𝄞<Job>\r\n[c3]|", "the bytes end inside a UTF-8 character"],
];

for (const [given, reason] of invalid) {
  test(`invalid UTF-8: ${JSON.stringify(given)}`, () => {
    const [before = "", behind = ""] = given.split("|");
    const bytes = Uint8Array.from([...raw(before), ...raw(behind)]);
    const { issues } = Job.decodeXml(bytes);
    const { code, message, path, location } = issues[0]!;
    const text = before.replace(/\[..\]/g, "");
    const lines = text.split(/\r\n|\r|\n/);
    assert.is(`${code}: ${message}`, cannot(reason));
    assert.is(path, "/");
    assert.equal(location, {
      line: lines.length,
      column: lines.at(-1)!.length + 1,
      offset: text.length,
    });
  });
}

function raw(part: string): readonly number[] {
  return part
    .split(/(\[..\])/)
    .flatMap((piece) =>
      /^\[..\]$/.test(piece)
        ? [Number.parseInt(piece.slice(1, 3), 16)]
        : [...new TextEncoder().encode(piece)],
    );
}

test.run();
