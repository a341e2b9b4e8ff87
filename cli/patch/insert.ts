/** Puts an edit into the source of the module that has its table. */
import { dirname, relative } from "node:path/posix";
import type { ComplexType, SimpleType } from "../../generator/model.js";
import { declarationOf } from "../../generator/position.js";
import type { RowEdit, ValueEdit } from "./edit.js";
import { type Piece, piecesOf, withImport } from "./source.js";

/** The source with the row, or why it has no place there. */
export function insertRow(
  text: string,
  edit: RowEdit,
  owner: ComplexType,
  type: SimpleType | ComplexType,
): { text: string } | { why: string } {
  const table = argumentsOf(text, owner.ts, "complexType");
  const rows = table?.[3];
  const open = rows === undefined ? -1 : text.indexOf("[", rows.start);
  if (rows === undefined || text.slice(rows.start, open).trim() !== "" || open > rows.end) {
    return { why: `the rows of ${owner.ts} are not listed in its table` };
  }
  const { pieces } = piecesOf(text, open);
  const at = placeOf(text, open, pieces, edit);
  const isLater = type.module === owner.module && !isDeclaredBefore(text, type.ts, owner.ts);
  if (isLater && type.kind === "simpleType") {
    return { why: `${type.ts} stands behind ${owner.ts} in the same file` };
  }
  const named = type.kind === "complexType" ? `() => ${type.ts}` : type.ts;
  const options = [
    `source: "${edit.source}"`,
    ...(edit.json === undefined ? [] : [`json: ${JSON.stringify(edit.json)}`]),
    ...(edit.sensitive ? ["sensitive: true"] : []),
  ];
  const row =
    `\n    ${edit.kind}(${JSON.stringify(edit.name)}, ${named}, "${edit.occurs}", ` +
    `${JSON.stringify(edit.says)}, { ${options.join(", ")} }),`;
  const inserted = insert(text, at, pieces, row);
  const worded = withImport(inserted, edit.kind, languageOf(text, "complexType"));
  if (type.module === owner.module) return { text: worded };
  const path = relative(dirname(owner.module), `${type.module}.js`);
  return { text: withImport(worded, type.ts, path.startsWith(".") ? path : `./${path}`) };
}

/** The enumeration with the value among those that servers send. */
export function insertValue(
  text: string,
  edit: ValueEdit,
  type: SimpleType,
): { text: string } | { why: string } {
  const table = argumentsOf(text, type.ts, "enumeration");
  const documented = table?.[3];
  if (table === undefined || documented === undefined) {
    return { why: `${type.ts} is not written as an enumeration` };
  }
  const value = `
    observed(
      ${JSON.stringify(edit.value)},
      erratum("missingValue", "not listed", ${JSON.stringify(edit.reason)}, "?"),
    ),`;
  const observed = table[4];
  let edited: string;
  if (observed === undefined) {
    const { end } = documented;
    edited = `${text.slice(0, end)}, [${value}\n  ]${text.slice(end)}`;
  } else {
    const open = text.indexOf("[", observed.start);
    if (open < 0 || open > observed.end) return { why: `its values are not listed in ${type.ts}` };
    const { pieces } = piecesOf(text, open);
    edited = insert(text, pieces.at(-1)?.end ?? open + 1, pieces, value);
  }
  const language = languageOf(text, "enumeration");
  return { text: withImport(withImport(edited, "observed", language), "erratum", language) };
}

/** Behind the comma of the piece that ends there, which may still need one. */
function insert(text: string, at: number, pieces: readonly Piece[], row: string): string {
  const isBehind = pieces.some(({ end }) => end === at);
  if (!isBehind) return text.slice(0, at) + row + text.slice(at);
  return text[at] === ","
    ? text.slice(0, at + 1) + row + text.slice(at + 1)
    : `${text.slice(0, at)},${row}${text.slice(at)}`;
}

/** Behind the item that has the nearest row, a choice as a whole; attributes stand before elements. */
function placeOf(
  text: string,
  open: number,
  pieces: readonly Piece[],
  { kind, after }: RowEdit,
): number {
  const has = (pattern: RegExp) => (piece: Piece) =>
    pattern.test(text.slice(piece.start, piece.end));
  for (const row of after) {
    const name = row.replace(/[^\w]/g, "\\$&");
    const anchor = pieces.find(has(new RegExp(`\\b${kind}\\(\\s*"${name}"`)));
    if (anchor !== undefined) return anchor.end;
  }
  const attributes = pieces.filter(has(/^\s*attribute\(/));
  return attributes.at(-1)?.end ?? open + 1;
}

function argumentsOf(text: string, ts: string, word: string): readonly Piece[] | undefined {
  const { start, end } = declarationOf(text, ts);
  const call = new RegExp(`=\\s*${word}\\(`).exec(text.slice(start, end));
  return call === null ? undefined : piecesOf(text, start + call.index + call[0].length - 1).pieces;
}

const isDeclaredBefore = (text: string, ts: string, other: string): boolean =>
  declarationOf(text, ts).start < declarationOf(text, other).start;

/** Where the module has the words of tables from. */
const languageOf = (text: string, word: string): string =>
  new RegExp(`^import [^;]*\\b${word}\\b[^;]*from "([^"]+)";`, "m").exec(text)?.[1] ??
  "vbem-toolkit/language";
