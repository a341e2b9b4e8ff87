/** Text as a terminal shows it: what steers it is escaped, and every character takes its columns. */
import { escaped } from "../../runtime/present.js";

/** One line that is safe to print; tabs are two spaces. */
export const safe = (text: string): string => escaped(text.replaceAll("\t", "  "));

export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** The beginning of the text, with an ellipsis where it is cut. */
export function firstColumns(text: string, columns: number): string {
  const characters = [...text];
  return characters.length <= columns && columnsOf(text) <= columns
    ? text
    : `${fitting(characters, columns - 1).join("")}…`;
}

/** The end of the text, with an ellipsis where it is cut. */
export function lastColumns(text: string, columns: number): string {
  const characters = [...text];
  return columnsOf(text) <= columns
    ? text
    : `…${fitting(characters.reverse(), columns - 1)
        .reverse()
        .join("")}`;
}

function fitting(characters: readonly string[], columns: number): string[] {
  let taken = 0;
  let count = 0;
  for (const character of characters) {
    taken += widthOf(character);
    if (taken > columns) break;
    count++;
  }
  return characters.slice(0, count);
}

const widthOf = (character: string): number =>
  COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;

const COMBINING = /^\p{Mark}/u;

/** East Asian letters and pictures. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
