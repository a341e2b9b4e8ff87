/** A description for people who read a terminal. */
import { safe } from "../report/columns.js";
import type { Paint } from "../output.js";
import type { Article, Fact, Item, Sample, Table } from "./article.js";
import { pieces, wrap } from "./wrap.js";

const WIDTH = 80;

export function textOf(article: Article, paint: Paint): string {
  const { title, kind, says, facts, sections } = article;
  const lines = [
    ...head(title, kind, paint),
    ...indented(says, "  "),
    ...(facts.length > 0 ? ["", ...factLines(facts, paint)] : []),
    ...sections.flatMap((section) => [
      "",
      ...wrap(section.title, WIDTH).map((line) => paint.bold(line)),
      ...(section.kind === "table" ? tableLines(section, paint) : sampleLines(section)),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The kind stands behind the title where there is room. */
function head(title: string, kind: string, paint: Paint): readonly string[] {
  const line = `${title}  ${kind}`;
  if (line.length <= WIDTH) return [`${paint.bold(title)}  ${paint.dim(kind)}`];
  return [...wrap(title, WIDTH).map((line) => paint.bold(line)), paint.dim(kind)];
}

function factLines(facts: readonly Fact[], paint: Paint): readonly string[] {
  const column = Math.max(...facts.map(([name]) => name.length)) + 2;
  return facts.flatMap(([name, value]) =>
    linesOf(safe(value), WIDTH - 2 - column).map((line, at) => {
      const label = (at === 0 ? name : "").padEnd(column);
      return `  ${paint.dim(label)}${line}`;
    }),
  );
}

/** An address that is cut leads nowhere. */
const linesOf = (value: string, width: number): readonly string[] =>
  /^https?:\S+$/.test(value) ? [value] : wrap(value, width);

/** Cells stand in columns where all fit on one line, else behind each other. */
function tableLines({ items }: Table, paint: Paint): readonly string[] {
  const widths = widthsOf(items);
  const isFitting = 2 + widths.reduce((sum, width) => sum + width + 2, 0) <= WIDTH;
  return items.flatMap((item) => {
    const [name = "", ...cells] = [item.name, ...item.cells].map((cell, at) =>
      isFitting ? cell.padEnd((widths[at] ?? 0) + 2) : `${cell}  `,
    );
    const line = `${name}${cells.join("")}`.trimEnd();
    const first =
      line.length + 2 <= WIDTH
        ? [`  ${paint.cyan(line.slice(0, name.length))}${line.slice(name.length)}`]
        : indented(line.replace(/ {2,}/g, "  "), "  ");
    return [
      ...first,
      ...[item.says, ...(item.notes ?? [])].flatMap((one) => indented(one, "      ")),
    ];
  });
}

const widthsOf = (items: readonly Item[]): readonly number[] => {
  const rows = items.map(({ name, cells }) => [name, ...cells]);
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
};

const sampleLines = ({ text }: Sample): readonly string[] =>
  text
    .split("\n")
    .flatMap((line) => pieces(safe(line), WIDTH - 4))
    .map((line) => `    ${line}`);

const indented = (text: string, indent: string): readonly string[] =>
  text === "" ? [] : wrap(safe(text), WIDTH - indent.length).map((line) => indent + line);
