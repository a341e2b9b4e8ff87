/** The text of an expression as the tree that it is laid out from. */
import {
  arrow,
  call,
  chain,
  closeOf,
  documented,
  type Expression,
  isOpen,
  list,
  type List,
  type Open,
  pair,
  text,
} from "./expression.js";

/** Undefined where a part of it has none of the known shapes. */
export function parse(source: string): Expression | undefined {
  const { value, next } = parseItem(source, 0);
  return next === source.length ? value : undefined;
}

interface Parsed<Of> {
  readonly value: Of | undefined;
  readonly next: number;
}

/** Up to a comma, or to what closes the list around it. */
function parseItem(source: string, start: number): Parsed<Expression> {
  const parts: Part[] = [];
  let at = start;
  while (at < source.length && !",;)]}".includes(source.charAt(at))) {
    const char = source.charAt(at);
    if (isOpen(char)) {
      const { value, next } = parseList(source, at, char);
      if (value === undefined) return { value, next };
      parts.push(value);
      at = next;
    } else {
      const token = tokenAt(source, at);
      if (token === undefined) return { value: undefined, next: at };
      parts.push(token.trim() === "" ? " " : requoted(token));
      at += token.length;
    }
  }
  return { value: expressionOf(parts), next: at };
}

function parseList(source: string, start: number, open: Open): Parsed<List> {
  const items: Expression[] = [];
  let separator = ",";
  let at = skipBlanks(source, start + 1);
  while (at < source.length && source[at] !== closeOf(open)) {
    const comment = commentAt(source, at);
    const { value, next } = parseItem(source, skipBlanks(source, at + comment.length));
    if (value === undefined) return { value, next };
    items.push(comment === "" ? value : documented(comment, value));
    if (source[next] === ";") separator = ";";
    at = skipBlanks(source, source[next] === separator ? next + 1 : next);
  }
  // An object whose members begin on a line of their own was meant to have lines.
  const isExpanded = open === "{" && source[start + 1] === "\n";
  const isClosed = at < source.length;
  return { value: isClosed ? list(open, separator, items, isExpanded) : undefined, next: at + 1 };
}

const token =
  /\s+|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\* .*? \*\/|=>|&&|\|\||-?[\w$.?]+(?:<[^<>]*(?:<[^<>]*>[^<>]*)*>)?|[^\s\w"'`/]/y;

function tokenAt(source: string, at: number): string | undefined {
  token.lastIndex = at;
  return token.exec(source)?.[0];
}

function commentAt(source: string, at: number): string {
  docComment.lastIndex = at;
  return docComment.exec(source)?.[0] ?? "";
}

const docComment = /\/\*\* .* \*\/\n/y;

function skipBlanks(source: string, at: number): number {
  while (source[at] === " " || source[at] === "\n") at++;
  return at;
}

/** A text with double quotes in it stands in single ones, if there are less of those. */
function requoted(token: string): string {
  if (!token.includes('\\"')) return token;
  const value = token.slice(1, -1);
  if (value.split("'").length >= value.split('\\"').length) return token;
  return `'${value.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

type Part = string | List;

function expressionOf(given: readonly Part[]): Expression | undefined {
  const parts = given.slice(given[0] === " " ? 1 : 0, given.at(-1) === " " ? -1 : undefined);
  return arrowOf(parts) ?? pairOf(parts) ?? chainOf(parts) ?? callOf(parts) ?? plain(parts);
}

function arrowOf(parts: readonly Part[]): Expression | undefined {
  const at = parts.indexOf("=>");
  const parameters = parts[0];
  if (at < 0 || parameters === undefined || typeof parameters === "string") return undefined;
  const body = expressionOf(parts.slice(at + 1));
  return body && arrow(parameters, flatOf(parts.slice(1, at)).trimEnd(), body);
}

function chainOf(parts: readonly Part[]): Expression | undefined {
  const operator = parts.find((part) => part === "&&" || part === "||" || part === "|");
  if (typeof operator !== "string") return undefined;
  const operands = [];
  for (let at = 0; at < parts.length;) {
    const end = parts.indexOf(operator, at);
    const operand = expressionOf(parts.slice(at, end < 0 ? undefined : end));
    if (operand === undefined) return undefined;
    operands.push(operand);
    at = end < 0 ? parts.length : end + 1;
  }
  return chain(operator, operands);
}

function pairOf([key, colon, ...value]: readonly Part[]): Expression | undefined {
  if (typeof key !== "string" || colon !== ":") return undefined;
  const expression = expressionOf(value);
  return expression && pair(key, expression);
}

function callOf(parts: readonly Part[]): Expression | undefined {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || typeof last === "string" || last.open !== "(")
    return undefined;
  const callee = flatOf(parts.slice(0, -1));
  return /^(?:!|\/\* .* \*\/ )?[^\s<]+(?:<.*>)?$/s.test(callee) ? call(callee, last) : undefined;
}

function plain(parts: readonly Part[]): Expression | undefined {
  const [only] = parts;
  if (parts.length === 1 && typeof only === "object") return only;
  const isCast = parts.includes("as");
  const isKnown = parts.every((part) =>
    typeof part === "string"
      ? !isOperator.test(part)
      : !part.isBroken && !(isCast && isObject(part)),
  );
  return isKnown ? text(flatOf(parts)) : undefined;
}

/** `{ a: b } as C` may be broken at its braces. */
const isObject = ({ open, items }: List): boolean => open === "{" && items.length > 0;

/** Of those that prettier breaks lines at. */
const isOperator = /^(?:[+*%/?-]|\?\?)$/;

const flatOf = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === "string" ? part : part.flat)).join("");
