/** A description for pages and tickets. */
import { code, markdownTable, plain } from "../../generator/markdown.js";
import type { Article, Section, Table } from "./article.js";

export function markdownOf({ title, kind, says, facts, sections }: Article): string {
  const parts = [
    `# ${plain(title)}`,
    `*${plain(kind)}*`,
    plain(says),
    facts.map(([name, value]) => `- ${name}: ${plain(value)}`).join("\n"),
    ...sections.map(sectionOf),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const sectionOf = (section: Section): string =>
  `## ${plain(section.title)}\n\n${
    section.kind === "table"
      ? tableOf(section)
      : `\`\`\`${section.language}\n${section.text}\n\`\`\``
  }`;

const tableOf = ({ columns, items }: Table): string =>
  markdownTable(
    [...columns, "Description"],
    items.map(({ name, cells, says, notes = [] }) => [
      code(name),
      // A table has as many cells as heads, however many an item has.
      ...columns.slice(1).map((_, at) => plain(cells[at] ?? "")),
      [says, ...notes].filter(Boolean).map(plain).join("<br>"),
    ]),
  );
