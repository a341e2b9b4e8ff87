/**
 * The JSON walk that generated code drives over a parsed document.
 *
 * It makes a new value and leaves the document as it is. Findings name the
 * object and member they are about; pointers, and positions in the text, are
 * worked out when the walk is over.
 */
import { brokenLinks, brokenRules, type Broken } from "../check.js";
import type { Datatype, Scalar } from "../datatype.js";
import type { ErratumRow } from "../erratum.js";
import { note, type Findings } from "../findings.js";
import type { IssueCode } from "../issue.js";
import type { Detail } from "../messages.js";
import { indexOf, rowOf } from "../row-index.js";
import type { Row, TypeTable } from "../table.js";
import { isKept } from "../unknown.js";
import type { ValuePlace } from "../value-place.js";
import { below } from "./below.js";
import { camelCase } from "./casing.js";
import { chooseBranch } from "./choose.js";
import { settle, type PendingMember, type RawPiece } from "./settle.js";

/** A JSON object as JSON.parse gives it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An object that should be JSON of a value: its members by name. */
export type JsonOf<T extends object> = JsonObject & { readonly [Member in keyof T]?: unknown };

export class JsonReader {
  readonly findings: Findings<ValuePlace>;
  /** Member names are in camelCase: objects are read under their documented names. */
  readonly camel: boolean;
  readonly pending: PendingMember[] = [];
  /** Pieces of unknown content that still lack their text. */
  readonly raw: RawPiece[] = [];
  /** Objects of the document by their renamed copies. */
  private readonly originals = new Map<JsonObject, JsonObject>();
  /** Objects and arrays that are open; the document is the first of them. */
  private depth = 1;

  constructor(findings: Findings<ValuePlace>, camel: boolean) {
    this.findings = findings;
    this.camel = camel;
  }

  /** The object under documented member names. */
  open<T extends object>(table: TypeTable<T>, source: JsonObject): JsonOf<T> {
    // Any object may have any members; what they hold is judged one by one.
    if (!this.camel) return source as JsonOf<T>;
    const { camel } = indexOf(table);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(source)) {
      const row = camel.get(key);
      if (row !== undefined && key === this.keyOf(row, source)) copy[row.json] = source[key];
    }
    this.originals.set(copy, source);
    return copy as JsonOf<T>;
  }

  /** Everything the table has no row for, and what could not be read. */
  leave(table: TypeTable, o: JsonObject, value: object): void {
    settle(this, table, o, this.sourceOf(o), value);
  }

  // The readers below give undefined, which no type tells, for a value that
  // cannot be read: `leave` takes it out of its owner, so that no caller has to.

  scalar<T extends Scalar>(type: Datatype<T>, x: unknown, o: JsonObject, member: string): T {
    const value = type.accept(x);
    if (
      value !== undefined &&
      (type.values === undefined || type.values.known.has(String(value)))
    ) {
      return value;
    }
    this.pending.push({ owner: o, member, holder: o, key: member, type, received: x, value });
    return value as T;
  }

  scalars<T extends Scalar>(type: Datatype<T>, x: unknown, o: JsonObject, member: string): T[] {
    const values: T[] = [];
    if (!Array.isArray(x)) return this.refuse("an array", x, o, member);
    if (this.depth >= this.findings.limits.depth) return this.tooDeep(x, o, member);
    const items: readonly unknown[] = x;
    for (let key = 0; key < items.length; key++) {
      const received = items[key];
      const value = type.accept(received);
      if (value === undefined || (type.values && !type.values.known.has(String(value)))) {
        this.pending.push({ owner: o, member, holder: items, key, type, received, value });
      }
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  object<T extends object>(
    read: (r: JsonReader, source: JsonObject) => T,
    x: unknown,
    o: JsonObject,
    member: string,
  ): T {
    if (!isObject(x)) return this.refuse("an object", x, o, member);
    if (this.depth >= this.findings.limits.depth) return this.tooDeep(x, o, member);
    this.depth++;
    const value = read(this, x);
    this.depth--;
    return value;
  }

  objects<T extends object>(
    read: (r: JsonReader, source: JsonObject) => T,
    x: unknown,
    o: JsonObject,
    member: string,
  ): T[] {
    if (!Array.isArray(x)) return this.refuse("an array", x, o, member);
    const values: T[] = [];
    const items: readonly unknown[] = x;
    // The array is a level, and each of its objects another one.
    const inside = this.depth + 2;
    if (
      inside > this.findings.limits.depth &&
      (inside > this.findings.limits.depth + 1 || items.some(isObject))
    )
      return this.tooDeep(x, o, member);
    this.depth = inside;
    for (let key = 0; key < items.length; key++) {
      const received = items[key];
      if (isObject(received)) values.push(read(this, received));
      else {
        const expected = "an object";
        this.pending.push({ owner: o, member, holder: items, key, expected, received });
      }
    }
    this.depth -= 2;
    return values;
  }

  /** A required row that is absent, unless it was there and could not be read. */
  missing(table: TypeTable, o: JsonObject, value: object, member: string): void {
    const row = rowOf(table, member);
    if (this.isUnread(value, row)) return;
    this.note("missing-member", o, undefined, {
      name: this.nameOf(row.json),
      documented: row.documented ?? table.documented,
    });
  }

  /** Notes the rules that a value breaks, when all of it is read. */
  check(table: TypeTable, o: JsonObject, value: object): void {
    this.noteBroken(table, o, value, brokenRules(table, value, this.findings.role));
  }

  /** Notes the links that a value should not have. */
  checkLinks(table: TypeTable, o: JsonObject, value: object): void {
    this.noteBroken(table, o, value, brokenLinks(table, value));
  }

  private noteBroken(
    table: TypeTable,
    o: JsonObject,
    value: object,
    broken: readonly Broken[] | undefined,
  ): void {
    if (broken === undefined) return;
    for (const { path, code, ...detail } of broken) {
      // What is beyond the limit is only counted.
      const isTold = this.findings.list.length < this.findings.limits.issues;
      const place = isTold ? below(this, table, o, value, path) : { holder: o };
      note(this.findings, code, place, detail);
    }
  }

  /** Notes a choice of which no branch is present, or several. */
  choose(table: TypeTable, o: JsonObject, value: object): void {
    chooseBranch(this, table, o, value);
  }

  /** The erratum of a row that was just read. */
  erratum(erratum: ErratumRow, o: JsonObject): void {
    if (erratum.told === this.findings.document) return;
    const { table, member } = erratum;
    const row = rowOf(table, member);
    // A list without items has no element in XML: the row is not there.
    if (row.kind === "element" && row.many && isEmptyArray(o[row.json])) return;
    erratum.told = this.findings.document;
    note(this.findings, "erratum", this.memberOf(row, o), {
      name: row.name,
      reason: row.erratum ?? "",
      documented: row.documented ?? table.documented,
    });
  }

  get request(): boolean {
    return this.findings.role === "request";
  }

  /** Notes something about a member, or an item, or with no key about the object itself. */
  note(code: IssueCode, holder: object, key: string | number | undefined, detail: Detail): void {
    note(this.findings, code, this.placeOf(holder, key), detail);
  }

  /** A place in the document as it is: renamed objects and members are those of the source. */
  placeOf(holder: object, key: string | number | undefined): ValuePlace {
    const source = isObject(holder) ? this.sourceOf(holder) : holder;
    const name = typeof key === "string" ? this.nameOf(key) : key;
    return { holder: source, ...(name !== undefined && { key: name }) };
  }

  /** The member of a row, by the name that the document has for it. */
  memberOf(row: Row, o: JsonObject): ValuePlace {
    const holder = this.sourceOf(o);
    return { holder, key: this.keyOf(row, holder) };
  }

  /** Of several names of a member, the first that has a value is read. */
  keyOf(row: Row, source: JsonObject): string {
    const name = this.nameOf(row.json);
    if (row.jsonAliases.length === 0 || source[name] != null) return name;
    const aliases = row.jsonAliases.map((alias) => this.nameOf(alias));
    return aliases.find((alias) => source[alias] != null) ?? name;
  }

  /** Whether a row was in the document and could not be read. */
  isUnread(value: object, row: Row): boolean {
    return [row.json, ...row.jsonAliases].some((name) =>
      isKept(value, "element", this.nameOf(name)),
    );
  }

  /** A documented member name as this document writes it. */
  nameOf(member: string): string {
    return this.camel ? camelCase(member) : member;
  }

  sourceOf(o: JsonObject): JsonObject {
    return this.originals.get(o) ?? o;
  }

  private refuse(expected: string, received: unknown, o: JsonObject, member: string): never {
    this.pending.push({ owner: o, member, holder: o, key: member, expected, received });
    return undefined as never;
  }

  private tooDeep(received: unknown, o: JsonObject, member: string): never {
    const reason = `more than ${this.findings.limits.depth} levels of depth`;
    this.pending.push({ owner: o, member, holder: o, key: member, reason, received });
    return undefined as never;
  }
}

export const isObject = (x: unknown): x is JsonObject =>
  typeof x === "object" && x !== null && !Array.isArray(x);

export const isEmptyArray = (x: unknown): boolean => Array.isArray(x) && x.length === 0;
