/** Where the parts of a HAR stand in its text, which is read for that when the first of them is asked for. */
import type { Position } from "../../runtime/findings.js";
import type { Location } from "../../runtime/issue.js";
import { textLocation } from "../../runtime/json/location.js";
import { scanJson } from "../../runtime/json/scan.js";
import { defaultLimits } from "../contract.js";

/** The position of a part; where it stands is told by one of its members. */
export type Places = (path: string, member: string) => Position;

export function placesIn(text: string): Places {
  const wanted = new Set<string>();
  let found: ReadonlyMap<string, Location> | undefined;
  return (path, member) => {
    const pointer = `${path}/${member}`;
    wanted.add(pointer);
    return {
      path,
      get location() {
        return (found ??= locationsOf(text, wanted)).get(pointer);
      },
    };
  };
}

/** One pass for all of them: the text may be long, and is in the order of its places. */
function locationsOf(text: string, pointers: ReadonlySet<string>): ReadonlyMap<string, Location> {
  const { spans } = scanJson(text, pointers, defaultLimits);
  const locate = textLocation(text);
  return new Map(
    [...spans]
      .sort(([, a], [, b]) => a.value.offset - b.value.offset)
      .map(([pointer, { value }]) => [pointer, locate(value.offset, value.endOffset)]),
  );
}
