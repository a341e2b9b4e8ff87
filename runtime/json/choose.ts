/** Choices on the JSON wire: every branch is a member, and only one of them may have a value. */
import { note } from "../findings.js";
import { indexOf } from "../row-index.js";
import type { Choice, TypeTable } from "../table.js";
import { unknownOf, type Anchor } from "../unknown.js";
import { fieldsOf } from "../xml/anchor.js";
import type { JsonObject, JsonReader } from "./reader.js";
import { keepMember } from "./settle.js";

export function chooseBranch(r: JsonReader, table: TypeTable, o: JsonObject, value: object): void {
  for (const choice of table.choices) {
    const present = choice.branches.filter((names) => isPresent(r, table, value, names));
    const [, ...others] = present;
    for (const name of others.flat()) refuseMember(r, table, choice, o, value, name);
    if (present.length > 0 || !choice.required) continue;
    // A newer server may have a branch that no table knows yet.
    if (unknownOf(value).length > 0) continue;
    const { documented } = table;
    r.note("missing-choice", o, undefined, { expected: namesOf(r, table, choice), documented });
  }
}

function isPresent(
  r: JsonReader,
  table: TypeTable,
  value: object,
  names: readonly string[],
): boolean {
  return names.some((name) => {
    const row = indexOf(table).elements.get(name)!;
    return Object.hasOwn(value, row.member) || r.isUnread(value, row);
  });
}

function refuseMember(
  r: JsonReader,
  table: TypeTable,
  choice: Choice,
  o: JsonObject,
  value: object,
  name: string,
): void {
  const row = indexOf(table).elements.get(name)!;
  if (!Object.hasOwn(value, row.member)) return;
  delete fieldsOf(value)[row.member];
  const source = r.sourceOf(o);
  const key = r.keyOf(row, source);
  note(
    r.findings,
    "conflicting-choice",
    { holder: source, key },
    {
      name: key,
      expected: namesOf(r, table, choice),
      received: key,
      documented: row.documented ?? table.documented,
    },
  );
  const anchor = behind(r, table, source, key, value);
  const piece = { kind: "member" as const, name: key, ...anchor, json: "" };
  keepMember(r, value, piece, source, key);
}

/** Behind the last member before a key that has a value. */
function behind(
  r: JsonReader,
  table: TypeTable,
  source: JsonObject,
  key: string,
  value: object,
): Anchor {
  const { json, camel } = indexOf(table);
  let after: Anchor = { after: "", index: 0 };
  for (const name of Object.keys(source)) {
    if (name === key) break;
    const row = (r.camel ? camel : json).get(name);
    if (row !== undefined && Object.hasOwn(value, row.member))
      after = { after: row.member, index: 1 };
  }
  return after;
}

const namesOf = (r: JsonReader, table: TypeTable, choice: Choice): string =>
  choice.branches
    .map((names) =>
      names.map((name) => r.nameOf(indexOf(table).elements.get(name)!.json)).join("+"),
    )
    .join(", ");
