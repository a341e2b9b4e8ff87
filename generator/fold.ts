/**
 * Prettier's shape of the statements that generated code is mostly made of,
 * so that prettier itself, which is slow, is asked for the few others.
 */
import { foldLine, WIDTH } from "./fold-line.js";

const tooLong = new RegExp(`^.{${WIDTH + 1},}$`, "m");

/** Breaks lines that are too long where prettier would, and joins those that it would; other shapes stay. */
export const fold = (text: string): string => {
  const broken = tooLong.test(text)
    ? foldArguments(foldHead(text)).replace(/^.+$/gm, foldLine)
    : text;
  return broken.replace(brokenIf, unlessTooLong).replace(brokenList, unlessTooLong);
};

/** No line is too long, no quote wants others around it, and nothing broken would fit on a line. */
export const isShaped = (text: string): boolean =>
  !tooLong.test(text.replace(aloneText, "")) &&
  !text.includes('\\"') &&
  ![...text.matchAll(brokenIf), ...text.matchAll(brokenLists)].some(
    ([all, list = all]) => joined(list).length <= WIDTH,
  );

/** `export const a: A = b(` moves what it is made of to the next line, and all that follows with it. */
const foldHead = (text: string): string =>
  text.replace(
    /^((?:export )?const \w+: .+ =) (\/\* @__PURE__ \*\/ \w+\()((?:\n .*)*\n\);)$/m,
    (all, head: string, call: string, rest: string) =>
      `${head} ${call}`.length <= WIDTH || head.length > WIDTH
        ? all
        : `${head}\n  ${call}${rest.replaceAll("\n", "\n  ")}`,
  );

/** `a(b, { c: d }, [` and lines of a list, where the first line is too long. */
const foldArguments = (text: string): string =>
  text.replace(
    /^( *)(\w+: \w+\()("[^"]*"), (\{[^{}]*\}), \[((?:\n\1 .*)*)\n\1\](, "\w+")?\),$/gm,
    (all, indent: string, head: string, one: string, two: string, items: string, last = "") => {
      const first = `${indent}${head}${one}, ${two}, [`;
      // A list that comes last may begin on the first line.
      if (first.length <= WIDTH && last === "") return all;
      const inner = `\n${indent}  `;
      const lines = [
        one,
        two,
        `[${items.replaceAll("\n", "\n  ")}${inner}]`,
        ...last.split(", ").slice(1),
      ];
      return `${indent}${head}${lines.map((line) => `${inner}${line},`).join("")}\n${indent}),`;
    },
  );

const brokenIf = /^ *(?:else )?if \(.*\)\n.*;$/gm;
/** Without lists in it. */
const brokenList = /^( *).*[[(]\n(?:\1 .*[^[({]\n)+\1[\])].*$/gm;
/** Looks ahead, for lists lie in lists. */
const brokenLists = /^(?=(( *).*[[(]\n(?:\2 .*\n)+\2[\])].*$))/gm;
/** Nothing breaks a text. */
const aloneText = /^ *"[^"]*",?$/gm;

/** The lines as one: a trailing comma goes, and the blanks inside brackets. */
const joined = (text: string): string =>
  text
    .replace(/\n */g, " ")
    .replace(/([[(]) /g, "$1")
    .replace(/,? ([\])])/g, "$1");

const unlessTooLong = (text: string): string => {
  const line = joined(text);
  return line.length <= WIDTH ? line : text;
};
