/** What a value still lacks once all of its element is read. */
import { indexOf } from "../row-index.js";
import type { Choice, TypeTable } from "../table.js";
import { unknownOf } from "../unknown.js";
import { countOf } from "./anchor.js";
import type { XmlNotes, XmlPlace } from "./notes.js";

/** Notes the rows and choices that are required and absent. */
export function complete(r: XmlNotes, table: TypeTable, value: object): void {
  for (const row of table.members) {
    const required = r.request ? row.requiredInRequest : row.required;
    if (required && !Object.hasOwn(value, row.member)) r.missing(table, value, row.member);
  }
  if (table.choices.length > 0) chooses(r, table, value);
  if (table.rules.length > 0) r.check(table, value);
  if (table.links !== undefined) r.checkLinks(table, value);
}

/** Notes each required choice of which no branch is present. */
export function chooses(r: XmlNotes, table: TypeTable, value: object): void {
  for (const choice of table.choices) {
    if (!choice.required || isChosen(table, value, choice)) continue;
    // It could not be read, or a newer server has a branch that no table knows yet.
    if (unknownOf(value).some((piece) => piece.kind === "element")) continue;
    const place: XmlPlace = { offset: r.end - 1, endOffset: r.end, owner: true };
    const { documented } = table;
    r.note("missing-choice", place, { expected: branchNames(choice), documented });
  }
}

const isChosen = (table: TypeTable, value: object, choice: Choice): boolean =>
  choice.branches.some((names) => names.some((name) => isPresent(table, value, name)));

const isPresent = (table: TypeTable, value: object, name: string): boolean =>
  countOf(table, value, indexOf(table).elements.get(name)!) > 0;

export const branchNames = (choice: Choice): string =>
  choice.branches.map((names) => (names.length === 1 ? names[0] : names.join("+"))).join(", ");
