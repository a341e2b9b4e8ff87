/** What a scan of JSON text finds, and where it is. */
import type { Limits } from "../limits.js";
import type { PointerTree } from "./pointer.js";
import type { JsonFault } from "./syntax.js";

export interface JsonScan {
  /** The first thing that keeps the text from being JSON; the scan ends there. */
  readonly fault: JsonFault | undefined;
  /** Each member after the first of its name: JSON.parse keeps the last one. */
  readonly duplicates: readonly DuplicateMember[];
  readonly unsafeIntegers: readonly UnsafeInteger[];
  readonly loneSurrogates: readonly LoneSurrogate[];
  /** How many of these three were found beyond the limit of issues. */
  readonly dropped: number;
  /** How many of those are members that stand twice. */
  readonly droppedDuplicates: number;
  /** Of the wanted pointers that the text has. */
  readonly spans: ReadonlyMap<string, JsonSpan>;
}

/** Offsets in UTF-16 units; quotes and brackets belong to it. */
export interface Span {
  readonly offset: number;
  readonly endOffset: number;
}

export interface JsonSpan {
  readonly value: Span;
  /** Name of the member; an array element and the document have none. */
  readonly key?: Span;
}

/** The span is that of the repeated name. */
export interface DuplicateMember extends Span {
  readonly pointer: string;
  readonly name: string;
}

export interface UnsafeInteger extends Span {
  readonly pointer: string;
  /** The integer as the text has it. */
  readonly raw: string;
}

/** The span is that of the string, be it a value or a name. */
export interface LoneSurrogate extends Span {
  readonly pointer: string;
}

export interface Scan {
  readonly text: string;
  readonly limits: Limits;
  readonly tree: PointerTree | undefined;
  /** The innermost open object or array. */
  frame: Frame | undefined;
  /** One for each depth that was reached, used again and again. */
  readonly frames: Frame[];
  depth: number;
  readonly duplicates: DuplicateMember[];
  readonly unsafeIntegers: UnsafeInteger[];
  readonly loneSurrogates: LoneSurrogate[];
  /** Set by the functions that return -1. */
  fault: JsonFault | undefined;
  dropped: number;
  droppedDuplicates: number;
  readonly spans: Map<string, JsonSpan>;
}

export interface Frame {
  /** The bracket that ends it. */
  close: number;
  offset: number;
  tree: PointerTree | undefined;
  /** What is wanted of the current member or element. */
  child: PointerTree | undefined;
  /** Array: position of the current element. */
  index: number;
  /** Object: the current member, and the span of its name. */
  name: string;
  nameOffset: number;
  nameEnd: number;
  /** Names of the members so far: a short list, or a set once it is long. */
  readonly names: string[];
  count: number;
  seen: Set<string> | undefined;
}
