/** What may stand before and behind the root element. */
import { BANG, LT, NAME, QUESTION, SLASH } from "./chars.js";
import { skipSpace } from "./attributes.js";
import type { XmlReader } from "./reader.js";
import { malformed, stop } from "./stop.js";
import { skipComment, skipInstruction } from "./text.js";

/** Reads the XML declaration and goes to the `<` of the root. */
export function readProlog(r: XmlReader): void {
  if (r.startsWith("<?xml", r.p) && NAME[r.u[r.p + 5]!] !== 1) readDeclaration(r);
  skipMisc(r, "the document has no root element");
}

/** Makes sure that nothing but comments and instructions follows the root. */
export function readEpilog(r: XmlReader): void {
  skipMisc(r, undefined);
}

function skipMisc(r: XmlReader, atEnd: string | undefined): void {
  for (;;) {
    skipSpace(r);
    if (r.p >= r.n) {
      if (atEnd === undefined) return;
      malformed(r, atEnd);
    }
    if (r.u[r.p] !== LT) malformed(r, "text outside the root element");
    const next = r.u[r.p + 1];
    if (next === QUESTION) skipInstruction(r);
    else if (next === SLASH) malformed(r, "an end tag too many");
    else if (next !== BANG) {
      if (atEnd !== undefined) return;
      malformed(r, "a second root element");
    } else if (r.startsWith("<!--", r.p)) skipComment(r);
    else if (r.startsWith("<!DOCTYPE", r.p) && atEnd !== undefined) stop(r, "doctype", {});
    else malformed(r, "a declaration outside the root element");
  }
}

/** XMLDecl [23], and that the document is encoded as it says. */
function readDeclaration(r: XmlReader): void {
  const start = r.p;
  if (r.source.encoding === "utf-8" && r.startsWith(USUAL, start)) {
    r.p = start + USUAL.length;
    return;
  }
  const end = r.source.indexOf("?>", start);
  const declaration = end < 0 ? undefined : DECLARATION.exec(r.slice(start, end + 2));
  if (declaration == null) malformed(r, "an XML declaration that is not well formed");
  const encoding = (declaration[2] ?? declaration[3])?.toLowerCase();
  if (encoding !== undefined) checkEncoding(r, encoding, start);
  r.p = end + 2;
  r.end = r.p;
}

/** What servers write. */
const USUAL = '<?xml version="1.0" encoding="utf-8"?>';

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][A-Za-z0-9._-]*)"|'([A-Za-z][A-Za-z0-9._-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\4)?[ \t\r\n]*\?>$/;

function checkEncoding(r: XmlReader, encoding: string, start: number): void {
  const agrees: Readonly<Record<typeof r.source.encoding, RegExp>> = {
    "utf-8": r.source.ascii ? /^(utf-?8|us-ascii|ascii|iso-8859-1|latin1)$/ : /^utf-?8$/,
    "utf-16le": /^utf-16(le)?$/,
    "utf-16be": /^utf-16(be)?$/,
    "iso-8859-1": /^(iso-8859-1|latin1)$/,
    // Someone decoded the text already; what the bytes were no longer matters.
    string:
      /^(utf-?8|utf-16|utf-16le|utf-16be|us-ascii|ascii|iso-8859-[0-9]+|latin1|windows-125[0-9])$/,
  };
  if (agrees[r.source.encoding].test(encoding)) return;
  const read = r.source.encoding === "string" ? "text" : r.source.encoding.toUpperCase();
  const reason = `it says ${encoding}, and is read as ${read}`;
  stop(r, "encoding", { reason }, start);
}
