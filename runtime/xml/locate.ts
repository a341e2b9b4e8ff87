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
import { OpenElements } from "./open-elements.js";
import type { XmlPlace } from "./notes.js";
import type { XmlSource } from "./source.js";

/** Positions of places, which come in the order of their offsets. */
export function locate(
  source: XmlSource,
  table: TypeTable | undefined,
  places: readonly XmlPlace[],
): readonly Position[] {
  const paths: Path[] = [];
  const ranges: Range[] = [];
  const open = new OpenElements();
  const findBelow = belowFinder(source);
  let next = 0;

  /** Positions of the places before an offset: they are inside the open elements. */
  const settle = (before: number): void => {
    for (; next < places.length && places[next]!.offset < before; next++) {
      const place = places[next]!;
      const { path, ...page } = pathOf(source, table, open);
      if (place.below !== undefined) {
        const found = findBelow(open.last ?? 0, place.below);
        paths.push({ path: path + found.path, ...page });
        ranges.push(found);
        continue;
      }
      const attribute = place.attribute === undefined ? "" : `/@${place.attribute}`;
      const owner = place.owner && !place.attribute ? open.last : undefined;
      paths.push({ path: path + attribute, ...page });
      ranges.push(
        owner === undefined ? place : { offset: owner, endOffset: endOfTag(source, owner) },
      );
    }
  };

  const { text } = source;
  let p = source.start;
  while (next < places.length) {
    const lt = text.indexOf("<", p);
    if (lt < 0) break;
    if (places[next]!.offset < lt) settle(lt);
    const end = endOfMarkup(source, lt);
    const kind = text.charCodeAt(lt + 1);
    const isTag = kind !== BANG && kind !== QUESTION;
    if (isTag && kind !== SLASH && lt + 1 < text.length) open.push(lt);
    if ((isTag || open.depth > 0) && next < places.length && places[next]!.offset < end)
      settle(end);
    if (isTag && (kind === SLASH || text.charCodeAt(end - 2) === SLASH)) open.pop();
    p = end;
  }
  settle(Infinity);
  return locationsOf(source, ranges).map((location, i) => ({ ...paths[i]!, location }));
}

interface Path {
  readonly path: string;
  readonly documented?: string;
}

function pathOf(source: XmlSource, root: TypeTable | undefined, open: OpenElements): Path {
  let path = "";
  let table = root;
  let documented = root?.documented;
  for (let depth = 0; depth < open.depth; depth++) {
    const name = localName(source, open.startOf(depth));
    const row = depth > 0 && table ? indexOf(table).elements.get(name) : undefined;
    const number = depth > 0 ? open.numberOf(source, depth, name) : 1;
    path += `/${name}`;
    if (row?.many || number > 1) path += `[${number}]`;
    if (depth === 0) continue;
    documented = row?.documented ?? table?.documented;
    table = row?.table;
  }
  return { path: path === "" ? "/" : path, ...(documented !== undefined && { documented }) };
}
