/** Text in lines of a width; a word that is wider than a line is cut. */
import { columnsOf } from "../report/columns.js";

export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => pieces(word, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A line of a document: it keeps its white space, and what does not fit goes below. */
export const pieces = (text: string, width: number): readonly string[] => {
  const characters = [...text];
  const count = Math.max(1, Math.ceil(characters.length / width));
  return Array.from({ length: count }, (_, at) =>
    characters.slice(at * width, (at + 1) * width).join(""),
  );
};
