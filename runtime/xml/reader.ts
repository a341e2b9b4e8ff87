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
import type { Datatype, Scalar } from "../datatype.js";
import type { Findings } from "../findings.js";
import { matches, type Tag } from "../needle.js";
import type { TypeTable } from "../table.js";
import { declinedAttribute, readAttribute } from "./attributes.js";
import { GT, LT, QUOTE, SLASH, SPACE, WHITE } from "./chars.js";
import { Namespaces } from "./names.js";
import { XmlNotes, type XmlPlace } from "./notes.js";
import { settle, type Pending } from "./pending.js";
import { recover, restOfStartTag } from "./recover.js";
import { readScalar, readTextContent } from "./scalar.js";
import type { XmlSource } from "./source.js";
import { malformed, tooDeep } from "./stop.js";
import type { UsualDeclaration } from "./usual-root.js";

export class XmlReader extends XmlNotes {
  depth = 0;
  /** Tags of the open elements of generated code. */
  readonly open: Tag[] = [];
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
    super(source, root, namespace, findings);
    this.bound = namespaces;
  }

  // ---------------------------------------------- elements

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

  /** Namespaces by prefix; few documents ask for them. */
  get namespaces(): Namespaces {
    return (this.bound ??= new Namespaces(this.declared));
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
}

const ZERO = 0x30;
const SMALL_E = 0x65;
/** "true" and "fals" as little-endian words. */
const TRUE = 0x65757274;
const FALS = 0x736c6166;
