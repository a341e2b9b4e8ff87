/** Texts say in their first line how they are encoded; what was decoded is so no longer. */

/** One that is not as it should be stays: whoever reads the text shall refuse it. */
export const withoutDeclaration = (text: string): string =>
  text.replace(/^\ufeff/, "").replace(DECLARATION, "");

const quoted = (value: string): string => `=\\s*(?:"(?:${value})"|'(?:${value})')`;

const DECLARATION = new RegExp(
  `^<\\?xml\\s+version\\s*${quoted("1\\.0")}` +
    `(?:\\s+encoding\\s*${quoted("[A-Za-z][\\w.-]*")})?(?:\\s+standalone\\s*${quoted("yes|no")})?\\s*\\?>`,
);
