/**
 * Paths, lines and columns of findings, worked out when a document is read.
 *
 * One pass over the tags up to the last finding; elements are counted among
 * their siblings only where a finding is inside them, and each stretch of the
 * document at most once. So the cost is linear, and nothing when all is well.
 */
import type { Position } from "../findings.js";
import { indexOf, type TypeTable } from "../table.js";
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
      if (lt + 1 < source.text.length)
        open.push({ start: lt, counted: end, counts: undefined, number: 0 });
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
  /** Children that start before this offset are in `counts`. */
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
    table = row?.table?.();
  });
  return { path: path === "" ? "/" : path, ...(documented !== undefined && { documented }) };
}

/** Number of a child among those of its name: counts on from where the last count stopped. */
function numberOf(source: XmlSource, parent: Frame, child: number, name: string): number {
  const counts = (parent.counts ??= new Map());
  let depth = 0;
  let p = parent.counted;
  while (p < child) {
    const lt = source.text.indexOf("<", p);
    if (lt < 0 || lt >= child) break;
    p = endOfMarkup(source, lt);
    const kind = source.text.charCodeAt(lt + 1);
    if (kind === SLASH) depth--;
    else if (kind !== BANG && kind !== QUESTION) {
      if (depth === 0) {
        const sibling = localName(source, lt);
        counts.set(sibling, (counts.get(sibling) ?? 0) + 1);
      }
      if (source.text.charCodeAt(p - 2) !== SLASH) depth++;
    }
  }
  parent.counted = child;
  return (counts.get(name) ?? 0) + 1;
}
