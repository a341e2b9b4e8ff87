/** Places that are known by their members and indexes only, found again in the document. */
import type { ValuePath } from "../check.js";
import { indexOf } from "../row-index.js";
import type { AnyRow, ElementRow, TypeTable } from "../table.js";
import { latin1 } from "../platform.js";
import { BANG, QUESTION, SLASH } from "./chars.js";
import type { Range } from "./lines.js";
import { endOfMarkup, endOfTag, localName, startOfMarkup } from "./markup.js";
import type { XmlSource } from "./source.js";

export interface Below {
  /** Of the element that the path starts from. */
  readonly table: TypeTable;
  readonly path: ValuePath;
}

export interface Found extends Range {
  /** As XPath, from the element on. */
  readonly path: string;
}

/** Finds places below an element that starts here; places in order cost one pass. */
export function belowFinder(source: XmlSource): (start: number, below: Below) => Found {
  const childOf = childFinder(source);
  return (start, { table, path }) => {
    let xpath = "";
    let offset = start;
    for (const { name, number, isAttribute } of stepsOf(table, path)) {
      if (isAttribute) return { path: `${xpath}/@${name}`, ...attributeIn(source, offset, name) };
      xpath += number === undefined ? `/${name}` : `/${name}[${number}]`;
      offset = childOf(offset, name, number ?? 1) ?? offset;
    }
    return { path: xpath, offset, endOffset: endOfTag(source, offset) };
  };
}

interface Step {
  readonly name: string;
  /** Where the element may be repeated: its number among its siblings of that name. */
  readonly number?: number;
  readonly isAttribute: boolean;
}

/** A list is one member with indexes in a value, and repeated elements on the wire. */
function stepsOf(table: TypeTable, path: ValuePath): readonly Step[] {
  const steps: Step[] = [];
  let type: TypeTable | undefined = table;
  for (let i = 0; i < path.length && type !== undefined; i++) {
    const row: AnyRow | undefined = indexOf(type).members.get(String(path[i]));
    if (row === undefined || row.kind === "text") break;
    if (row.kind === "attribute") return [...steps, { name: row.name, isAttribute: true }];
    let many = row.many;
    let name = row.name;
    type = row.table;
    if (type?.flattened) {
      steps.push({ name, isAttribute: false });
      const [item]: readonly ElementRow[] = type.elements;
      if (item === undefined || typeof path[i + 1] !== "number") break;
      name = item.name;
      many = true;
      type = item.table;
    }
    const index = many ? path[i + 1] : undefined;
    if (typeof index === "number") i++;
    const number = typeof index === "number" ? { number: index + 1 } : {};
    steps.push({ name, isAttribute: false, ...number });
  }
  return steps;
}

/** Where a search for the children of one name has come to. */
interface Search {
  /** Before the child that was found last. */
  readonly at: number;
  /** How many there are before it. */
  readonly before: number;
}

/** Gives the start of the nth child of a name; goes on from the last one that was found. */
function childFinder(source: XmlSource) {
  const searches = new Map<string, Search>();
  return (parent: number, name: string, number: number): number | undefined => {
    const key = `${parent} ${name}`;
    const last = searches.get(key);
    const goesOn = last !== undefined && last.before < number;
    let at = goesOn ? last.at : endOfTag(source, parent);
    let count = goesOn ? last.before : 0;
    let depth = 0;
    for (;;) {
      const lt = startOfMarkup(source, at);
      if (lt >= source.length) return undefined;
      at = endOfMarkup(source, lt);
      const kind = source.bytes[lt + 1];
      if (kind === BANG || kind === QUESTION) continue;
      if (kind === SLASH) {
        if (--depth < 0) return undefined;
        continue;
      }
      if (depth === 0 && localName(source, lt) === name && ++count === number) {
        searches.set(key, { at: lt, before: count - 1 });
        return lt;
      }
      if (source.bytes[at - 2] !== SLASH) depth++;
    }
  };
}

/** From the name of the attribute to the end of its value, in a start tag that has it. */
function attributeIn(source: XmlSource, start: number, name: string): Range {
  const end = endOfTag(source, start);
  const tag = latin1(source.bytes, start, Math.min(end, source.length));
  const match = new RegExp(`(?<=\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  if (match === null) return { offset: start, endOffset: end };
  const offset = start + match.index;
  return { offset, endOffset: offset + match[0].length };
}
