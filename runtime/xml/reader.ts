/**
 * The XML reader that generated code drives.
 *
 * Generated code asks for what the table expects next, in wire order: `at`
 * compares bytes, the scalar methods read a value and its end tag in place.
 * Whatever is not exactly that (a comment, a reference, an attribute on a
 * simple element, another order, an unknown name) goes to the slow paths in
 * scalar.ts, attributes.ts and recover.ts, which are complete.
 *
 * Between two calls `p` is at the first byte after white space. A document is
 * read by one reader, and a reader reads one document.
 */
import { brokenLinks, brokenRules, type Broken } from "../check.js";
import type { Datatype, Scalar } from "../datatype.js";
import type { ErratumRow } from "../erratum.js";
import { note, type Findings } from "../findings.js";
import type { IssueCode } from "../issue.js";
import type { Detail } from "../messages.js";
import { matches, type Tag } from "../needle.js";
import { latin1 } from "../platform.js";
import { rowOf } from "../row-index.js";
import type { TypeTable } from "../table.js";
import { isKept } from "../unknown.js";
import { declinedAttribute, readAttribute } from "./attributes.js";
import type { Below } from "./below.js";
import { GT, LT, NAME, PLAIN_ATTRIBUTE, PLAIN_TEXT, QUOTE, SLASH, SPACE, WHITE } from "./chars.js";
import { newNamespaces, type Namespaces } from "./names.js";
import { settle, type Pending } from "./pending.js";
import { chooses } from "./complete.js";
import { recover, restOfStartTag } from "./recover.js";
import { readScalar, readTextContent } from "./scalar.js";
import type { XmlSource } from "./source.js";
import { malformed, tooDeep } from "./stop.js";
import type { UsualDeclaration } from "./usual-root.js";

/** Where a finding is; the path is worked out when the document is read. */
export interface XmlPlace {
  readonly offset: number;
  readonly endOffset: number;
  /** The finding is about the start tag of the element around `offset`. */
  readonly owner?: true;
  /** The finding is about this attribute of it. */
  readonly attribute?: string;
  /** The finding is about what is there below that element. */
  readonly below?: Below;
}

export class XmlReader {
  readonly source: XmlSource;
  /** Of the contract. */
  readonly namespace: string;
  readonly findings: Findings<XmlPlace>;
  readonly u: Uint8Array;
  readonly view: DataView;
  readonly n: number;
  /** Bytes that values are cut from, one character each. */
  private window: string;
  private windowSize = 32 * 1024;
  private windowStart = 0;
  private windowEnd: number;
  /** Offset of the next byte to read. */
  p: number;
  /** After the last byte of the last tag that was read. */
  end = 0;
  /** Last tag that `at` recognised. */
  tag: Tag;
  depth = 0;
  /** Tags of the open elements of generated code. */
  readonly open: Tag[] = [];
  /** Names of the attributes of the current start tag, for the check of duplicates. */
  readonly names: string[] = [];
  nameCount = 0;
  private nameSet: Set<string> | undefined;
  /** Values that something is to be said about when their owner ends. */
  readonly pending: Pending[] = [];
  private bound: Namespaces | undefined;
  /** Declarations of the root, where it is a usual one. */
  declared: readonly UsualDeclaration[] = [];
  /** Something was looked for up to the end of the document, and not found. */
  cut = false;
  /** No prefix and no other default namespace below the root: a bare name is one of ours. */
  plain = false;
  /** That it is plain was assumed: reading goes on until something declares otherwise. */
  assumed = false;

  constructor(
    source: XmlSource,
    namespace: string,
    findings: Findings<XmlPlace>,
    root: Tag,
    namespaces?: Namespaces,
  ) {
    this.bound = namespaces;
    this.source = source;
    this.namespace = namespace;
    this.findings = findings;
    this.u = source.bytes;
    this.view = source.view;
    this.window = source.isLarge ? "" : source.text;
    this.windowEnd = this.window.length;
    this.n = source.length;
    this.p = source.start;
    this.tag = root;
  }

  // ---------------------------------------------- elements

  /** Whether the start tag of this element is next; goes behind its name. */
  at(tag: Tag): boolean {
    const needle = tag.start;
    const p = this.p;
    if (!matches(this.view, p, needle)) return false;
    const next = p + needle.size;
    if (NAME[this.u[next]!] !== 0) return false;
    this.p = next;
    this.tag = tag;
    this.nameCount = 0;
    return true;
  }

  /** Goes into the content of the element whose attributes were read; false when it is empty. */
  content(table: TypeTable, value: object): boolean {
    let p = this.p;
    if (this.u[p] !== GT) {
      // Servers write a blank before the slash.
      if (this.u[p] === SPACE && this.u[p + 1] === SLASH) p++;
      if (this.u[p] !== SLASH || this.u[p + 1] !== GT) {
        restOfStartTag(this, table, value);
        p = this.p;
      }
      if (this.u[p] === SLASH) {
        this.end = p + 2;
        this.skipWhite(p + 2);
        return false;
      }
    }
    if (this.depth >= this.findings.limits.depth) tooDeep(this, p);
    this.open[this.depth++] = this.tag;
    this.skipWhite(p + 1);
    return true;
  }

  /** Reads the end tag, and whatever else the element has before it. */
  leave(table: TypeTable, value: object): void {
    const tag = this.open[this.depth - 1]!;
    if (matches(this.view, this.p, tag.end)) {
      this.end = this.p + tag.end.size;
      this.skipWhite(this.end);
    } else {
      recover(this, table, value, tag.name);
    }
    if (this.pending.length !== 0) settle(this, table, value);
    this.depth--;
  }

  // ---------------------------------------------- attributes

  /** Whether the start tag has another attribute; goes to its name. */
  attribute(): boolean {
    let p = this.p;
    let c = this.u[p]!;
    if (c === GT || c === SLASH) return false;
    if (WHITE[c] !== 1) malformed(this, "expected white space, > or />");
    do c = this.u[++p]!;
    while (WHITE[c] === 1);
    this.p = p;
    return c !== GT && c !== SLASH;
  }

  /** Whether the attribute has this name; goes to its value. */
  attr(tag: Tag): boolean {
    const needle = tag.attribute;
    if (!matches(this.view, this.p, needle)) return false;
    if (this.hasName(tag.name)) return false;
    this.addName(tag.name);
    this.p += needle.size;
    return true;
  }

  /** Whether the current start tag had an attribute of this name. */
  hasName(name: string): boolean {
    if (this.nameCount > FEW) return this.nameSet!.has(name);
    const names = this.names;
    for (let i = 0; i < this.nameCount; i++) if (names[i] === name) return true;
    return false;
  }

  addName(name: string): void {
    this.names[this.nameCount++] = name;
    if (this.nameCount === FEW + 1) this.nameSet = new Set(this.names.slice(0, FEW + 1));
    else if (this.nameCount > FEW) this.nameSet!.add(name);
  }

  /** Namespaces by prefix; few documents ask for them. */
  get namespaces(): Namespaces {
    return (this.bound ??= newNamespaces(this.declared));
  }

  /** Reads an attribute that is not as expected, by the table. */
  otherAttribute(table: TypeTable, value: object): void {
    readAttribute(this, table, value);
  }

  /** Value of the attribute that `attr` recognised; undefined, with an issue, when it is none. */
  attributeValue<T extends Scalar>(
    type: Datatype<T>,
    table: TypeTable,
    value: object,
    name: string,
  ): T | undefined {
    const end = this.plainAttribute();
    if (end !== 0) {
      const parsed = type.parse(this.slice(this.p, end));
      if (parsed !== undefined) {
        this.p = end + 1;
        return parsed;
      }
    }
    return declinedAttribute(this, type, table, name, value);
  }

  /** The same for text, of which any is a value. */
  attributeString(
    type: Datatype<string>,
    table: TypeTable,
    value: object,
    name: string,
  ): string | undefined {
    const start = this.p;
    const end = this.plainAttribute();
    if (end === 0) return declinedAttribute(this, type, table, name, value);
    this.p = end + 1;
    return this.slice(start, end);
  }

  /** The same for a pattern: what its scanner finds is a value. */
  attributePattern<T extends string>(
    type: Datatype<T>,
    table: TypeTable,
    value: object,
    name: string,
  ): T | undefined {
    const start = this.p;
    const end = type.scan!(this.u, start);
    if (this.u[end] !== QUOTE) return declinedAttribute(this, type, table, name, value);
    this.p = end + 1;
    // A scanner finds values of its type only.
    return this.slice(start, end) as T;
  }

  /** The same for an enumeration, of which only listed values are read in place. */
  attributeEnumeration<T extends string>(
    type: Datatype<T>,
    table: TypeTable,
    value: object,
    name: string,
  ): T | undefined {
    const start = this.p;
    const candidates = type.values!.candidates;
    for (let i = 0; i < candidates.length; i++) {
      const { value, needle, reason } = candidates[i]!;
      const end = start + value.length;
      if (this.u[end] !== QUOTE || !matches(this.view, start, needle)) continue;
      this.p = end + 1;
      if (reason !== undefined) this.observed(type, value, reason, start);
      // A listed value is one of the type.
      return value as T;
    }
    return declinedAttribute(this, type, table, name, value);
  }

  /** The text content of the element whose attributes were read, and its end tag. */
  text<T extends Scalar>(type: Datatype<T>, table: TypeTable, value: object): T | undefined {
    const start = this.p + 1;
    const end = this.plainText();
    if (end !== 0 && type.values === undefined) {
      const parsed = type.parse(this.slice(start, end));
      if (parsed !== undefined && this.closesAt(end)) return parsed;
    }
    return readTextContent(this, type, table, value, this.tag.name);
  }

  /** The same for a pattern. */
  textPattern<T extends string>(type: Datatype<T>, table: TypeTable, value: object): T | undefined {
    const start = this.p + 1;
    if (this.u[start - 1] === GT) {
      const end = type.scan!(this.u, start);
      if (this.u[end] === LT && this.closesAt(end)) return this.slice(start, end) as T;
    }
    return readTextContent(this, type, table, value, this.tag.name);
  }

  // ---------------------------------------------- scalars

  // They give undefined, which no type tells, for a value that cannot be read:
  // `leave` takes it out of its owner, so that no caller has to.

  /** Content and end tag of the current element as a value of a simple type. */
  scalar<T extends Scalar>(type: Datatype<T>): T {
    const start = this.p + 1;
    const end = this.plainText();
    if (end !== 0) {
      const value = type.parse(this.slice(start, end));
      if (value !== undefined && this.closesAt(end)) return value;
    }
    return readScalar(this, type);
  }

  string(type: Datatype<string>): string {
    const start = this.p + 1;
    const end = this.plainText();
    if (end !== 0 && this.closesAt(end)) return this.slice(start, end);
    if (end === 0 && this.isEmptyTag()) return this.behindEmptyTag("");
    return readScalar(this, type);
  }

  /** For types with a scanner: what it finds is a value. */
  pattern<T extends string>(type: Datatype<T>): T {
    const start = this.p + 1;
    if (this.u[start - 1] === GT) {
      const end = type.scan!(this.u, start);
      if (this.u[end] === LT && this.closesAt(end)) return this.slice(start, end) as T;
    } else if (this.isEmptyTag()) {
      const value = type.parse("");
      if (value !== undefined) return this.behindEmptyTag(value);
    }
    return readScalar(this, type);
  }

  boolean(type: Datatype<boolean>): boolean {
    const p = this.p;
    if (this.u[p] === GT) {
      if (this.view.getInt32(p + 1, true) === TRUE) {
        if (this.closesAt(p + 5)) return true;
      } else if (this.view.getInt32(p + 1, true) === FALS && this.u[p + 5] === SMALL_E) {
        if (this.closesAt(p + 6)) return false;
      }
    }
    return readScalar(this, type);
  }

  /** For types that hold every integer of nine digits, which are read in place. */
  integer(type: Datatype<number>): number {
    const u = this.u;
    let p = this.p;
    if (u[p] === GT) {
      let value = 0;
      const first = ++p;
      for (let digit = u[p]! - ZERO; digit >= 0 && digit <= 9; digit = u[++p]! - ZERO) {
        value = value * 10 + digit;
        if (p - first > 8) break;
      }
      if (p > first && u[p] === LT && this.closesAt(p)) return value;
    }
    return readScalar(this, type);
  }

  enumeration<T extends string>(type: Datatype<T>): T {
    if (this.u[this.p] === GT) {
      const start = this.p + 1;
      const candidates = type.values!.candidates;
      for (let i = 0; i < candidates.length; i++) {
        const { value, needle, reason } = candidates[i]!;
        if (!matches(this.view, start, needle)) continue;
        if (!this.closesAt(start + value.length)) break;
        if (reason !== undefined) this.observed(type, value, reason, start);
        // A listed value is one of the type.
        return value as T;
      }
    }
    return readScalar(this, type);
  }

  // ---------------------------------------------- findings

  /** A required row that is absent, unless it was there and could not be read. */
  missing(table: TypeTable, value: object, name: string): void {
    const row = rowOf(table, name);
    if (isKept(value, row.kind, row.name, this.namespace)) return;
    const code = row.kind === "attribute" ? "missing-attribute" : "missing-element";
    this.note(
      code,
      { offset: this.end - 1, endOffset: this.end, owner: true },
      {
        name: row.name,
        documented: row.documented ?? table.documented,
      },
    );
  }

  /** Notes the rules that a value breaks, when all of it is read. */
  check(table: TypeTable, value: object): void {
    this.noteBroken(table, brokenRules(table, value, this.findings.role));
  }

  /** Notes the links that a value should not have. */
  checkLinks(table: TypeTable, value: object): void {
    this.noteBroken(table, brokenLinks(table, value));
  }

  private noteBroken(table: TypeTable, broken: readonly Broken[] | undefined): void {
    if (broken === undefined) return;
    for (const { path, code, ...detail } of broken) {
      const place = { offset: this.end - 1, endOffset: this.end, below: { table, path } };
      this.note(code, place, detail);
    }
  }

  /** Notes a choice of which no branch is present. */
  choose(table: TypeTable, value: object): void {
    chooses(this, table, value);
  }

  /** The erratum of a row that was just read. */
  erratum(row: ErratumRow): void {
    if (row.told === this.findings.document) return;
    row.told = this.findings.document;
    this.tellErratum(row.table, row.member);
  }

  tellErratum(table: TypeTable, member: string): void {
    const row = rowOf(table, member);
    if (this.findings.errata.has(row.erratum ?? "")) return;
    const place: XmlPlace =
      row.kind === "attribute"
        ? { offset: this.p - 1, endOffset: this.p, owner: true, attribute: row.name }
        : { offset: this.end - 1, endOffset: this.end, owner: true };
    this.note("erratum", place, {
      name: row.name,
      reason: row.erratum ?? "",
      documented: row.documented ?? table.documented,
    });
  }

  /** A listed value that no page has. */
  private observed(type: Datatype, received: string, reason: string, offset: number): void {
    if (this.findings.errata.has(reason)) return;
    const { expects: expected } = type;
    const place = { offset, endOffset: offset + received.length };
    this.note("erratum", place, { expected, received, reason });
  }

  /** Whether the document is a request: more rows are required. */
  get request(): boolean {
    return this.findings.role === "request";
  }

  note(code: IssueCode, place: XmlPlace, detail: Detail): void {
    note(this.findings, code, place, detail);
  }

  // ---------------------------------------------- bytes

  /** ASCII bytes as text. */
  slice(start: number, end: number): string {
    if (start < this.windowStart || end > this.windowEnd) this.moveWindow(start, end);
    return this.window.substring(start - this.windowStart, end - this.windowStart);
  }

  /** Cuts values from windows of this size, whatever the size of the document. */
  useWindows(size: number): void {
    this.windowSize = size;
    this.window = "";
    this.windowEnd = 0;
  }

  /** Values keep the window they were cut from in memory, so it is not large. */
  private moveWindow(start: number, end: number): void {
    this.windowStart = start;
    this.windowEnd = Math.min(Math.max(end, start + this.windowSize), this.n);
    this.window = latin1(this.u, start, this.windowEnd);
  }

  startsWith(text: string, at: number): boolean {
    for (let i = 0; i < text.length; i++) {
      if (this.u[at + i] !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  skipWhite(p: number): void {
    const { u, view } = this;
    if (WHITE[u[p]!] === 1) {
      // Most of it is indentation.
      while (view.getInt32(p + 1, true) === SPACES) p += 4;
      do p++;
      while (WHITE[u[p]!] === 1);
    }
    this.p = p;
  }

  /** Where the attribute value ends, if it is plain up to its quote; 0 where it is not. */
  private plainAttribute(): number {
    const u = this.u;
    let p = this.p;
    while (PLAIN_ATTRIBUTE[u[p]!] === 1) p++;
    return u[p] === QUOTE ? p : 0;
  }

  /** End of the text after `>`, where it is plain up to the next tag; 0 where it is not. */
  private plainText(): number {
    const u = this.u;
    let p = this.p;
    if (u[p] !== GT) return 0;
    do p++;
    while (PLAIN_TEXT[u[p]!] === 1);
    return u[p] === LT ? p : 0;
  }

  /** Whether the start tag ends at once, as servers write it. */
  private isEmptyTag(): boolean {
    const { u, p } = this;
    return u[p] === SPACE && u[p + 1] === SLASH && u[p + 2] === GT;
  }

  private behindEmptyTag<T extends Scalar>(value: T): T {
    this.end = this.p + 3;
    this.skipWhite(this.end);
    return value;
  }

  private closesAt(p: number): boolean {
    const needle = this.tag.end;
    if (!matches(this.view, p, needle)) return false;
    this.end = p + needle.size;
    this.skipWhite(this.end);
    return true;
  }
}

/** So many names are compared one by one; more are looked up. */
const FEW = 16;

const ZERO = 0x30;
const SMALL_E = 0x65;
const SPACES = 0x20202020;
/** "true" and "fals" as little-endian words. */
const TRUE = 0x65757274;
const FALS = 0x736c6166;
