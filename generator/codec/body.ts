/** Statements of a function, one below the other: ts-morph would put blank lines behind blocks. */
export const body = (lines: readonly string[]): string => lines.join("\n");
