/**
 * Prettier's layout of the statements that generated code is made of. Prettier
 * itself would take a third of a run; it is asked for other statements.
 */
import { WIDTH } from "./layout/lines.js";
import { statementLines } from "./layout/statement.js";

/** The text as prettier would have it; undefined where part of it has none of the known shapes. */
export function layOut(text: string): string | undefined {
  if (hasOtherWidths.test(text) || hasOddName.test(text)) return undefined;
  if (!mayDiffer.test(text)) return text;
  const parts: string[] = [];
  for (const part of partsOf(text)) {
    const lines = mayDiffer.test(part) && !isComment(part) ? linesOfPart(part) : part;
    if (lines === undefined) return undefined;
    parts.push(lines);
  }
  return parts.join("\n");
}

/** All but what surely takes one column: Latin, Greek and Cyrillic letters, dashes, quotes, currencies. */
const hasOtherWidths =
  /[^\n -~\u00a1-\u00ac\u00ae-\u024f\u0386-\u0482\u048a-\u052f\u2010-\u2027\u20a0-\u20bf]/;

/** A member of other letters than those of ASCII, or with quotes in its name: it may want other quotes. */
const hasOddName = /"[^"\\\n]*[^ -~\n][^"\\\n]*"\??:|\w\["[^"\\]*\\"/;

const tooLong = `^.{${WIDTH + 1},}$`;
/** A line that is too long, a list or a condition in lines, lists in a list, a quote that may want others around it. */
const mayDiffer = new RegExp(
  `${tooLong}|[[(]$|\\)$|(?:[=:,(]|return) ?\\{$|[\\]}], [[{]|\\\\"`,
  "m",
);

const isComment = (part: string): boolean => /^\s*(?:\/\*\*|\*|\/\/)/.test(part);

function linesOfPart(part: string): string | undefined {
  const source = part.trimStart();
  const indent = part.length - source.length;
  const lines = statementLines(source, indent);
  const all = lines && `${" ".repeat(indent)}${lines}`;
  return all !== undefined && [...all.matchAll(allTooLong)].every(isUnbreakable) ? all : undefined;
}

const allTooLong = new RegExp(tooLong, "gm");

/** Nothing breaks a text, the left side of an assignment, or an import of one name. */
const isUnbreakable = ([line]: RegExpExecArray): boolean =>
  /^ *(?:\w{1,4}: |.* = (?=`))?(?:"(?:[^"\\]|\\.)*"|`[^`]*`)[,;]?$|^[^<]*(?:<\w+>)? =$| from "[^"]*";$/.test(
    line,
  );

/** Statements with all their lines; what begins or ends a block stands alone. */
function* partsOf(text: string): Generator<string> {
  let part = "";
  let depth = 0;
  for (const line of text.split("\n")) {
    part += part === "" ? line : `\n${line}`;
    const code = isComment(line) ? "" : line.replace(texts, "");
    depth += depthOf(depth > 0 ? code : code.replace(blockEnd, "").replace(blockStart, ""));
    if (depth > 0 || !/[;{}]$|^$/.test(code)) continue;
    yield part;
    part = "";
  }
  if (part !== "") yield part;
}

const texts = /"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*.*?\*\//g;
const blockEnd = /^ *\}/;
/** `if (a) {`, but neither `a = {` nor `import {`. */
const blockStart = /(?<!(?:=|:|return|^import|^import type|^export) ?)\{$/;

function depthOf(code: string): number {
  let depth = 0;
  for (const [bracket] of code.matchAll(/[()[\]{}]/g)) depth += "([{".includes(bracket) ? 1 : -1;
  return depth;
}
