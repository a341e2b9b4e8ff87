/** Expressions in lines, broken where prettier would break them. */
import {
  type Arrow,
  type Call,
  type Chain,
  closeOf,
  type Expression,
  type List,
  type Pair,
} from "./expression.js";

export const WIDTH = 100;

/** Where an expression begins. */
export interface Place {
  /** Blanks before the line that it begins on. */
  readonly indent: number;
  readonly column: number;
  /** How much follows on its last line. */
  readonly tail: number;
}

export const linesOf = (expression: Expression, place: Place): string =>
  fits(expression, place) ? expression.flat : brokenLines(expression, place);

/** In lines even where one would do. */
export function brokenLines(expression: Expression, place: Place): string {
  switch (expression.kind) {
    case "text":
      return expression.flat;
    case "list":
      return listLines(expression, place);
    case "call":
      return callLines(expression, place);
    case "chain":
      return chainLines(expression, place);
    case "arrow":
      return arrowLines(expression, place);
    case "pair":
      return pairLines(expression, place);
    case "documented":
      return `${expression.comment}${lineOf(expression.value, place.indent, place.tail)}`;
  }
}

export const fits = ({ flat, isBroken }: Expression, { column, tail }: Place): boolean =>
  !isBroken && column + flat.length + tail <= WIDTH;

export const nextLine = (indent: number): string => `\n${" ".repeat(indent)}`;

/** The expression on a line of its own. */
export const lineOf = (expression: Expression, indent: number, tail: number): string =>
  `${nextLine(indent)}${linesOf(expression, { indent, column: indent, tail })}`;

function listLines(list: List, place: Place): string {
  const { open, items } = list;
  const [only] = items;
  if (only === undefined) return list.flat;
  if (open === "(" && items.length === 1 && only.kind === "chain")
    return `(${linesOf(only, { ...place, column: place.column + 1, tail: place.tail + 1 })})`;
  return brokenList(list, place.indent);
}

/** An item a line, but as many numbers as there is room for. */
function brokenList(list: List, indent: number): string {
  const { open, separator, items } = list;
  const lines = hasNumbers(list)
    ? filled(items, indent + 2)
    : items.map((item) => lineOf(item, indent + 2, 1) + separator).join("");
  return `${open}${lines}${nextLine(indent)}${closeOf(open)}`;
}

const hasNumbers = ({ open, items }: List): boolean =>
  open === "[" && items.length > 0 && items.every(({ flat }) => /^-?\d[\w.]*$/.test(flat));

function filled(numbers: readonly Expression[], indent: number): string {
  let lines = "";
  let column = WIDTH;
  for (const { flat } of numbers) {
    const isNext = column + flat.length + " ,".length > WIDTH;
    lines += `${isNext ? nextLine(indent) : " "}${flat},`;
    column = (isNext ? indent : column + 1) + flat.length + 1;
  }
  return lines;
}

/** With the last argument alone in lines where it has some, else with each on a line. */
function callLines({ callee, list }: Call, place: Place): string {
  const { items } = list;
  const column = columnAfter(callee, place);
  if (callee.includes("\n") && fits(list, { ...place, column })) return callee + list.flat;
  const last = items.at(-1);
  const others = items.slice(0, -1);
  const head = `${callee}(${others.map(({ flat }) => `${flat}, `).join("")}`;
  const isRoom = others.every(({ isBroken }) => !isBroken) && columnAfter(head, place) + 1 <= WIDTH;
  if (isRoom && canHug(last, others.at(-1))) return `${head}${brokenList(last, place.indent)})`;
  return `${callee}${brokenList(list, place.indent)}`;
}

/** Types in angles may have lines of their own. */
const columnAfter = (head: string, { column }: Place): number =>
  head.includes("\n") ? head.length - head.lastIndexOf("\n") - 1 : column + head.length;

const canHug = (last: Expression | undefined, before: Expression | undefined): last is List =>
  last?.kind === "list" &&
  last.open !== "(" &&
  last.items.length > 0 &&
  !(before !== undefined && hasNumbers(last)) &&
  !(before?.kind === "list" && before.open === last.open);

/** Operands below each other; those behind the first are set off where something stands before it. */
function chainLines({ operator, operands }: Chain, { indent, column, tail }: Place): string {
  const inner = column > indent ? indent + 2 : indent;
  return operands
    .map((operand, at) => {
      const isLast = at === operands.length - 1;
      const place = { indent: inner, column: at === 0 ? column : inner };
      const after = isLast ? tail : operator.length + 1;
      const lines = linesOf(operand, { ...place, tail: after });
      return isLast ? lines : `${lines} ${operator}${nextLine(inner)}`;
    })
    .join("");
}

function arrowLines({ parameters, type, body }: Arrow, { indent, column, tail }: Place): string {
  const isFlat = column + parameters.flat.length + type.length + " =>".length <= WIDTH;
  const head = `${isFlat ? parameters.flat : parameterLines(parameters, indent)}${type} =>`;
  const start = isFlat ? column + head.length + 1 : indent + `)${type} => `.length;
  const place = { indent, column: start, tail };
  const isArray = body.kind === "list" && body.open === "[";
  if (isArray || fits(body, place)) return `${head} ${linesOf(body, place)}`;
  const [object] = body.kind === "list" && body.open === "(" ? body.items : [];
  if (object?.kind === "list") return `${head} (${brokenList(object, indent)})`;
  return `${head}${lineOf(body, indent + 2, tail)}`;
}

/** A single one that is an object begins and ends beside the parentheses. */
function parameterLines(parameters: List, indent: number): string {
  const [only, ...others] = parameters.items;
  const isHugged = others.length === 0 && only?.kind === "pair" && only.value.kind === "list";
  return isHugged
    ? `(${brokenLines(only, { indent, column: indent, tail: 0 })})`
    : brokenList(parameters, indent);
}

function pairLines({ key, value }: Pair, { indent, column, tail }: Place): string {
  const head = `${key}:`;
  if (value.kind === "chain" && value.operator === "|")
    return `${head}${unionLines(value, indent)}`;
  const place = { indent, column: column + head.length + 1, tail };
  // Breaking behind a key that is so short gains nothing.
  const isNext = key.length >= 5 && isAtom(value) && !fits(value, place);
  return isNext ? head + lineOf(value, indent + 2, tail) : `${head} ${linesOf(value, place)}`;
}

/** Nothing is gained by breaking it: a name, a text, or a call with at most one short argument. */
export function isAtom(value: Expression): boolean {
  if (value.kind === "text") return !value.flat.startsWith("`");
  if (value.kind !== "call" || value.callee.startsWith("/*")) return false;
  const [only, ...others] = value.list.items;
  return others.length === 0 && (only === undefined || isShort(only));
}

function isShort(argument: Expression): boolean {
  if (argument.kind === "list") return argument.items.length === 0;
  if (argument.kind === "call")
    return isShortText(argument.callee) && argument.list.items.length === 0;
  return argument.kind === "text" && isShortText(argument.flat);
}

const isShortText = (text: string): boolean =>
  text.length <= WIDTH / 4 && /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\w$]+)$/.test(text);

/** On the next line, or a member a line. */
export function unionLines({ flat, operands }: Chain, indent: number): string {
  if (isOptional.test(flat)) return ` ${flat}`;
  const line = nextLine(indent + 2);
  const isLine = indent + 2 + flat.length + 1 <= WIDTH;
  return isLine ? line + flat : operands.map((operand) => `${line}| ${operand.flat}`).join("");
}

/** A name that may be null stands beside what it is of, however long. */
const isOptional = /^[\w$]+ \| null$/;
