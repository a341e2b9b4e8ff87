/** Text and tables in Markdown. */

export const markdownTable = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** Nothing in it is markup, and it stays on its line. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_<>|[\]]/g, "\\$&").replace(/\s+/g, " ");

export const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
