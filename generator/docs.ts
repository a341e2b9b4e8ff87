/** Doc comments of generated declarations, broken where prettier would leave a long line. */
import { WIDTH } from "./layout/lines.js";

export interface DocOptions {
  /** Id of the documentation page. */
  readonly see?: string;
  /** Columns that the comment is indented by. */
  readonly indent?: number;
}

/** Text of a doc comment as ts-morph takes it: it starts with a line break where it needs several lines. */
export function docs(says: string, { see, indent = 0 }: DocOptions = {}): string[] {
  const text = says.replaceAll("*/", "*\\/").replace(/\s+/g, " ").trim();
  const tag = see === undefined ? [] : [`@see ${see}`];
  const line = [text, ...tag].join(" ");
  if (line.length + "/**  */".length + indent <= WIDTH) return [line];
  return [["", ...wrap(text, WIDTH - indent - " * ".length), ...tag].join("\n")];
}

/** The same as text, for declarations that are written as text. */
export function comment(docs: readonly string[], indent = ""): string {
  const text = docs.join("\n");
  if (!text.startsWith("\n")) return `${indent}/** ${text} */`;
  return `${indent}/**${text.replaceAll("\n", `\n${indent} * `)}\n${indent} */`;
}

/** Said of rows that are read-only, wherever they are described. */
export const READ_ONLY = "Requests cannot change it.";

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
