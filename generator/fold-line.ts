/** Lines that are too long, broken where prettier would: one shape after another. */
export const WIDTH = 100;

type Fold = (line: string) => string | undefined;

export function foldLine(line: string): string {
  if (line.length <= WIDTH) return line;
  for (const one of folds) {
    const lines = one(line);
    // A statement whose parts are too long as well is not one of the known shapes.
    if (lines !== undefined) return lines.replace(/^.+$/gm, foldLine);
  }
  return line;
}

/** `if (…) one();` and `for (…) one();`. */
const foldControl: Fold = (line) => {
  const [, indent, start = "", after = ""] =
    /^( *)((?:(?:else )?if|for|while) \()(.*;)$/.exec(line) ?? [];
  if (indent === undefined) return undefined;
  const end = closing(after);
  const head = `${indent}${start}${after.slice(0, end + 1)}`;
  const isOne = end < after.length - 1 && head.length <= WIDTH;
  return isOne ? `${head}\n${indent}  ${after.slice(end + 1).trim()}` : undefined;
};

/** `function f(a: A, b: B): C {`. */
const foldFunction: Fold = (line) => {
  const [, head, parameters = "", tail] =
    /^((?:export )?function \w+\()([^(){}]*)(\): [^(){}]* \{)$/.exec(line) ?? [];
  if (head === undefined || parameters.includes("<")) return undefined;
  const lines = parameters.split(", ").map((parameter) => `  ${parameter},\n`);
  return `${head}\n${lines.join("")}${tail}`;
};

/** `a = f(b, c);` with arguments that have no parts; of a list at the end, its items are lines. */
const foldCall: Fold = (line) => {
  const [, indent = "", head, args = "", tail] =
    /^( *)((?:const \w+ = |[\w.]+ = |return )?(?:\/\* @__PURE__ \*\/ )?[\w.]+(?:<\w+>)?\()([^(){}=[\]]+)(\)[;,])$/.exec(
      line,
    ) ?? [];
  if (head === undefined) return undefined;
  const lines = args.split(", ").map((one) => `${indent}  ${one},\n`);
  return `${indent}${head}\n${lines.join("")}${indent}${tail}`;
};

/** `path: (a): string => b,`. */
const foldArrow: Fold = (line) => {
  const [, head = "", body = ""] = /^(  path: \(.*\): string =>) (.*,)$/.exec(line) ?? [];
  return head !== "" && head.length <= WIDTH ? `${head}\n    ${body}` : undefined;
};

/** `key: "a long text",`; a key that is so short that breaking gains nothing stays beside its text. */
const foldText: Fold = (line) => {
  const [, indent = "", key, text] = /^( *)(\w{5,}:) ("[^"]*",)$/.exec(line) ?? [];
  return key && `${indent}${key}\n${indent}  ${text}`;
};

/** `a: "b" | "c";`, on the next line or, where it is too long for one, in lines. */
const foldUnion: Fold = (line) => {
  const [, indent = "", key, union = ""] =
    /^( *)(\w+:) ("[^"]*"(?: \| (?:"[^"]*"|\(.*\)))+;)$/.exec(line) ?? [];
  const next = `${indent}  ${union}`;
  const lines = `${indent}  | ${union.replaceAll(" | ", `\n${indent}  | `)}`;
  return key && `${indent}${key}\n${next.length <= WIDTH ? next : lines}`;
};

/** `const a: B<C, D> = e(`. */
const foldTypes: Fold = (line) => {
  const [, head, one, two, tail] =
    /^(export const \w+: \w+<)(\w+), (\S+)(> = .*\()$/.exec(line) ?? [];
  return head && `${head}\n  ${one},\n  ${two}\n${tail}`;
};

/** `const a = enumeration<A>("b", ["c", "d"]);`. */
const foldItems: Fold = (line) => {
  const [, head, name, items = ""] =
    /^(export const \w+ = .*\()("\w+"), \[([^[\]()]*)\]\);$/.exec(line) ?? [];
  if (head === undefined || head.length > WIDTH) return undefined;
  const texts = items.split(",").map((item) => item.trim());
  return `${head}${name}, [`.length <= WIDTH
    ? `${head}${name}, [\n${texts.map((text) => `  ${text},\n`).join("")}]);`
    : `${head}\n  ${name},\n  [${texts.join(", ")}],\n);`;
};

/** `a("b", { c: d }),`. */
const foldOptions: Fold = (line) => {
  const [, indent, head, options, tail] =
    /^( *)([\w: ]*\(.*, \{) (\w+: [^{}]*) \}(\)[;,])$/.exec(line) ?? [];
  if (head === undefined || `${indent}${head}`.length > WIDTH) return undefined;
  return `${indent}${head}\n${indent}  ${options},\n${indent}}${tail}`;
};

const folds: readonly Fold[] = [
  foldControl,
  foldFunction,
  foldCall,
  foldArrow,
  foldText,
  foldUnion,
  foldTypes,
  foldItems,
  foldOptions,
];

/** Offset of the parenthesis that closes the one before the text. */
function closing(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
}
