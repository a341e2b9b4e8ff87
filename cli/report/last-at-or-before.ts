/** Looks a number up in numbers that only grow. */

/** Index of the last number that is not larger. */
export function lastAtOrBefore(starts: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
