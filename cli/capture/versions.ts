/** Versions of the API and of releases: which one is newer, where facts tell that of both. */
import type { VersionEntry } from "../../generator/reference.js";

interface Version {
  /** Letters before the numbers: those of the API have one, releases have none. */
  readonly scale: string;
  readonly numbers: readonly number[];
}

/** "v1_4", "9.5 U4" and "11a"; undefined for what is no version. */
function parseVersion(text: string): Version | undefined {
  const [, scale, rest] = /^([a-z]?)(\d+(?:[._]\d+)*(?: ?[a-z]\d*)?)$/i.exec(text) ?? [];
  if (scale === undefined || rest === undefined) return undefined;
  return { scale: scale.toLowerCase(), numbers: (rest.match(/\d+/g) ?? []).map(Number) };
}

/**
 * Whether a version is newer than another. One of the API and one of the product are compared by
 * way of a release that is known to have both; where none tells, the answer is no.
 */
export function isNewer(one: string, other: string, known: readonly VersionEntry[]): boolean {
  const [a, b] = [parseVersion(one), parseVersion(other)];
  if (a === undefined || b === undefined) return false;
  if (a.scale === b.scale) return compare(a, b) > 0;
  return known.some((entry) => {
    const both = [parseVersion(entry.api), parseVersion(entry.release)];
    const [here, there] = [a, b].map((each) => both.find((at) => at?.scale === each.scale));
    return here && there && compare(there, b) >= 0 && compare(here, a) < 0;
  });
}

/** Why a version that somebody names cannot be compared with anything; undefined where it can. */
export function faultOf(text: string, known: readonly VersionEntry[]): string | undefined {
  const given = parseVersion(text);
  const oldest = known.flatMap(({ api, release }) => [parseVersion(api), parseVersion(release)]);
  const first = oldest.find((at) => at?.scale === given?.scale);
  if (given && first && compare(given, first) >= 0) return undefined;
  const [entry] = known;
  return `takes a version from ${entry?.api} or a release from ${entry?.release}; got ${text}`;
}

/** Absent numbers are zero. */
function compare({ numbers: one }: Version, { numbers: other }: Version): number {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
