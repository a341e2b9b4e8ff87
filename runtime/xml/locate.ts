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
import { belowFinder, type Below, type Found } from "./below.js";
import { BANG, QUESTION, SLASH } from "./chars.js";
import { locationsOf, type Range } from "./lines.js";
import { endOfMarkup, endOfTag, startOfMarkup } from "./markup.js";
import { OpenElements } from "./open-elements.js";
import type { XmlPlace } from "./notes.js";
import type { XmlSource } from "./source.js";

/** Positions of places, which come in the order of their offsets. */
export function locate(
  source: XmlSource,
  table: TypeTable | undefined,
  places: readonly XmlPlace[],
): readonly Position[] {
  const { bytes, length } = source;
  const open = new OpenElements();
  const settled = new Settled(source, table, places, open);
  let lt = startOfMarkup(source, source.start);
  while (lt < length && settled.next < Infinity) {
    settled.before(lt);
    const kind = bytes[lt + 1];
    if (kind === SLASH) {
      const next = startOfMarkup(source, lt + 2);
      // Where the tag ends matters for a place in it alone.
      if (settled.next <= next) settled.before(endOfMarkup(source, lt));
      open.pop();
      lt = next;
      continue;
    }
    const end = endOfMarkup(source, lt);
    if (kind === BANG || kind === QUESTION) {
      if (open.depth > 0) settled.before(end);
    } else {
      if (lt + 1 < length) open.push(lt);
      settled.before(end);
      if (bytes[end - 2] === SLASH) open.pop();
    }
    lt = startOfMarkup(source, end);
  }
  settled.before(Infinity);
  return settled.positions();
}

/** What is known of places, as far as the document was passed. */
class Settled {
  /** Offset of the next place; Infinity where there is none. */
  next: number;
  private count = 0;
  private readonly paths: Path[] = [];
  private readonly ranges: Range[] = [];
  private readonly source: XmlSource;
  private readonly table: TypeTable | undefined;
  private readonly places: readonly XmlPlace[];
  private readonly open: OpenElements;
  private readonly findBelow: (start: number, below: Below) => Found;

  constructor(
    source: XmlSource,
    table: TypeTable | undefined,
    places: readonly XmlPlace[],
    open: OpenElements,
  ) {
    this.source = source;
    this.table = table;
    this.places = places;
    this.open = open;
    this.next = places[0]?.offset ?? Infinity;
    this.findBelow = belowFinder(source);
  }

  /** Settles the places before an offset: they are inside the open elements. */
  before(offset: number): void {
    while (this.next < offset) {
      this.settle(this.places[this.count]!);
      this.next = this.places[++this.count]?.offset ?? Infinity;
    }
  }

  private settle(place: XmlPlace): void {
    const { source, open } = this;
    const around = pathOf(source, this.table, open);
    if (place.below !== undefined) {
      const found = this.findBelow(open.last ?? 0, place.below);
      this.add({ ...around, path: around.path + found.path }, found);
    } else if (place.attribute !== undefined) {
      this.add({ ...around, path: `${around.path}/@${place.attribute}` }, place);
    } else if (place.owner && open.last !== undefined) {
      this.add(around, { offset: open.last, endOffset: endOfTag(source, open.last) });
    } else this.add(around, place);
  }

  private add(path: Path, range: Range): void {
    this.paths.push(path);
    this.ranges.push(range);
  }

  positions(): readonly Position[] {
    const locations = locationsOf(this.source, this.ranges);
    return this.paths.map(({ path, documented }, i) => ({
      path,
      location: locations[i],
      ...(documented !== undefined && { documented }),
    }));
  }
}

interface Path {
  readonly path: string;
  readonly documented: string | undefined;
}

function pathOf(source: XmlSource, root: TypeTable | undefined, open: OpenElements): Path {
  let path = "";
  let table = root;
  let documented = root?.documented;
  for (let depth = 0; depth < open.depth; depth++) {
    const name = open.nameOf(source, depth);
    const row = depth > 0 && table ? indexOf(table).elements.get(name) : undefined;
    const number = depth > 0 ? open.numberOf(source, depth) : 1;
    path += `/${name}`;
    if (row?.many || number > 1) path += `[${number}]`;
    if (depth === 0) continue;
    documented = row?.documented ?? table?.documented;
    table = row?.table;
  }
  return { path: path === "" ? "/" : path, documented };
}
