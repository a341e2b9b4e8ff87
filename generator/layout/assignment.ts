/** Assignments in lines: where the right side begins decides how it is broken. */
import type { Expression } from "./expression.js";
import { fits, isAtom, lineOf, linesOf, nextLine, type Place, unionLines, WIDTH } from "./lines.js";

/** `left` ends with `=`, and `end` with the semicolon. */
export function assignmentLines(
  left: string,
  value: Expression,
  end: string,
  indent: number,
): string {
  const place = { indent, column: indent + left.length + 1, tail: end.length };
  if (value.kind === "chain" && value.operator === "|" && !fits(value, place))
    return `${left}${unionLines(value, indent)}${end}`;
  if (isBeside(value, place, /^(?:export )?type /.test(left)))
    return `${left} ${linesOf(value, place)}${end}`;
  const types = indent + left.length > WIDTH ? twoTypes.exec(left) : null;
  if (types === null) return `${left}${lineOf(value, indent + 2, end.length)}${end}`;
  const [, name = "", one = "", two = "", last = ""] = types;
  const inner = nextLine(indent + 2);
  const head = `${name}${inner}${one},${inner}${two}${nextLine(indent)}${last}`;
  const column = indent + last.length + 1;
  return `${head} ${linesOf(value, { ...place, column })}${end}`;
}

/** `const a: B<C, D> =`. */
const twoTypes = /^(.*<)([^<>,]*), ([^<>,]*)(> =)$/;

/** On the line of the left side, as far as it goes there, rather than on the next. */
const isBeside = (value: Expression, place: Place, isType: boolean): boolean =>
  fits(value, place) ||
  (isTemplate(value) && !isType) ||
  (place.column + startOf(value) <= WIDTH && !isAtom(value));

const isTemplate = ({ kind, flat }: Expression): boolean => kind === "text" && flat.startsWith("`");

/** How much of it stands before the first place to break it at. */
function startOf(value: Expression): number {
  if (value.kind === "list") return value.open.length;
  const start = value.kind === "call" ? `${value.callee}(` : value.flat;
  return start.split("\n", 1).join("").length;
}
