/** What documents have and tables do not, and the other way round, counted while values are walked. */
import type { Issue, Location } from "../../generated/index.js";
import type { Datatype } from "../../runtime/datatype.js";
import { indexOf } from "../../runtime/row-index.js";
import type { AnyRow, TypeTable } from "../../runtime/table.js";
import { type UnknownPiece, unknownOf } from "../../runtime/unknown.js";

export interface First {
  readonly source: string;
  readonly location?: Location;
}

export interface Unknown {
  readonly kind: "element" | "attribute" | "member";
  /** Name in the XSD of the type that has it. */
  readonly type: string;
  readonly name: string;
  count: number;
  readonly first: First;
  /** Different ones, not all; text of attributes and of elements without content of their own. */
  readonly values: Set<string>;
  /** It has elements, attributes or members of its own. */
  hasContent: boolean;
  /** Some value has it more than once. */
  isRepeated: boolean;
  /** The known row that it was first seen behind. */
  readonly after?: string;
}

export interface NewValue {
  /** Name in the XSD of the enumeration. */
  readonly type: string;
  readonly value: string;
  readonly isSensitive: boolean;
  count: number;
  readonly first: First;
}

export interface Survey {
  readonly unknown: Map<string, Unknown>;
  readonly values: Map<string, NewValue>;
  /** Types that documents have, with how often each of their rows was there. */
  readonly seen: Map<TypeTable, Map<AnyRow, number>>;
}

export const newSurvey = (): Survey => ({ unknown: new Map(), values: new Map(), seen: new Map() });

/** More examples than anybody reads; all values together decide the type of a row. */
const VALUES = 1000;

export function surveyDocument(
  survey: Survey,
  table: TypeTable,
  value: object,
  source: string,
  issues: readonly Issue[],
): void {
  const places = placesOf(issues);
  visit(table, value);

  function visit(table: TypeTable, value: object): void {
    const counts = survey.seen.get(table) ?? new Map<AnyRow, number>();
    survey.seen.set(table, counts);
    const names = new Set<string>();
    for (const piece of unknownOf(value)) visitPiece(table, piece, names);
    const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
    for (const row of table.members) {
      const held = table.flattened && row.kind === "element" ? value : fields.get(row.member);
      if (held === undefined) continue;
      counts.set(row, (counts.get(row) ?? 0) + 1);
      const isList = row.kind === "element" && row.many && Array.isArray(held);
      for (const one of isList ? held : [held]) visitHeld(row, one);
    }
  }

  function visitHeld(row: AnyRow, held: unknown): void {
    const inner = row.kind === "element" ? row.table : undefined;
    if (inner !== undefined && typeof held === "object" && held !== null) visit(inner, held);
    else if (row.kind !== "element" || row.datatype !== undefined) visitScalar(row, held);
  }

  function visitScalar(row: AnyRow, held: unknown): void {
    const datatype: Datatype | undefined = row.datatype;
    const { values } = datatype ?? {};
    if (datatype === undefined || values === undefined || typeof held !== "string") return;
    if (held === "" || values.known.has(held) || values.observed.has(held)) return;
    const key = JSON.stringify([datatype.name, held]);
    const known = survey.values.get(key);
    if (known !== undefined) known.count++;
    else {
      const first = firstAt(`undocumented-value ${row.json}`, `undocumented-value ${row.name}`);
      const { sensitive: isSensitive } = row;
      survey.values.set(key, { type: datatype.name, value: held, isSensitive, count: 1, first });
    }
  }

  function visitPiece(table: TypeTable, piece: UnknownPiece, names: Set<string>): void {
    if (piece.kind === "text" || (piece.kind === "attribute" && piece.on !== undefined)) return;
    const name =
      piece.kind === "element"
        ? piece.element.name
        : piece.kind === "attribute"
          ? piece.attribute.name
          : piece.name;
    // Known content that could not be read is kept as well.
    if (name === undefined || isKnown(table, piece.kind, name)) return;
    const key = JSON.stringify([table.name, piece.kind, name]);
    let one = survey.unknown.get(key);
    if (one === undefined) {
      const after =
        piece.kind === "attribute" ? undefined : indexOf(table).members.get(piece.after)?.name;
      const first = firstAt(`unknown-${piece.kind} ${name}`);
      one = {
        ...{ kind: piece.kind, type: table.name, name, count: 0, first, values: new Set() },
        ...{ hasContent: false, isRepeated: false, ...(after !== undefined && { after }) },
      };
      survey.unknown.set(key, one);
    }
    one.count++;
    one.isRepeated ||= names.has(key);
    names.add(key);
    const text = textOf(piece);
    if (text === undefined) one.hasContent = true;
    else if (one.values.size < VALUES) one.values.add(text);
  }

  function firstAt(...keys: readonly string[]): First {
    const location = keys.map((key) => places.get(key)).find((place) => place !== undefined);
    return { source, ...(location !== undefined && { location }) };
  }
}

function isKnown(table: TypeTable, kind: "element" | "attribute" | "member", name: string) {
  const index = indexOf(table);
  switch (kind) {
    case "element":
      return index.elements.has(name);
    case "attribute":
      return index.attributes.has(name);
    case "member":
      return index.json.has(name) || index.camel.has(name);
  }
}

/** Where each code is first said of each name. */
function placesOf(issues: readonly Issue[]): ReadonlyMap<string, Location> {
  const places = new Map<string, Location>();
  for (const { code, path, location } of issues) {
    const name = path.replace(/(\[\d+\]|\/\d+)$/, "").replace(/^.*\/@?/s, "");
    const key = `${code} ${name}`;
    if (location !== undefined && !places.has(key)) places.set(key, location);
  }
  return places;
}

/** Undefined where it is more than text. */
function textOf(piece: Exclude<UnknownPiece, { kind: "text" }>): string | undefined {
  switch (piece.kind) {
    case "attribute":
      return piece.attribute.value;
    case "element": {
      const { attributes, content } = piece.element;
      const isText = attributes.length === 0 && content.every((one) => typeof one === "string");
      return isText ? content.join("") : undefined;
    }
    case "member": {
      const value: unknown = JSON.parse(piece.json);
      return typeof value === "object" && value !== null ? undefined : String(value ?? "");
    }
  }
}
