/** Which of the names somebody meant. */

/** Undefined where none is near enough to be meant. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => distance(given.toLowerCase(), name.toLowerCase()));
  const least = Math.min(...distances);
  return least <= 1 + given.length / 4 ? names[distances.indexOf(least)] : undefined;
}

/** "; did you mean X?", or nothing. */
export function didYouMean(given: string, names: readonly string[], prefix = ""): string {
  const name = nearest(given, names);
  return name === undefined ? "" : `; did you mean ${prefix}${name}?`;
}

/** Damerau-Levenshtein in its short form: no piece is edited twice. */
function distance(a: string, b: string): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, substitution);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, at(last, j - 2) + 1);
      next.push(least);
    }
    [last, row] = [row, next];
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
