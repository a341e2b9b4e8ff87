/**
 * A pattern as a function over bytes. Not every pattern becomes one: what would
 * take more than looking ahead once is left to the regular expression.
 */
import { lowerFirst } from "./codec/names.js";
import type { SimpleType } from "./model.js";

/** Whether readers find values of a type among bytes by a function of its own. */
export const hasScanner = (type: SimpleType): boolean => scannerOf(type) !== undefined;

/** The body of a scanner, and the sets of bytes that it needs. */
export interface Scanner {
  readonly lines: readonly string[];
  /** Character classes by the names that the lines have for them. */
  readonly sets: ReadonlyMap<string, string>;
}

export function scannerOf(type: SimpleType): Scanner | undefined {
  const { pattern, maxLength, documented } = type;
  if (pattern === undefined || maxLength !== undefined || documented !== undefined)
    return undefined;
  const branches = parse(pattern);
  if (branches === undefined) return undefined;
  const sets = new Map<string, string>();
  const context: Context = {
    setName: (members) => nameOf(`${lowerFirst(type.ts)}Bytes`, members, sets),
  };
  const [first, ...others] = branches.map((branch) => sequence(context, branch, "p"));
  if (first === undefined) return undefined;
  const lines = [
    "let p = start;",
    ...first,
    ...others.flatMap((other) => ["if (p !== nowhere(u)) return p;", "p = start;", ...other]),
    "return p;",
  ];
  return { lines, sets };
}

interface Context {
  readonly setName: (members: string) => string;
}

/** What a position of a pattern can have. */
type Item =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "set"; readonly members: string; readonly min: number; readonly max: number }
  | { readonly kind: "group"; readonly items: readonly Item[]; readonly count: number }
  | { readonly kind: "optional"; readonly items: readonly Item[] };

// ------------------------------------------------ printing

function sequence(context: Context, items: readonly Item[], p: string): readonly string[] {
  return items.flatMap((item) => itemLines(context, item, p));
}

function itemLines(context: Context, item: Item, p: string): readonly string[] {
  switch (item.kind) {
    case "literal":
      if (item.text.length === 1)
        return [`${p} = byte(u, ${p}, 0x${item.text.charCodeAt(0).toString(16)}); // ${item.text}`];
      return [`${p} = literal(u, ${p}, ${JSON.stringify(item.text)});`];
    case "set": {
      const set = context.setName(item.members);
      return item.max === item.min
        ? [`${p} = times(u, ${p}, ${set}, ${item.min});`]
        : [`${p} = run(u, ${p}, ${set}, ${item.min});`];
    }
    case "group": {
      const masked = maskedGroup(item.items, item.count, p);
      if (masked !== undefined) return masked;
      const lines = sequence(context, item.items, p).map((line) => `  ${line}`);
      return [`for (let i = 0; i < ${item.count}; i++) {`, ...lines, "}"];
    }
    case "optional": {
      const lines = sequence(context, item.items, "next").map((line) => `  ${line}`);
      return ["{", `  let next = ${p};`, ...lines, `  if (next !== nowhere(u)) ${p} = next;`, "}"];
    }
  }
}

/**
 * A group of bytes that each are what they should be once a mask has blanked
 * the bits in which the members of a set differ: all of it is one comparison.
 */
function maskedGroup(
  items: readonly Item[],
  count: number,
  p: string,
): readonly string[] | undefined {
  const masks = items.map(maskOf);
  if (masks.some((mask) => mask === undefined)) return undefined;
  const odds = masks.map((mask, i) => {
    const byte = i === 0 ? `u[${p}]!` : `u[${p} + ${i}]!`;
    const masked = mask!.mask === 0xff ? byte : `(${byte} & ${hex(mask!.mask)})`;
    return `(${masked} ^ ${hex(mask!.value)})`;
  });
  return [
    `if (${p} !== nowhere(u)) {`,
    "  let odd = 0;",
    `  for (const end = ${p} + ${count * items.length}; ${p} < end; ${p} += ${items.length}) odd |= ${odds.join(" | ")};`,
    `  if (odd !== 0) ${p} = nowhere(u);`,
    "}",
  ];
}

interface Mask {
  readonly mask: number;
  readonly value: number;
}

/** One byte, or a set of bytes that differ in some bits and have every combination of these. */
function maskOf(item: Item): Mask | undefined {
  if (item.kind === "literal" && item.text.length === 1)
    return { mask: 0xff, value: item.text.charCodeAt(0) };
  if (item.kind !== "set" || item.min !== 1 || item.max !== 1 || !/^\w+$/.test(item.members))
    return undefined;
  const members = [...new Set(Buffer.from(item.members))];
  const differ = members.reduce((bits, member) => bits | (member ^ members[0]!), 0);
  const combinations = 2 ** differ.toString(2).replaceAll("0", "").length;
  if (members.length !== combinations) return undefined;
  return { mask: 0xff & ~differ, value: members[0]! & ~differ };
}

const hex = (byte: number): string => `0x${byte.toString(16)}`;

/** `uidTypeBytes1`: one name for each set. */
function nameOf(name: string, members: string, sets: Map<string, string>): string {
  for (const [known, other] of sets) if (other === members) return known;
  const next = `${name}${sets.size + 1}`;
  sets.set(next, members);
  return next;
}

// ------------------------------------------------ parsing

/** The branches of a pattern; undefined where it is not as simple as scanners are. */
function parse(pattern: string): readonly (readonly Item[])[] | undefined {
  const parser: Parser = { pattern, at: 0 };
  const branches: (readonly Item[])[] = [];
  do {
    const items = parseSequence(parser);
    if (items === undefined || items.length === 0) return undefined;
    branches.push(items);
  } while (accept(parser, "|"));
  return parser.at === pattern.length ? branches : undefined;
}

interface Parser {
  readonly pattern: string;
  at: number;
}

function accept(parser: Parser, text: string): boolean {
  if (!parser.pattern.startsWith(text, parser.at)) return false;
  parser.at += text.length;
  return true;
}

function parseSequence(parser: Parser): readonly Item[] | undefined {
  const items: Item[] = [];
  while (parser.at < parser.pattern.length && !/[|)]/.test(parser.pattern[parser.at]!)) {
    const item = parseItem(parser);
    if (item === undefined) return undefined;
    const last = items.at(-1);
    if (item.kind === "literal" && last?.kind === "literal")
      items[items.length - 1] = { kind: "literal", text: last.text + item.text };
    else items.push(item);
  }
  return items;
}

function parseItem(parser: Parser): Item | undefined {
  if (accept(parser, "(")) {
    const items = parseSequence(parser);
    if (items === undefined || items.length === 0 || !accept(parser, ")")) return undefined;
    const counts = parseCounts(parser);
    if (counts.min === counts.max) return { kind: "group", items, count: counts.min };
    return counts.min === 0 && counts.max === 1 ? { kind: "optional", items } : undefined;
  }
  const members = parseSet(parser);
  if (members !== undefined) {
    const { min, max } = parseCounts(parser);
    if (min === max || max === Infinity) return { kind: "set", members, min, max };
    const items: readonly Item[] = [{ kind: "set", members, min: 1, max: 1 }];
    return min === 0 && max === 1 ? { kind: "optional", items } : undefined;
  }
  const text = parseCharacter(parser);
  if (text === undefined) return undefined;
  const { min, max } = parseCounts(parser);
  const items: readonly Item[] = [{ kind: "literal", text: text.repeat(Math.max(min, 1)) }];
  if (min === max && min > 0) return items[0];
  return min === 0 && max === 1 ? { kind: "optional", items } : undefined;
}

/** The members of a character class, as written between its brackets. */
function parseSet(parser: Parser): string | undefined {
  const [whole, members] = match(parser, /\[((?:\\.|[^\]\\])+)\]/y);
  parser.at += whole.length;
  return members;
}

/** A character that stands for itself. */
function parseCharacter(parser: Parser): string | undefined {
  const [whole, escaped, plain] = match(
    parser,
    /\\([|.?*+(){}[\]^\\])|([ -~](?<![\\.?*+()|[\]{}^$]))/y,
  );
  parser.at += whole.length;
  return escaped ?? plain;
}

function parseCounts(parser: Parser): { readonly min: number; readonly max: number } {
  const [whole, sign, exact] = match(parser, /([?*+])|\{(\d+)\}/y);
  parser.at += whole.length;
  if (exact !== undefined) return { min: Number(exact), max: Number(exact) };
  if (sign === undefined) return { min: 1, max: 1 };
  return { min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
}

function match(
  { pattern, at }: Parser,
  expression: RegExp,
): readonly [string, ...(string | undefined)[]] {
  expression.lastIndex = at;
  const found = expression.exec(pattern);
  return found === null ? [""] : [found[0], ...found.slice(1)];
}
