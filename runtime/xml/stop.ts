/** Ends the reading of a document that cannot be read further. */
import type { IssueCode } from "../issue.js";
import type { Detail } from "../messages.js";
import type { XmlReader } from "./reader.js";

/** Thrown by `stop`, caught where the document was opened, seen by nobody else. */
export const stopped = Object.freeze({ stopped: true });

export function stop(r: XmlReader, code: IssueCode, detail: Detail, offset: number = r.p): never {
  r.note(code, { offset, endOffset: Math.min(offset + 1, r.n) }, detail);
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
