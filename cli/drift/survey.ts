/** What documents have and tables do not, and the other way round, counted while values are walked. */
import type { Issue, Location } from "../../generated/index.js";
import type { Datatype } from "../../runtime/datatype.js";
import { camelCase } from "../../runtime/json/casing.js";
import { indexOf } from "../../runtime/row-index.js";
import type { AnyRow, TypeTable } from "../../runtime/table.js";
import { type UnknownPiece, unknownOf } from "../../runtime/unknown.js";
import { lexicalTypes, narrowed } from "./lexical.js";
import { contentOf, nameOf } from "./piece.js";

export interface First {
  readonly source: string;
  readonly location?: Location;
}

export interface Unknown {
  readonly kind: "element" | "attribute" | "member";
  /** Name in the XSD of the type that has it. */
  readonly type: string;
  /** As tables would write it: in PascalCase, whatever the JSON. */
  readonly name: string;
  count: number;
  readonly first: First;
  /** Different ones, not all: text of what has no content of its own; null is no value. */
  readonly values: Set<string>;
  /** Types that all of them are of, the narrowest first. */
  lexical: readonly string[];
  /** It has elements, attributes or members of its own. */
  hasContent: boolean;
  /** Some value has it more than once. */
  isRepeated: boolean;
  /** It is an array in JSON. */
  isArray: boolean;
  /** The known row that it was first seen behind. */
  readonly after?: string;
  /** What no table knows between that row and it, the nearest first. */
  readonly behind: readonly string[];
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

/** More examples than anybody reads. */
export const VALUES = 1000;

export function surveyDocument(
  survey: Survey,
  table: TypeTable,
  value: object,
  source: string,
  issues: readonly Issue[],
): void {
  const places = placesOf(issues);
  const isCamel = issues.some(({ code }) => code === "json-casing");
  visit(table, value);

  function visit(table: TypeTable, value: object): void {
    const counts = survey.seen.get(table) ?? new Map<AnyRow, number>();
    survey.seen.set(table, counts);
    const names = new Set<string>();
    const behind = new Map<string, readonly string[]>();
    for (const piece of unknownOf(value)) visitPiece(table, piece, names, behind);
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
      const first = firstAt(
        ...[row.json, row.name, camelCase(row.json)].map((name) => `undocumented-value ${name}`),
      );
      const { sensitive: isSensitive } = row;
      survey.values.set(key, { type: datatype.name, value: held, isSensitive, count: 1, first });
    }
  }

  function visitPiece(
    table: TypeTable,
    piece: UnknownPiece,
    names: Set<string>,
    behind: Map<string, readonly string[]>,
  ): void {
    if (piece.kind === "text" || (piece.kind === "attribute" && piece.on !== undefined)) return;
    const written = nameOf(piece);
    // Known content that could not be read is kept as well.
    if (written === undefined || isKnown(table, piece.kind, written)) return;
    const name = isCamel && piece.kind === "member" ? pascalCase(written) : written;
    const key = JSON.stringify([table.name, piece.kind, name]);
    let one = survey.unknown.get(key);
    if (one === undefined) {
      const after =
        piece.kind === "attribute" ? undefined : indexOf(table).members.get(piece.after)?.name;
      const first = firstAt(`unknown-${piece.kind} ${written}`);
      one = {
        ...{ kind: piece.kind, type: table.name, name, count: 0, first, values: new Set() },
        lexical: lexicalTypes,
        ...{
          hasContent: false,
          isRepeated: false,
          isArray: false,
          ...(after !== undefined && { after }),
        },
        behind: piece.kind === "attribute" ? [] : (behind.get(piece.after) ?? []),
      };
      survey.unknown.set(key, one);
    }
    if (piece.kind !== "attribute") {
      const others = (behind.get(piece.after) ?? []).filter((other) => other !== name);
      behind.set(piece.after, [name, ...others]);
    }
    const content = contentOf(piece);
    one.count++;
    one.isRepeated ||= names.has(key) || content.isList;
    one.isArray ||= content.isList;
    one.hasContent ||= content.hasContent;
    names.add(key);
    for (const scalar of content.scalars) {
      if (one.values.size < VALUES) one.values.add(scalar.text);
      one.lexical = narrowed(one.lexical, scalar);
    }
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

/** A guess at the documented name: no table leads back from camelCase here. */
const pascalCase = (name: string): string => name.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
