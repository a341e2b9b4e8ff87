/**
 * Says why text is no JSON. The scan stops where it can no longer go on; what
 * stands there, and what was expected, tells which mistake it is.
 */
import { present } from "../present.js";
import { LINE_FEED, CARRIAGE_RETURN, SPACE, CLOSE_BRACE } from "./chars.js";

export interface JsonFault {
  readonly code: "not-well-formed" | "not-a-payload" | "limit";
  /** Completes "not well formed: …". */
  readonly reason: string;
  /** In UTF-16 units. */
  readonly offset: number;
  readonly endOffset: number;
}

/** What the scan expects: a value, the name of a member, and so on; `end` is that of the document. */
export type Expectation = "value" | "name" | "colon" | "comma" | "end";

/** The innermost open object or array, by the bracket that ends it. */
export interface Container {
  readonly close: number;
}

export function explain(
  text: string,
  at: number,
  expected: Expectation,
  container: Container | undefined,
): JsonFault {
  if (at >= text.length) return cutOff(text, container);
  return explainForeign(text, at) ?? explanations[expected](text, at, container);
}

/** A string goes wrong at `at`: a control character, an escape, or the end of the text. */
export function explainString(text: string, at: number): JsonFault {
  if (at >= text.length) return fault("the text ends inside a string; it may be cut off", at, at);
  const c = text.charCodeAt(at);
  if (c === LINE_FEED || c === CARRIAGE_RETURN)
    return fault("raw control character in a string: a line break is written \\n", at, at + 1);
  if (c < SPACE)
    return fault(`raw control character in a string: it is written \\u${hex(c)}`, at, at + 1);
  if (text.charAt(at + 1) !== "u")
    return at + 1 < text.length
      ? fault(`no such escape: ${present(text.slice(at, at + 2))}`, at, at + 2)
      : fault("the text ends inside a string; it may be cut off", at, at + 1);
  const end = endOf(/\\u[0-9A-Fa-f]{0,3}/y, text, at);
  return end < text.length
    ? fault("\\u needs four hexadecimal digits", at, end)
    : fault("the text ends inside a string; it may be cut off", at, end);
}

/** A number begins at `from` and is malformed. */
export function explainNumber(text: string, from: number): JsonFault {
  const end = endOf(/[-+.\w]*/y, text, from);
  // What is wrong shows at its beginning, and a number may be long.
  const raw = text.slice(from, Math.min(end, from + 1000));
  const known = malformedNumbers.find(([form]) => form.test(raw));
  return fault(known === undefined ? "malformed number" : known[1], from, end);
}

const malformedNumbers: readonly (readonly [form: RegExp, reason: string])[] = [
  [/^-?0[xXbBoO]/, "hexadecimal, octal or binary number"],
  [/^-?0[0-9]/, "number with a leading zero"],
  [/^\+/, "number with a plus sign"],
  [/^-(?:Infinity|NaN)/, "Infinity and NaN are no JSON values"],
  [/^-?\./, "number without a digit before the point"],
  [/^-(?![0-9])/, "minus sign without a number"],
  [/^-?[0-9]+\.(?![0-9])/, "number without a digit behind the point"],
  [/^-?[0-9.]+[eE][+-]?(?![0-9+-])/, "number without digits in its exponent"],
  [/^-?[0-9]+_/, "number with a separator"],
  [/^-?[0-9]+n$/, "number with the suffix n"],
];

// ---------------------------------------------------------------- by what was expected

type Explanation = (text: string, at: number, container: Container | undefined) => JsonFault;

const explanations: Readonly<Record<Expectation, Explanation>> = {
  value(text, at) {
    const c = text.charAt(at);
    if (c === "+" || c === ".") return explainNumber(text, at);
    if (c === "," || c === "]" || c === "}") return explainGap(text, at, "value");
    const word = wordAt(text, at);
    if (word === undefined) return unexpected(text, at, "a value");
    return fault(explainWord(word), at, at + word.length);
  },
  name(text, at) {
    const c = text.charAt(at);
    if (c === "," || c === "]" || c === "}") return explainGap(text, at, "member");
    const end = endOf(/[\w$-]+/y, text, at);
    return end > at
      ? fault("unquoted member name: names stand in double quotes", at, end)
      : unexpected(text, at, "a member name");
  },
  colon(text, at) {
    return text.charAt(at) === "="
      ? fault("equals sign where a colon belongs", at, at + 1)
      : fault("missing colon after a member name", at, at + 1);
  },
  comma(text, at, container) {
    const c = text.charAt(at);
    const kind = container?.close === CLOSE_BRACE ? "object" : "array";
    if (c === "]" || c === "}") return fault(`${kind} closed with ${c}`, at, at + 1);
    if (c === ":") return fault(`colon where a comma belongs in an ${kind}`, at, at + 1);
    if (c === ";") return fault("semicolon where a comma belongs", at, at + 1);
    return /["'{[\w-]/.test(c)
      ? fault(`missing comma in an ${kind}`, at, at + 1)
      : unexpected(text, at, `a comma or the end of the ${kind}`);
  },
  end(text, at) {
    const c = text.charAt(at);
    const isNewLine = /[\n\r]/.test(text.slice(beforeWhite(text, at) + 1, at));
    if (isNewLine && (c === "{" || c === "[")) {
      const reason = "one document per line (NDJSON): read each line by itself";
      return { code: "not-a-payload", reason, offset: at, endOffset: at + 1 };
    }
    return c === "]" || c === "}"
      ? fault(`text after the document: ${c} closes nothing`, at, at + 1)
      : fault("text after the document", at, text.length);
  },
};

/** A comma with nothing behind it, or a bracket or comma with nothing before it. */
function explainGap(text: string, at: number, missing: "value" | "member"): JsonFault {
  const c = text.charAt(at);
  const before = beforeWhite(text, at);
  if (c !== "," && text.charAt(before) === ",") return fault("trailing comma", before, before + 1);
  return fault(`missing ${missing} before ${c}`, at, at + 1);
}

function explainWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower === "true" || lower === "false" || lower === "null")
    return `${word} is written ${lower}`;
  if (lower === "none" || lower === "nil" || lower === "undefined")
    return `${word} is no JSON value: absence is written null`;
  if (lower === "nan" || lower === "infinity") return "Infinity and NaN are no JSON values";
  return "text without quotes";
}

// ---------------------------------------------------------------- whatever was expected

/** What other languages allow between tokens, or instead of double quotes. */
function explainForeign(text: string, at: number): JsonFault | undefined {
  const c = text.charAt(at);
  if (text.startsWith("/*", at)) {
    const end = text.indexOf("*/", at + 2);
    return fault("comment: JSON has none", at, end < 0 ? text.length : end + 2);
  }
  if (text.startsWith("//", at) || c === "#")
    return fault("comment: JSON has none", at, endOf(/[^\n\r]*/y, text, at));
  if (c === "'") return fault("single quotes: strings stand in double quotes", at, at + 1);
  if (/[`\u00b4\u2018-\u201f]/.test(c))
    return fault(`${c} is no quotation mark of JSON: strings stand in double quotes`, at, at + 1);
  if (c === "\ufeff") return fault("byte order mark inside the text", at, at + 1);
  if (/\s/.test(c)) return fault(`U+${hex(c.charCodeAt(0))} is no white space of JSON`, at, at + 1);
  return undefined;
}

function cutOff(text: string, container: Container | undefined): JsonFault {
  const at = text.length;
  if (container === undefined) return fault("no value, only white space", at, at);
  const kind = container.close === CLOSE_BRACE ? "object" : "array";
  return fault(`the text ends inside an ${kind}; it may be cut off`, at, at);
}

function unexpected(text: string, at: number, where: string): JsonFault {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return fault(
    `unexpected ${present(character)} where ${where} belongs`,
    at,
    at + character.length,
  );
}

const fault = (reason: string, offset: number, endOffset: number): JsonFault => ({
  code: "not-well-formed",
  reason,
  offset,
  endOffset,
});

/** Offset of the last character before `at` that is no white space, or -1. */
function beforeWhite(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && " \t\n\r".includes(text.charAt(i))) i--;
  return i;
}

/** Where a sticky expression that starts at `at` ends. */
function endOf(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : at;
}

function wordAt(text: string, at: number): string | undefined {
  const end = endOf(/[\p{L}_$][\p{L}\p{N}_$]*/uy, text, at);
  return end > at ? text.slice(at, end) : undefined;
}

const hex = (c: number): string => c.toString(16).padStart(4, "0");
