/** Statements in lines, one shape after another. */
import { assignmentLines } from "./assignment.js";
import { brokenLines, linesOf, nextLine, unionLines, WIDTH } from "./lines.js";
import { parse } from "./parse.js";

/** Without the blanks before its first line; undefined where it has none of the known shapes. */
export function statementLines(source: string, indent: number): string | undefined {
  for (const { shape, lines } of shapes) {
    const match = shape.exec(source);
    if (match)
      return lines(
        match.map((group = "") => group),
        indent,
      );
  }
  return undefined;
}

interface Shape {
  readonly shape: RegExp;
  readonly lines: (groups: readonly string[], indent: number) => string | undefined;
}

/** `if (a) b();`, `} else if (a) {`, `for (const a of b) c();`. */
const control: Shape = {
  shape: /^((?:\} )?(?:else )?(?:if|while|for) \()(.*)$/s,
  lines: ([, start = "", rest = ""], indent) => {
    const end = closing(rest);
    const then = rest.slice(end + 1).trim();
    // What follows may begin on the next line, but not the brace of a block.
    const tail = (then === "{" ? ") {" : ")").length;
    const head = conditionLines(start, rest.slice(0, end), indent, tail);
    if (then === "{") return head && `${head} {`;
    return head && thenLines(head, then, indent);
  },
};

function conditionLines(
  start: string,
  source: string,
  indent: number,
  tail: number,
): string | undefined {
  const condition = source.replace(/\s*\n\s*/g, " ");
  const expression = parse(condition);
  const flat = expression?.flat ?? condition;
  if (indent + start.length + flat.length + tail <= WIDTH) return `${start}${flat})`;
  if (expression === undefined) return undefined;
  const place = { indent: indent + 2, column: indent + 2, tail: 0 };
  // A chain is in lines where its parentheses are.
  const lines = (expression.kind === "chain" ? brokenLines : linesOf)(expression, place);
  return `${start}${nextLine(indent + 2)}${lines}${nextLine(indent)})`;
}

function thenLines(head: string, then: string, indent: number): string | undefined {
  const lines = statementLines(then, indent + 2);
  if (lines === undefined) return undefined;
  const line = `${head} ${lines}`;
  const isLine = !line.includes("\n") && indent + line.length <= WIDTH;
  return isLine ? line : `${head}${nextLine(indent + 2)}${lines}`;
}

/** `function a(b: B, c: C): D {`. */
const declaration: Shape = {
  shape: /^((?:export )?function \w+)(\(.*\))(: [^(){}]*)? \{$/s,
  lines: ([, name = "", parameters = "", type = ""], indent) => {
    const list = parse(parameters);
    const tail = `${type} {`;
    const place = { indent, column: indent + name.length, tail: tail.length };
    return list && `${name}${linesOf(list, place)}${tail}`;
  },
};

/** `interface A extends B, C {`. */
const bases: Shape = {
  shape: /^((?:export )?interface \w+) (extends .*, .* \{\}?)$/,
  lines: ([flat = "", name = "", rest = ""], indent) =>
    indent + flat.length <= WIDTH ? flat : `${name}${nextLine(indent + 2)}${rest}`,
};

/** `import { a, b } from "c";`; one name has no place to be broken at. */
const names: Shape = {
  shape: /^((?:import|export)(?: type)? )(\{.*\})( from "[^"]*";)$/s,
  lines: ([, word = "", braces = "", from = ""]) => {
    const list = parse(braces.replace(/\s*\n\s*/g, " "));
    if (list?.kind !== "list") return undefined;
    const place = { indent: 0, column: word.length, tail: from.length };
    return word + (list.items.length === 1 ? list.flat : linesOf(list, place)) + from;
  },
};

/** `a: B | C;` of a type, `let a: B | C;`. */
const union: Shape = {
  shape: /^((?:let )?(?:\w+|"[^"]*")\??:) ((?:[^={}]|\{\})*);$/,
  lines: ([, key, type = ""], indent) => {
    const value = parse(type);
    return value?.kind === "chain" ? `${key}${unionLines(value, indent)};` : undefined;
  },
};

/** `a = b;`, with all that may stand before and behind it. */
const assignment: Shape = {
  shape: /^((?:(?:export )?(?:const|type) )?[^=(]*? =)\s(.*?)( as const(?: satisfies [^=;]*)?)?;$/s,
  lines: ([, left = "", right = "", suffix = ""], indent) => {
    const value = parse(right.trim());
    if (value?.kind === "call" && left.length + value.callee.length > WIDTH - 2) {
      // Types in angles come before other places to break at.
      if (/^[^\n]* \| /.test(value.callee)) return undefined;
    }
    return value && assignmentLines(left, value, `${suffix};`, indent);
  },
};

/** `return a(b);`, `a(b);`. */
const expression: Shape = {
  shape: /^(return )?(.*);$/s,
  lines: ([, word = "", source = ""], indent) => {
    const value = parse(source);
    return value && `${word}${linesOf(value, { indent, column: indent + word.length, tail: 1 })};`;
  },
};

const shapes: readonly Shape[] = [
  control,
  declaration,
  bases,
  names,
  union,
  assignment,
  expression,
];

/** Offset of the parenthesis that closes the one before the text. */
function closing(text: string): number {
  let depth = 1;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|[()]/g)) {
    if (token === "(") depth++;
    if (token === ")" && --depth === 0) return index;
  }
  return text.length;
}
