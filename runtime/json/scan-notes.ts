/** What a scan notes of the text on its way. */
import { CLOSE_BRACE } from "./chars.js";
import { losesDigits } from "./number.js";
import { pointerOf } from "./scan-frame.js";
import type { Frame, Scan } from "./scan-state.js";
import { hasLoneSurrogate } from "./string.js";

export function noteSpan(scan: Scan, offset: number, endOffset: number): void {
  const { frame } = scan;
  const tree = frame === undefined ? scan.tree : frame.child;
  if (tree?.pointer === undefined) return;
  const value = { offset, endOffset };
  const isMember = frame !== undefined && frame.close === CLOSE_BRACE;
  const key = isMember && { key: { offset: frame.nameOffset, endOffset: frame.nameEnd } };
  scan.spans.set(tree.pointer, { value, ...key });
}

export function noteDuplicate(scan: Scan, { name, nameOffset, nameEnd }: Frame): void {
  if (hasRoom(scan)) {
    const pointer = pointerOf(scan);
    scan.duplicates.push({ pointer, name, offset: nameOffset, endOffset: nameEnd });
  } else scan.droppedDuplicates++;
}

export function noteInteger(scan: Scan, offset: number, endOffset: number): void {
  const raw = scan.text.slice(offset, endOffset);
  if (losesDigits(raw) && hasRoom(scan))
    scan.unsafeIntegers.push({ pointer: pointerOf(scan), raw, offset, endOffset });
}

export function noteSurrogates(scan: Scan, offset: number, endOffset: number): void {
  if (hasLoneSurrogate(scan.text, offset, endOffset) && hasRoom(scan))
    scan.loneSurrogates.push({ pointer: pointerOf(scan), offset, endOffset });
}

function hasRoom(scan: Scan): boolean {
  const { duplicates, unsafeIntegers, loneSurrogates, limits } = scan;
  const count = duplicates.length + unsafeIntegers.length + loneSurrogates.length;
  if (count < limits.issues) return true;
  scan.dropped++;
  return false;
}
