/** The bytes of a document, and how far they are read. */
import type { Scalar } from "../datatype.js";
import { matches, type Tag } from "../needle.js";
import { latin1 } from "../platform.js";
import { NAME, GT, LT, PLAIN_ATTRIBUTE, PLAIN_TEXT, QUOTE, SLASH, SPACE, WHITE } from "./chars.js";
import type { XmlSource } from "./source.js";

export class XmlCursor {
  readonly source: XmlSource;
  readonly u: Uint8Array;
  readonly view: DataView;
  readonly n: number;
  /** Bytes that values are cut from, one character each. */
  private window: string;
  private windowSize = 32 * 1024;
  private windowStart = 0;
  private windowEnd: number;
  /** Offset of the next byte to read. */
  p: number;
  /** After the last byte of the last tag that was read. */
  end = 0;
  /** Last tag that was recognised. */
  tag: Tag;
  /** Names of the attributes of the current start tag, for the check of duplicates. */
  readonly names: string[] = [];
  nameCount = 0;
  private nameSet: Set<string> | undefined;

  constructor(source: XmlSource, root: Tag) {
    this.source = source;
    this.u = source.bytes;
    this.view = source.view;
    this.window = source.isLarge ? "" : source.text;
    this.windowEnd = this.window.length;
    this.n = source.length;
    this.p = source.start;
    this.tag = root;
  }

  /** Whether the start tag of this element is next; goes behind its name. */
  at(tag: Tag): boolean {
    const needle = tag.start;
    const p = this.p;
    if (!matches(this.view, p, needle)) return false;
    const next = p + needle.size;
    if (NAME[this.u[next]!] !== 0) return false;
    this.p = next;
    this.tag = tag;
    this.nameCount = 0;
    return true;
  }

  /** Whether the attribute has this name; goes to its value. */
  attr(tag: Tag): boolean {
    const needle = tag.attribute;
    if (!matches(this.view, this.p, needle)) return false;
    if (this.hasName(tag.name)) return false;
    this.addName(tag.name);
    this.p += needle.size;
    return true;
  }

  /** Whether the current start tag had an attribute of this name. */
  hasName(name: string): boolean {
    if (this.nameCount > FEW) return this.nameSet!.has(name);
    const names = this.names;
    for (let i = 0; i < this.nameCount; i++) if (names[i] === name) return true;
    return false;
  }

  addName(name: string): void {
    this.names[this.nameCount++] = name;
    if (this.nameCount === FEW + 1) this.nameSet = new Set(this.names.slice(0, FEW + 1));
    else if (this.nameCount > FEW) this.nameSet!.add(name);
  }

  /** ASCII bytes as text. */
  slice(start: number, end: number): string {
    if (start < this.windowStart || end > this.windowEnd) this.moveWindow(start, end);
    return this.window.substring(start - this.windowStart, end - this.windowStart);
  }

  /** Cuts values from windows of this size, whatever the size of the document. */
  useWindows(size: number): void {
    this.windowSize = size;
    this.window = "";
    this.windowEnd = 0;
  }

  /** Values keep the window they were cut from in memory, so it is not large. */
  private moveWindow(start: number, end: number): void {
    this.windowStart = start;
    this.windowEnd = Math.min(Math.max(end, start + this.windowSize), this.n);
    this.window = latin1(this.u, start, this.windowEnd);
  }

  startsWith(text: string, at: number): boolean {
    for (let i = 0; i < text.length; i++) {
      if (this.u[at + i] !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  skipWhite(p: number): void {
    const { u, view } = this;
    if (WHITE[u[p]!] === 1) {
      // Most of it is indentation.
      while (view.getInt32(p + 1, true) === SPACES) p += 4;
      do p++;
      while (WHITE[u[p]!] === 1);
    }
    this.p = p;
  }

  /** Where the attribute value ends, if it is plain up to its quote; 0 where it is not. */
  protected plainAttribute(): number {
    const u = this.u;
    let p = this.p;
    while (PLAIN_ATTRIBUTE[u[p]!] === 1) p++;
    return u[p] === QUOTE ? p : 0;
  }

  /** End of the text after `>`, where it is plain up to the next tag; 0 where it is not. */
  protected plainText(): number {
    const u = this.u;
    let p = this.p;
    if (u[p] !== GT) return 0;
    do p++;
    while (PLAIN_TEXT[u[p]!] === 1);
    return u[p] === LT ? p : 0;
  }

  /** Whether the start tag ends at once, as servers write it. */
  protected isEmptyTag(): boolean {
    const { u, p } = this;
    return u[p] === SPACE && u[p + 1] === SLASH && u[p + 2] === GT;
  }

  protected behindEmptyTag<T extends Scalar>(value: T): T {
    this.end = this.p + 3;
    this.skipWhite(this.end);
    return value;
  }

  protected closesAt(p: number): boolean {
    const needle = this.tag.end;
    if (!matches(this.view, p, needle)) return false;
    this.end = p + needle.size;
    this.skipWhite(this.end);
    return true;
  }
}

/** So many names are compared one by one; more are looked up. */
const FEW = 16;

const SPACES = 0x20202020;
