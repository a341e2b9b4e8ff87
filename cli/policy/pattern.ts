/**
 * Patterns of paths, in documents and to files: "*" stands for any part of a
 * step, "**" for any number of steps, none included. Documents write the paths
 * that are looked at, so that no pattern may take longer than steps times steps.
 */

export const fits = (pattern: string, path: string): boolean =>
  matches(stepsOf(pattern), stepsOf(path), "**", (step, name) =>
    matches(step, name, "*", (a, b) => a === b),
  );

/** "./a", "/a" and "a" are alike. */
const stepsOf = (path: string): readonly string[] =>
  path.split("/").filter((step) => step !== "" && step !== ".");

/** Only the last wildcard that was passed is ever tried again: it takes one item more. */
function matches(
  pattern: ArrayLike<string>,
  items: ArrayLike<string>,
  wildcard: string,
  isSame: (piece: string, item: string) => boolean,
): boolean {
  let piece = 0;
  let passed = -1;
  let taken = 0;
  for (let item = 0; item < items.length;) {
    const wanted = pattern[piece];
    if (wanted === wildcard) {
      passed = piece++;
      taken = item;
    } else if (wanted !== undefined && isSame(wanted, items[item] ?? "")) {
      piece++;
      item++;
    } else if (passed >= 0) {
      piece = passed + 1;
      item = ++taken;
    } else return false;
  }
  while (pattern[piece] === wildcard) piece++;
  return piece === pattern.length;
}
