/** A description for pages and tickets. */
import type { Article, Section, Table } from "./article.js";

export function markdownOf({ title, kind, says, facts, sections }: Article): string {
  const parts = [
    `# ${escape(title)}`,
    `*${escape(kind)}*`,
    escape(says),
    facts.map(([name, value]) => `- ${name}: ${escape(value)}`).join("\n"),
    ...sections.map(sectionOf),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const sectionOf = (section: Section): string =>
  `## ${escape(section.title)}\n\n${
    section.kind === "table"
      ? tableOf(section)
      : `\`\`\`${section.language}\n${section.text}\n\`\`\``
  }`;

function tableOf({ columns, items }: Table): string {
  const heads = [...columns, "Description"];
  return [
    heads,
    heads.map(() => "---"),
    ...items.map(({ name, cells, says, notes = [] }) => [
      `\`${name.replaceAll("|", "\\|")}\``,
      // A table has as many cells as heads, however many an item has.
      ...columns.slice(1).map((_, at) => escape(cells[at] ?? "")),
      [says, ...notes].filter(Boolean).map(escape).join("<br>"),
    ]),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Nothing in it is markup, and it stays on its line. */
const escape = (text: string): string =>
  text.replace(/[\\`*_<>|[\]]/g, "\\$&").replace(/\s+/g, " ");
