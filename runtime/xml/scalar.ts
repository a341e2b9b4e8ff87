/** Values of simple types as they come: references, comments, CDATA, attributes, elements. */
import type { Datatype, Refusal, Scalar } from "../datatype.js";
import { rowOf } from "../row-index.js";
import type { TypeTable } from "../table.js";
import { keep, type XmlElement } from "../unknown.js";
import { collapse } from "../whitespace.js";
import { FIRST } from "./anchor.js";
import { nameAttribute, type NamedAttribute } from "./attributes.js";
import { SLASH } from "./chars.js";
import { isWithheld } from "./pending.js";
import { noteUnknown } from "./place.js";
import type { XmlPlace } from "./notes.js";
import type { XmlReader } from "./reader.js";
import { isDeclaration, undeclare } from "./declarations.js";
import { readText, type TextRun } from "./text.js";
import { endStartTag, isWhite, readEndTag, readStartTag, readTree, type StartTag } from "./tree.js";
import { judge } from "../judge.js";

/** The element that `at` recognised, read again from its start. */
export function readScalar<T extends Scalar>(r: XmlReader, type: Datatype<T>): T {
  r.p -= r.tag.start.size;
  const value = readSimple(r, type, readStartTag(r));
  // `leave` takes an undefined value out of its owner.
  return value as T;
}

/** An element of a simple type behind its start tag; undefined where its owner is to settle it. */
export function readSimple<T extends Scalar>(
  r: XmlReader,
  type: Datatype<T>,
  start: StartTag,
): T | undefined {
  const content = r.p;
  const run: TextRun = start.empty ? { text: "", start: content, end: content } : readText(r);
  const attributes =
    start.attributes.length === 0
      ? NO_ATTRIBUTES
      : start.attributes.flatMap((raw) => (isDeclaration(raw.name) ? [] : [nameAttribute(r, raw)]));
  if (!start.empty && r.u[r.p + 1] !== SLASH) {
    // Elements inside: no simple type has any, so it is read as what it is, once more.
    r.p = content;
    const element = readTree(r, start);
    r.pending.push({
      depth: r.depth,
      name: start.local,
      type,
      attributes,
      received: firstElement(element),
      parsed: undefined,
      refusal: WRONG_TYPE,
      place: wholeAt(content),
      element,
    });
    r.skipWhite(r.p);
    return undefined;
  }
  if (start.empty) undeclare(r, start.declared);
  else closeSimple(r, start);
  r.skipWhite(r.p);
  const received = type.collapse ? collapse(run.text) : run.text;
  const parsed = type.parse(received);
  const withheld = isWithheld({ parsed, attributes });
  if (!withheld && (type.values === undefined || type.values.known.has(String(parsed))))
    return parsed;
  const place = start.empty ? wholeAt(content) : { offset: run.start, endOffset: run.end };
  const reason = type.values?.observed.get(String(parsed));
  if (!withheld && reason !== undefined) {
    // Of several uses, the first in the document is told: it cannot wait for its owner to end.
    r.note("erratum", place, { name: start.local, expected: type.expects, received, reason });
    return parsed;
  }
  const element = asWritten(start, attributes, run);
  const { depth } = r;
  r.pending.push({ depth, name: start.local, type, attributes, received, parsed, place, element });
  return withheld ? undefined : parsed;
}

const NO_ATTRIBUTES: readonly NamedAttribute[] = [];

/** The place of a value without text of its own: the element whose start tag ends at an offset. */
const wholeAt = (content: number): XmlPlace => ({
  offset: content - 1,
  endOffset: content,
  owner: true,
});

/** As for JSON, where an object stands instead of a value. */
const WRONG_TYPE: Refusal = "wrong-type";

const asWritten = (
  { local: name, namespace }: StartTag,
  attributes: readonly NamedAttribute[],
  { text }: TextRun,
): XmlElement => ({
  name,
  namespace,
  attributes: attributes.map(({ local, namespace, value }) => ({ name: local, namespace, value })),
  content: text === "" ? [] : [text],
});

function closeSimple(r: XmlReader, start: StartTag): void {
  readEndTag(r, start.raw);
  undeclare(r, start.declared);
}

function firstElement({ content }: XmlElement): string {
  const first = content.find((item) => typeof item !== "string");
  return typeof first === "object" ? `<${first.name}>` : "";
}

/** The text content of an element with attributes, from behind those to behind its end tag. */
export function readTextContent<T extends Scalar>(
  r: XmlReader,
  type: Datatype<T>,
  table: TypeTable,
  value: object,
  raw: string,
): T | undefined {
  const start = r.p;
  const run = endStartTag(r)
    ? { text: "", place: { offset: start, endOffset: r.p, owner: true as const } }
    : readMixed(r, table, value, raw);
  r.skipWhite(r.p);
  const received = type.collapse ? collapse(run.text) : run.text;
  const parsed = type.parse(received);
  const row = rowOf(table, table.text!.member);
  judge(r.findings, type, received, parsed, table, row, run.place);
  if (parsed === undefined) keep(value, { kind: "text", after: "", index: 0, text: run.text });
  return parsed;
}

interface MixedRun {
  readonly text: string;
  readonly place: XmlPlace;
}

/** Text up to the end tag; elements in it are unknown, and stand before or behind it. */
function readMixed(r: XmlReader, table: TypeTable, value: object, raw: string): MixedRun {
  const start = r.p;
  const first = readText(r);
  let { text } = first;
  let place: XmlPlace = { offset: first.start, endOffset: first.end };
  while (r.u[r.p + 1] !== SLASH) {
    const tag = readStartTag(r);
    noteUnknown(r, table, tag);
    const anchor = isWhite(text) ? FIRST : { after: table.text!.member, index: 1 };
    keep(value, { kind: "element", ...anchor, element: readTree(r, tag) });
    text += readText(r).text;
    place = { offset: start - 1, endOffset: start, owner: true };
  }
  readEndTag(r, raw);
  return { text, place };
}
