/** What is said about entries of a baseline that no document has any more. */
import type { Entry } from "../policy/baseline.js";
import { safe } from "./columns.js";
import { count } from "./counts.js";

/** One line that is safe to print, as the others. */
export function staleSummary(file: string, stale: readonly Entry[]): string {
  const gone = stale.reduce((sum, entry) => sum + entry.count, 0);
  const are = gone === 1 ? "is" : "are";
  return safe(
    `${file}: ${count(gone, "known finding")} ${are} gone; --update-baseline forgets them`,
  );
}

export const staleLine = ({ source, code, path, count }: Entry): string =>
  safe(`${source} ${code} ${path}${count === 1 ? "" : ` (${count} times)`}`);
