import type { Datatype } from "../datatype.js";
import { isLongerThan } from "./sized.js";

export interface PatternOptions {
  /** The base is xs:token, not xs:string. */
  readonly collapse?: boolean;
  /** In code points. */
  readonly maxLength?: number;
}

/**
 * Text that matches `source` as a whole: one regular expression in the common
 * subset of XSD and ECMA-262. `expects` says in words what it means.
 */
export const pattern = <T extends string = string>(
  name: string,
  expects: string,
  source: string,
  { collapse = false, maxLength = LONGEST }: PatternOptions = {},
): Datatype<T> => {
  const form = new RegExp(`^(?:${source})$`, "u");
  // The expression says no less than the template literal type.
  const parse = (lexical: string): T | undefined =>
    !isLongerThan(lexical, maxLength) && form.test(lexical) ? (lexical as T) : undefined;

  return {
    name,
    json: "string",
    collapse,
    parse,
    accept: (value) => (typeof value === "string" ? parse(value) : undefined),
    refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
    print: (value) => value,
    expects,
  };
};

/**
 * Where no maxLength is given. A regular expression is a program on someone
 * else's text: on a value of megabytes it may run for minutes, or throw.
 */
const LONGEST = 65536;
