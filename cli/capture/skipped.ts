/** What is said of exchanges that a capture has and the API has not. */
export const skippedText = (count: number): string =>
  `${count} ${count === 1 ? "exchange is" : "exchanges are"} not of the API: skipped`;
