/** Attributes as they come: any order, any quote, references, prefixes, unknown names. */
import type { Datatype, Scalar } from "../datatype.js";
import { note } from "../findings.js";
import { judge } from "../judge.js";
import { present } from "../present.js";
import { indexOf, rowOf } from "../row-index.js";
import type { Row, TypeTable } from "../table.js";
import { keep } from "../unknown.js";
import { collapse } from "../whitespace.js";
import { fieldsOf } from "./anchor.js";
import {
  AMPERSAND,
  APOSTROPHE,
  EQUALS,
  LF,
  LT,
  PLAIN_ATTRIBUTE,
  QUOTE,
  TAB,
  CR,
  WHITE,
} from "./chars.js";
import { namespaceOf, readName, splitName, XSI_NAMESPACE } from "./names.js";
import type { XmlReader } from "./reader.js";
import { isDeclaration } from "./declarations.js";
import { malformed, stop, unassumed } from "./stop.js";
import { readReference, readUnicode } from "./text.js";
import { passDeclaration } from "./usual-root.js";

/** An attribute with its references resolved and its white space normalised (3.3.3). */
export interface RawAttribute {
  readonly name: string;
  readonly value: string;
  /** Of the name. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Reads the attribute at `p` and gives it to its row, or keeps it as unknown. */
export function readAttribute(r: XmlReader, table: TypeTable, value: object): void {
  if (r.assumed && passDeclaration(r)) return;
  applyAttribute(r, table, value, readRawAttribute(r));
}

export function readRawAttribute(r: XmlReader): RawAttribute {
  const start = r.p;
  const name = readName(r);
  rememberName(r, name, start);
  skipSpace(r);
  if (r.u[r.p] !== EQUALS) malformed(r, `the attribute ${present(name)} has no value`);
  r.p++;
  skipSpace(r);
  const quote = r.u[r.p]!;
  if (quote !== QUOTE && quote !== APOSTROPHE) malformed(r, "expected a quote");
  const valueStart = ++r.p;
  const value = readQuoted(r, quote);
  const valueEnd = r.p++;
  return { name, value, start, valueStart, valueEnd };
}

/** No element may have the same attribute twice (3.1). */
function rememberName(r: XmlReader, name: string, start: number): void {
  if (r.hasName(name)) malformed(r, `the attribute ${present(name)} stands twice`, start);
  r.addName(name);
  const limit = r.findings.limits.attributes;
  if (r.nameCount > limit && attributeCount(r) > limit) {
    stop(r, "limit", { reason: `more than ${limit} attributes of one element` }, start);
  }
}

/** Names that stand there a second time, with their namespaces, are no attributes. */
const attributeCount = ({ names, nameCount }: XmlReader): number =>
  names.reduce((count, name, i) => (i < nameCount && !name.startsWith("{") ? count + 1 : count), 0);

function readQuoted(r: XmlReader, quote: number): string {
  const { u, n } = r;
  let value = "";
  for (;;) {
    const start = r.p;
    let p = start;
    let ascii = true;
    for (let c = u[p]!; p < n && c !== quote; c = u[++p]!) {
      if (c >= 0x80) ascii = false;
      else if (PLAIN_ATTRIBUTE[c] !== 1 && c !== QUOTE && c !== APOSTROPHE) break;
    }
    value += ascii ? r.slice(start, p) : readUnicode(r, start, p);
    r.p = p;
    const c = u[p];
    if (p >= n) malformed(r, "the document ends inside an attribute; it may be cut off");
    if (c === quote) return value;
    if (c === AMPERSAND) value += readReference(r);
    else if (c === LT) malformed(r, "< in an attribute");
    else if (c === TAB || c === LF || c === CR) {
      value += " ";
      r.p += c === CR && u[p + 1] === LF ? 2 : 1;
    } else malformed(r, "a control character");
  }
}

/** Gives an attribute to its row. */
export function applyAttribute(
  r: XmlReader,
  table: TypeTable,
  value: object,
  raw: RawAttribute,
): void {
  if (isDeclaration(raw.name)) {
    // Whoever reads a start tag as a whole has declared it before.
    if (r.assumed) throw unassumed;
    return;
  }
  const row = indexOf(table).attributes.get(raw.name);
  if (row === undefined) {
    unknownAttribute(r, table, value, nameAttribute(r, raw));
    return;
  }
  const parsed = parseAttribute(r, row.datatype, table, row, raw, value);
  if (parsed !== undefined) fieldsOf(value)[row.member] = parsed;
  if (row.erratum !== undefined) r.tellErratum(table, row.member);
}

/** The attribute that `attr` recognised has a value that is not plain: read it again, slowly. */
export function declinedAttribute<T extends Scalar>(
  r: XmlReader,
  type: Datatype<T>,
  table: TypeTable,
  member: string,
  value: object,
): T | undefined {
  const row = rowOf(table, member);
  const valueStart = r.p;
  const text = readQuoted(r, QUOTE);
  const valueEnd = r.p++;
  const raw = { name: row.name, value: text, start: valueStart, valueStart, valueEnd };
  return parseAttribute(r, type, table, row, raw, value);
}

function parseAttribute<T extends Scalar>(
  r: XmlReader,
  type: Datatype<T>,
  table: TypeTable,
  row: Row,
  raw: RawAttribute,
  value: object,
): T | undefined {
  const text = type.collapse ? collapse(raw.value) : raw.value;
  const parsed = type.parse(text);
  const place = { offset: raw.valueStart, endOffset: raw.valueEnd, attribute: raw.name };
  judge(r.findings, type, text, parsed, table, row, place);
  if (parsed === undefined) keepAttribute(value, raw.name, "", raw.value);
  return parsed;
}

function unknownAttribute(
  r: XmlReader,
  table: TypeTable,
  value: object,
  attribute: NamedAttribute,
): void {
  const { local, namespace, start } = attribute;
  if (namespace !== "") rememberName(r, `{${namespace}}${local}`, start);
  if (!reportAttribute(r, table.name, table.documented, attribute)) return;
  keepAttribute(value, local, namespace, attribute.value);
}

/** An attribute, and the type that xsi:type names, with prefixes resolved where it stands. */
export interface NamedAttribute extends RawAttribute {
  readonly local: string;
  readonly namespace: string;
  readonly type: string | undefined;
}

export function nameAttribute(r: XmlReader, raw: RawAttribute): NamedAttribute {
  const { prefix, local } = splitName(r, raw.name, raw.start);
  const namespace = prefix === "" ? "" : namespaceOf(r, prefix, raw.start);
  const namesType = namespace === XSI_NAMESPACE && local === "type";
  return { ...raw, local, namespace, type: namesType ? expandedType(r, raw.value) : undefined };
}

/** `{namespace}name` of a type; undefined where the prefix is not declared. */
function expandedType(r: XmlReader, value: string): string | undefined {
  const name = collapse(value);
  const colon = name.indexOf(":");
  const uri = r.namespaces.of(name.slice(0, Math.max(colon, 0)));
  return uri === undefined ? undefined : `{${uri}}${name.slice(colon + 1)}`;
}

/** Reports an attribute that no table has; false when it says nothing about the document. */
export function reportAttribute(
  r: XmlReader,
  type: string,
  documented: string,
  { name, value, start, valueEnd, local, namespace, ...named }: NamedAttribute,
): boolean {
  const place = { offset: start, endOffset: valueEnd + 1, attribute: name };
  if (namespace === XSI_NAMESPACE) {
    if (local === "schemaLocation" || local === "noNamespaceSchemaLocation") return false;
    if (local === "type") {
      const [, builtin] = /^xs:(.+)$/.exec(type) ?? [];
      const expected = builtin === undefined ? `{${r.namespace}}${type}` : `{${XSD}}${builtin}`;
      if (named.type === expected) return false;
      note(r.findings, "wrong-xsi-type", place, { expected: type, received: value, documented });
      return true;
    }
    if (local === "nil") {
      note(r.findings, "not-nillable", place, { documented });
      return true;
    }
  }
  note(r.findings, "unknown-attribute", place, { name, documented });
  return true;
}

const XSD = "http://www.w3.org/2001/XMLSchema";

function keepAttribute(value: object, name: string, namespace: string, text: string): void {
  keep(value, { kind: "attribute", attribute: { name, namespace, value: text } });
}

export function skipSpace(r: XmlReader): void {
  const u = r.u;
  let p = r.p;
  while (WHITE[u[p]!] === 1) p++;
  r.p = p;
}
