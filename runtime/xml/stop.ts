/** Ends the reading of a document that cannot be read further. */
import { noteLast } from "../findings.js";
import type { IssueCode } from "../issue.js";
import type { Detail } from "../messages.js";
import type { XmlPlace } from "./notes.js";
import type { XmlReader } from "./reader.js";

/** Thrown by `stop`, caught where the document was opened, seen by nobody else. */
export const stopped = Object.freeze({ stopped: true });

/** Thrown where a document declares what was assumed that it does not: it is read again without. */
export const unassumed = Object.freeze({ unassumed: true });

export function stop(r: XmlReader, code: IssueCode, detail: Detail, offset: number = r.p): never {
  noteLast(r.findings, code, { offset, endOffset: Math.min(offset + 1, r.n) }, detail);
  throw stopped;
}

/** Refuses the element whose start tag ends with this byte. */
export function tooDeep(r: XmlReader, offset: number): never {
  const reason = `more than ${r.findings.limits.depth} elements inside one another`;
  const place: XmlPlace = { offset, endOffset: offset + 1, owner: true };
  noteLast(r.findings, "limit", place, { reason });
  throw stopped;
}

export function malformed(r: XmlReader, reason: string, offset: number = r.p): never {
  stop(r, "not-well-formed", { reason: offset < r.n ? reason : atEnd(reason) }, offset);
}

/** What is missing at the end is the rest of the document, whatever was expected next. */
const atEnd = (reason: string): string =>
  reason.startsWith("the document ")
    ? reason
    : "the document ends inside markup; it may be cut off";
