/** The report for programs: a contract, so members are added to it and never changed. */
import { type Reporter, summarise } from "./report.js";

export const jsonReporter = (version: string): Reporter => ({
  document: () => "",
  end(reports, unread) {
    const report = {
      tool: "vbem",
      version,
      summary: summarise(reports),
      documents: reports,
      // Only where something could not be read: the report would seem complete without.
      ...(unread.length > 0 && { unread }),
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
  },
});
