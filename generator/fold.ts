/**
 * Prettier's shape of the statements that generated code is mostly made of,
 * so that prettier itself, which is slow, is asked for the few others.
 */

/** Breaks the long lines that are an `if` with one statement, or the head of a function. */
export const fold = (text: string): string =>
  text.replace(/^.{101,}$/gm, (line) => foldIf(line) ?? foldFunction(line) ?? line);

/** No line is too long, no quote wants others around it, and nothing broken would fit on a line. */
export const isShaped = (text: string): boolean =>
  !/^.{101,}$/m.test(text) &&
  !text.includes('\\"') &&
  ![...text.matchAll(brokenIf), ...text.matchAll(brokenList)].some(
    ([all, list = all]) => joined(list) <= 100,
  );

function foldIf(line: string): string | undefined {
  const [, indent, start = "", after = ""] = /^( *)((?:else )?if \()(.*;)$/.exec(line) ?? [];
  if (indent === undefined) return undefined;
  const end = closing(after);
  const head = `${indent}${start}${after.slice(0, end + 1)}`;
  const body = `${indent}  ${after.slice(end + 1).trim()}`;
  return head.length <= 100 && body.length <= 100 ? `${head}\n${body}` : undefined;
}

function foldFunction(line: string): string | undefined {
  const [, head, parameters = "", tail] =
    /^((?:export )?function \w+\()([^(){}]*)(\): [^(){}]* \{)$/.exec(line) ?? [];
  if (head === undefined || parameters.includes("<")) return undefined;
  const lines = parameters.split(", ").map((parameter) => `  ${parameter},\n`);
  return `${head}\n${lines.join("")}${tail}`;
}

/** Offset of the parenthesis that closes the one before the text. */
function closing(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
}

const brokenIf = /^ *(?:else )?if \(.*\)\n.*;$/gm;
/** Looks ahead, for lists lie in lists. */
const brokenList = /^(?=(( *).*[[(]\n(?:\2 .*\n)+\2[\])].*$))/gm;

/** Length of the lines as one: a trailing comma goes, and the blanks inside brackets. */
const joined = (text: string): number =>
  text
    .replace(/\n */g, " ")
    .replace(/([[(]) /g, "$1")
    .replace(/,? ([\])])/g, "$1").length;
