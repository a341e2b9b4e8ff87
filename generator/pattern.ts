/**
 * The regular expressions that XSD 1.0 and ECMA-262 read alike: nothing in
 * them means one thing to one engine and another, or nothing, to the other.
 */

/** What keeps a pattern out of the common subset; undefined where nothing does. */
export function patternFault(pattern: string): string | undefined {
  let isRepeatable = false;
  for (let at = 0; at < pattern.length;) {
    const length = matchAt(atom, pattern, at) || matchAt(structure, pattern, at);
    const repeats = matchAt(quantifier, pattern, at);
    if (length === 0 && (repeats === 0 || !isRepeatable)) return reasonAt(pattern, at);
    isRepeatable = length > 0 && pattern[at] !== "(" && pattern[at] !== "|";
    at += length || repeats;
  }
  try {
    new RegExp(`^(?:${pattern})$`, "u");
    return undefined;
  } catch (error) {
    return `does not compile: ${String(error).replace(/^.*: /, "")}`;
  }
}

const category = "\\\\[pP]\\{[A-Z][a-z]?\\}";
const item = `(?:\\\\[nrt\\\\|.?*+(){}\\[\\]^-]|${category}|[^\\\\\\[\\]-])`;
const atom = new RegExp(
  [
    `\\[\\^?-?(?:${item}(?:-${item})?)+-?\\]`,
    "\\\\[nrt\\\\|.?*+(){}\\[\\]^]",
    category,
    "[^\\\\.?*+()|\\[\\]{}^$]",
  ].join("|"),
  "uy",
);
const structure = /\((?!\?)|[)|]/y;
const quantifier = /[?*+]|\{\d+(?:,\d*)?\}/y;

function matchAt(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.exec(text)?.[0].length ?? 0;
}

function reasonAt(pattern: string, at: number): string {
  const character = pattern[at] ?? "";
  const shown = pattern.slice(at, at + (/[\\(]/.test(character) ? 2 : 1));
  return `has "${shown}", which ${reasons[character] ?? "is not in both"}`;
}

const reasons: Readonly<Record<string, string>> = {
  "(": "is not in both",
  ".": "leaves out other characters in each; write [^\\n\\r]",
  "^": "is a plain character in XSD, and a pattern is for the whole value anyway",
  $: "is a plain character in XSD, and a pattern is for the whole value anyway",
  "\\": "is not the same in both",
  "[": "begins a character class that is not the same in both",
  "]": "has to be escaped",
  "{": "has to be escaped",
  "}": "has to be escaped",
  "?": "has nothing to repeat; XSD has no lazy quantifiers",
  "*": "has nothing to repeat",
  "+": "has nothing to repeat",
};
