/**
 * What an object has besides values that could be read: members that no table
 * has, and values that were refused. They are reported when the walk leaves
 * the object, and kept as unknown content in the order of the document.
 */
import { jsonRefusal, type Datatype, type Scalar } from "../datatype.js";
import { note } from "../findings.js";
import { judge, shown } from "../judge.js";
import { indexOf, isBare } from "../row-index.js";
import type { AnyRow, TypeTable } from "../table.js";
import { keep, type Anchor, type UnknownMember } from "../unknown.js";
import { fieldsOf } from "../xml/anchor.js";
import { isEmptyArray, type JsonObject, type JsonReader } from "./reader.js";

/** A value that something is to be said about. */
export interface PendingMember {
  readonly owner: JsonObject;
  /** Of the owner, in documented casing. */
  readonly member: string;
  /** The owner, or the array that has the value. */
  readonly holder: object;
  readonly key: string | number;
  /** Absent where the value should have been an object or an array. */
  readonly type?: Datatype;
  readonly expected?: string;
  /** Why it was not even looked into. */
  readonly reason?: string;
  readonly received: unknown;
  readonly value?: Scalar | undefined;
}

/** A piece whose JSON text is still to be taken from the document. */
export interface RawPiece {
  readonly piece: { json: string };
  readonly holder: object;
  readonly key: string | number;
}

export function settle(
  r: JsonReader,
  table: TypeTable,
  o: JsonObject,
  source: JsonObject,
  value: object,
): void {
  const { json, camel, plainJson, plainCamel } = indexOf(table);
  const keys = Object.keys(source);
  // What objects inside of this one had is settled already.
  const isPending = r.pending.length > 0 && r.pending[r.pending.length - 1]!.owner === o;
  if (!isPending && arePlain(keys, r.camel ? plainCamel : plainJson)) return;
  const unread = isPending ? judgePending(r, table, o, value) : undefined;
  const known = r.camel ? camel : json;
  let after: Anchor = { after: "", index: 0 };
  for (const key of keys) {
    const row = known.get(key);
    if (row === undefined) {
      if (source[key] === undefined) continue;
      // The name is as the document has it: no other casing of it is known.
      const place = { holder: source, key };
      note(r.findings, "unknown-member", place, { name: key, documented: table.documented });
      keepMember(r, value, { kind: "member", name: key, ...after, json: "" }, source, key);
    } else if (row.jsonAliases.length > 0 && source[key] != null && key !== r.keyOf(row, source)) {
      // Another name of a member that was read by its first.
      note(r.findings, "duplicate-member", { holder: source, key }, { name: key });
      keepMember(r, value, { kind: "member", name: key, ...after, json: "" }, source, key);
    } else if (unread?.has(row)) {
      keepMember(r, value, { kind: "member", name: key, ...after, json: "" }, source, key);
    } else if (isBare(table, row) && isEmptyArray(source[key])) {
      // XML has no element then, and nothing to tell this from absence.
      delete fieldsOf(value)[row.member];
    } else if (source[key] != null) {
      after = { after: row.member, index: 1 };
    }
  }
}

/** Almost every object has only members that there is nothing to say about. */
function arePlain(keys: readonly string[], plain: ReadonlySet<string>): boolean {
  for (let i = 0; i < keys.length; i++) if (!plain.has(keys[i]!)) return false;
  return true;
}

/** Reports what is pending in an object; gives the rows that have no value. */
function judgePending(
  r: JsonReader,
  table: TypeTable,
  o: JsonObject,
  value: object,
): ReadonlySet<AnyRow> {
  const unread = new Set<AnyRow>();
  let first = r.pending.length;
  while (first > 0 && r.pending[first - 1]!.owner === o) first--;
  /** Items of the current array that were refused so far. */
  let refused = 0;
  let array: object | undefined;
  for (const pending of r.pending.splice(first)) {
    const row = indexOf(table).json.get(pending.member)!;
    report(r, table, o, row, pending);
    if (pending.value !== undefined) continue;
    if (pending.holder === o) {
      unread.add(row);
      const fields = fieldsOf(value);
      if (row.member === table.wraps) fields[row.member] = [];
      else delete fields[row.member];
      continue;
    }
    refused = pending.holder === array ? refused + 1 : 1;
    array = pending.holder;
    const index = Number(pending.key) + 1 - refused;
    const piece = { kind: "member" as const, after: row.member, index, json: "" };
    keepMember(r, value, piece, pending.holder, pending.key);
  }
  return unread;
}

function report(
  r: JsonReader,
  table: TypeTable,
  o: JsonObject,
  row: AnyRow,
  pending: PendingMember,
): void {
  const { holder, key, reason } = pending;
  const place = holder === o ? r.memberOf(row, o) : r.placeOf(holder, key);
  if (reason !== undefined) {
    note(r.findings, "limit", place, { reason });
    return;
  }
  if (pending.type !== undefined) {
    const { type, received, value } = pending;
    judge(r.findings, type, received, value, table, row, place, jsonRefusal);
    return;
  }
  note(r.findings, "wrong-type", place, {
    name: row.name,
    expected: pending.expected ?? "another type",
    received: row.sensitive ? "(hidden)" : shown(pending.received),
    documented: row.documented ?? table.documented,
  });
}

/** Keeps a member as unknown content; its text is filled in when the walk is over. */
export function keepMember(
  r: JsonReader,
  value: object,
  piece: UnknownMember,
  holder: object,
  key: string | number,
): void {
  const own = { ...piece };
  keep(value, own);
  r.raw.push({ piece: own, holder, key });
}
