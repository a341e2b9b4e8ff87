/** A baseline in use: read before the first document, written after the last where that is wanted. */
import type { Fault } from "../command.js";
import type { Source } from "../inputs.js";
import { fileOutput } from "../output.js";
import type { BaselineOutcome, Judged } from "../report/report.js";
import { foundEntries, newLedger, sift, staleEntries } from "./baseline.js";
import { parseBaseline, printBaseline } from "./baseline-file.js";

export interface Baseline {
  readonly isUpdating: boolean;
  /** A judged document without what is known. */
  sift(source: Source, judged: Judged): Judged;
  end(): BaselineOutcome;
}

/** Without a text it is one that has nothing yet. */
export function openBaseline(
  file: string,
  text: string | undefined,
  isUpdating: boolean,
): Baseline | Fault {
  const entries = text === undefined ? [] : parseBaseline(file, text);
  if ("fault" in entries) return entries;
  const ledger = newLedger(file, isUpdating, entries);
  return {
    isUpdating,
    sift: (source, judged) => sift(ledger, source, judged),
    end() {
      if (!isUpdating) return { file, stale: staleEntries(ledger) };
      const found = foundEntries(ledger);
      const output = fileOutput(file);
      output.write(printBaseline(found));
      output.close();
      return { file, stale: [], recorded: found.reduce((sum, { count }) => sum + count, 0) };
    },
  };
}
