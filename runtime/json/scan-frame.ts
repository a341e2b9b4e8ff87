/** The objects and arrays that a scan is in. */
import { CLOSE_BRACKET, OPEN_BRACKET } from "./chars.js";
import { pointerTo } from "./pointer.js";
import type { Frame, Scan } from "./scan-state.js";

export function enter(scan: Scan, open: number, offset: number): Frame {
  const outer = scan.frame;
  const tree = outer === undefined ? scan.tree : outer.child;
  const frame = (scan.frames[scan.depth++] ??= newFrame());
  // Both closing brackets follow their opening one at a distance of two.
  frame.close = open + 2;
  frame.offset = offset;
  frame.tree = tree;
  frame.index = 0;
  frame.count = 0;
  frame.seen = undefined;
  frame.child = open === OPEN_BRACKET ? tree?.children.get("0") : undefined;
  scan.frame = frame;
  return frame;
}

export function leave(scan: Scan): void {
  scan.depth--;
  scan.frame = scan.depth === 0 ? undefined : scan.frames[scan.depth - 1];
}

const newFrame = (): Frame => ({
  close: 0,
  offset: 0,
  tree: undefined,
  child: undefined,
  index: 0,
  name: "",
  nameOffset: 0,
  nameEnd: 0,
  names: [],
  count: 0,
  seen: undefined,
});

export function nextElement(frame: Frame): void {
  frame.index++;
  if (frame.tree !== undefined) frame.child = frame.tree.children.get(String(frame.index));
}

/** Comparing with a few names is faster than keeping a set, and most objects have few. */
export function isRepeated(frame: Frame): boolean {
  const { name, names, count } = frame;
  if (frame.seen !== undefined) {
    const { size } = frame.seen;
    return frame.seen.add(name).size === size;
  }
  for (let i = 0; i < count; i++) if (names[i] === name) return true;
  names[count] = name;
  frame.count++;
  if (frame.count === FEW_NAMES) frame.seen = new Set(names.slice(0, FEW_NAMES));
  return false;
}

const FEW_NAMES = 16;

/** Pointer of the current member or element. */
export function pointerOf(scan: Scan): string {
  let pointer = "";
  for (let i = 0; i < scan.depth; i++) {
    const frame = scan.frames[i];
    if (frame === undefined) break;
    pointer = pointerTo(pointer, frame.close === CLOSE_BRACKET ? frame.index : frame.name);
  }
  return pointer;
}
