/** Expressions as trees of what can be broken into lines. */

export type Expression = Text | List | Call | Chain | Arrow | Pair | Documented;

interface Shape {
  /** All of it on one line. */
  readonly flat: string;
  /** One line is not enough, however short it is. */
  readonly isBroken: boolean;
}

/** Nothing that can be broken: a name, a literal, a template, a comparison. */
export interface Text extends Shape {
  readonly kind: "text";
}

/** `(a, b)`, `[a, b]`, `{ a, b }`, and `{ a: A; b: B }` of a type. */
export interface List extends Shape {
  readonly kind: "list";
  readonly open: Open;
  readonly separator: string;
  readonly items: readonly Expression[];
}

/** `a(b, c)`. */
export interface Call extends Shape {
  readonly kind: "call";
  readonly callee: string;
  readonly list: List;
}

/** `a && b && c`, and `A | B | C` of a type. */
export interface Chain extends Shape {
  readonly kind: "chain";
  readonly operator: string;
  readonly operands: readonly Expression[];
}

/** `(a: A): B => c`. */
export interface Arrow extends Shape {
  readonly kind: "arrow";
  readonly parameters: List;
  /** `: B`, or nothing. */
  readonly type: string;
  readonly body: Expression;
}

/** `a: b` in an object. */
export interface Pair extends Shape {
  readonly kind: "pair";
  readonly key: string;
  readonly value: Expression;
}

/** An item of a list below a comment of one line. */
export interface Documented extends Shape {
  readonly kind: "documented";
  readonly comment: string;
  readonly value: Expression;
}

const closes = { "(": ")", "[": "]", "{": "}" } as const;

export type Open = keyof typeof closes;
export const isOpen = (char: string): char is Open => char in closes;
export const closeOf = (open: Open): string => closes[open];

export const text = (flat: string): Text => ({ kind: "text", flat, isBroken: false });

export function list(
  open: Open,
  separator: string,
  items: readonly Expression[],
  isExpanded: boolean,
): List {
  const inner = items.map(({ flat }) => flat).join(`${separator} `);
  const space = open === "{" && items.length > 0 ? " " : "";
  return {
    kind: "list",
    open,
    separator,
    items,
    flat: `${open}${space}${inner}${space}${closes[open]}`,
    isBroken: isExpanded || isMatrix(open, items) || items.some(({ isBroken }) => isBroken),
  };
}

/** Lists of more than one item each stand below each other. */
const isMatrix = (open: Open, items: readonly Expression[]): boolean =>
  open === "[" &&
  items.length > 1 &&
  items.every((item) => item.kind === "list" && item.open !== "(" && item.items.length > 1) &&
  new Set(items.map((item) => item.kind === "list" && item.open)).size === 1;

export const call = (callee: string, arguments_: List): Call => ({
  kind: "call",
  callee,
  list: arguments_,
  flat: callee + arguments_.flat,
  isBroken: arguments_.isBroken || callee.includes("\n"),
});

export const chain = (operator: string, operands: readonly Expression[]): Chain => ({
  kind: "chain",
  operator,
  operands,
  flat: operands.map(({ flat }) => flat).join(` ${operator} `),
  isBroken: operands.some(({ isBroken }) => isBroken),
});

export const arrow = (parameters: List, type: string, body: Expression): Arrow => ({
  kind: "arrow",
  parameters,
  type,
  body,
  flat: `${parameters.flat}${type} => ${body.flat}`,
  isBroken: parameters.isBroken || body.isBroken,
});

export const pair = (key: string, value: Expression): Pair => ({
  kind: "pair",
  key,
  value,
  flat: `${key}: ${value.flat}`,
  isBroken: value.isBroken,
});

export const documented = (comment: string, value: Expression): Documented => ({
  kind: "documented",
  comment: comment.trim(),
  value,
  flat: value.flat,
  isBroken: true,
});
