import { localName } from "./markup.js";
import type { XmlSource } from "./source.js";

/** The open elements, by numbers alone: most of them are passed, and nothing is asked about them. */
export class OpenElements {
  depth = 0;
  /** Where they start, outermost first. */
  private readonly starts: number[] = [];
  /** As far as somebody asked. */
  private readonly names: (string | undefined)[] = [];
  /** Where the children of each start, as far as they were read. */
  private readonly children: number[][] = [];
  private readonly sizes: number[] = [];
  /** What was counted of the children of some. */
  private readonly counts: (Count | undefined)[] = [];

  push(start: number): void {
    const { depth } = this;
    if (depth > 0) this.children[depth - 1]![this.sizes[depth - 1]!++] = start;
    this.starts[depth] = start;
    this.names[depth] = undefined;
    this.sizes[depth] = 0;
    this.counts[depth] = undefined;
    if (this.children.length === depth) this.children.push([]);
    this.depth++;
  }

  pop(): void {
    if (this.depth > 0) this.depth--;
  }

  get last(): number | undefined {
    return this.depth === 0 ? undefined : this.starts[this.depth - 1];
  }

  nameOf(source: XmlSource, depth: number): string {
    return (this.names[depth] ??= localName(source, this.starts[depth]!));
  }

  /** Number of an element among its siblings of that name: counts on from where the last count stopped. */
  numberOf(source: XmlSource, depth: number): number {
    const count = (this.counts[depth - 1] ??= { counted: 0, ofNames: new Map() });
    const children = this.children[depth - 1]!;
    for (; children[count.counted] !== this.starts[depth]; count.counted++) {
      const sibling = localName(source, children[count.counted]!);
      count.ofNames.set(sibling, (count.ofNames.get(sibling) ?? 0) + 1);
    }
    return (count.ofNames.get(this.nameOf(source, depth)) ?? 0) + 1;
  }
}

interface Count {
  /** So many children are in `ofNames`. */
  counted: number;
  readonly ofNames: Map<string, number>;
}
