/**
 * Paths, lines and columns of findings, worked out when a document is read.
 *
 * One pass over the tags up to the last finding; elements are counted among
 * their siblings only where a finding is inside them, and each of them at most
 * once. So the cost is linear, and nothing when all is well.
 */
import type { Position } from "../findings.js";
import { indexOf } from "../row-index.js";
import type { TypeTable } from "../table.js";
import { belowFinder } from "./below.js";
import { BANG, QUESTION, SLASH } from "./chars.js";
import { locationsOf, type Range } from "./lines.js";
import { endOfMarkup, endOfTag, localName } from "./markup.js";
import type { XmlPlace } from "./reader.js";
import type { XmlSource } from "./source.js";

/** Positions of places, which come in the order of their offsets. */
export function locate(
  source: XmlSource,
  table: TypeTable | undefined,
  places: readonly XmlPlace[],
): readonly Position[] {
  const paths: Path[] = [];
  const ranges: Range[] = [];
  const open: Frame[] = [];
  const findBelow = belowFinder(source);
  let next = 0;

  /** Positions of the places before an offset: they are inside the open elements. */
  const settle = (before: number): void => {
    for (; next < places.length && places[next]!.offset < before; next++) {
      const place = places[next]!;
      const { path, ...page } = pathOf(source, table, open);
      if (place.below !== undefined) {
        const found = findBelow(open.at(-1)?.start ?? 0, place.below);
        paths.push({ path: path + found.path, ...page });
        ranges.push(found);
        continue;
      }
      const attribute = place.attribute === undefined ? "" : `/@${place.attribute}`;
      const owner = place.owner && !place.attribute ? open.at(-1)?.start : undefined;
      paths.push({ path: path + attribute, ...page });
      ranges.push(
        owner === undefined ? place : { offset: owner, endOffset: endOfTag(source, owner) },
      );
    }
  };

  let p = source.start;
  while (next < places.length) {
    const lt = source.text.indexOf("<", p);
    if (lt < 0) break;
    settle(lt);
    const end = endOfMarkup(source, lt);
    const kind = source.text.charCodeAt(lt + 1);
    if (kind === SLASH) {
      settle(end);
      open.pop();
    } else if (kind !== BANG && kind !== QUESTION) {
      if (lt + 1 < source.text.length) {
        const parent = open[open.length - 1];
        if (parent !== undefined) (parent.children ??= []).push(lt);
        open.push({ start: lt, children: undefined, counted: 0, counts: undefined, number: 0 });
      }
      settle(end);
      if (source.text.charCodeAt(end - 2) === SLASH) open.pop();
    } else if (open.length > 0) {
      settle(end);
    }
    p = end;
  }
  settle(Infinity);
  return locationsOf(source, ranges).map((location, i) => ({ ...paths[i]!, location }));
}

/** An open element. */
interface Frame {
  readonly start: number;
  /** Where its children start, as far as they were read. */
  children: number[] | undefined;
  /** So many of them are in `counts`. */
  counted: number;
  counts: Map<string, number> | undefined;
  /** Its number among siblings of its name; 0 is not known yet. */
  number: number;
}

interface Path {
  readonly path: string;
  readonly documented?: string;
}

function pathOf(source: XmlSource, root: TypeTable | undefined, open: readonly Frame[]): Path {
  let path = "";
  let table = root;
  let documented = root?.documented;
  open.forEach((frame, depth) => {
    const name = localName(source, frame.start);
    const parent = open[depth - 1];
    const row = parent && table && indexOf(table).elements.get(name);
    if (parent && frame.number === 0) frame.number = numberOf(source, parent, frame.start, name);
    path += `/${name}`;
    if (row?.many || frame.number > 1) path += `[${frame.number}]`;
    if (!parent) return;
    documented = row?.documented ?? table?.documented;
    table = row?.table;
  });
  return { path: path === "" ? "/" : path, ...(documented !== undefined && { documented }) };
}

/** Number of a child among those of its name: counts on from where the last count stopped. */
function numberOf(source: XmlSource, parent: Frame, child: number, name: string): number {
  const counts = (parent.counts ??= new Map());
  const { children = [] } = parent;
  for (; children[parent.counted] !== child; parent.counted++) {
    const sibling = localName(source, children[parent.counted]!);
    counts.set(sibling, (counts.get(sibling) ?? 0) + 1);
  }
  return (counts.get(name) ?? 0) + 1;
}
