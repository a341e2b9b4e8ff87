/** Numbers with the nouns they count. */
import type { Summary } from "./report.js";

export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

/** "1 error, 0 warnings, 2 infos", and "12 known" where there is a baseline. */
export const counts = (
  { errors, warnings, infos, known }: Summary,
  { zeros = true }: { readonly zeros?: boolean } = {},
): string =>
  [
    { number: errors, noun: "error" },
    { number: warnings, noun: "warning" },
    { number: infos, noun: "info" },
  ]
    .filter(({ number }) => zeros || number > 0)
    .map(({ number, noun }) => count(number, noun))
    .concat(known === undefined || (known === 0 && !zeros) ? [] : `${known} known`)
    .join(", ");
