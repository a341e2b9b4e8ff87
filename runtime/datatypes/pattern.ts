import { datatype, type Datatype } from "../datatype.js";
import { isCollapsed } from "../whitespace.js";
import type { Scan } from "./scan.js";
import { isLongerThan } from "./sized.js";

export interface PatternOptions {
  /** The base is xs:token, not xs:string. */
  readonly collapse?: boolean;
  /** In code points. */
  readonly maxLength?: number;
  /** Finds what matches among bytes; shorter than maxLength. */
  readonly scan?: Scan;
}

/**
 * Text that matches `source` as a whole: one regular expression in the common
 * subset of XSD and ECMA-262. `expects` says in words what it means.
 */
export const pattern = <T extends string = string>(
  name: string,
  expects: string,
  source: string,
  { collapse = false, maxLength = LONGEST, scan }: PatternOptions = {},
): Datatype<T> => {
  const form = new RegExp(`^(?:${unrolled(source)})$`, "u");
  // The expression says no less than the template literal type.
  const match = (lexical: string): T | undefined =>
    !isLongerThan(lexical, maxLength) && form.test(lexical) ? (lexical as T) : undefined;

  return datatype<T>({
    name,
    json: "string",
    collapse,
    // Readers try first whether there is anything to collapse.
    parse:
      collapse && mayHoldSpace(source)
        ? (lexical) => (isCollapsed(lexical) ? match(lexical) : undefined)
        : match,
    accept: (value) => (typeof value === "string" ? match(value) : undefined),
    refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
    print: (value) => value,
    expects,
    scan,
  });
};

/** Whether a regular expression has anything that a space matches. */
const mayHoldSpace = (source: string): boolean =>
  / |\.|\\[sDW]/.test(
    source
      .replace(/\[\^[^\]]*\]/g, (negated) => (/ |\\s/.test(negated) ? "" : " "))
      .replace(/\\[^sDW]/g, ""),
  );

/**
 * A small count written out: V8 matches `[0-9][0-9]` more than twice as fast
 * as `[0-9]{2}`, and identifiers are most of what is matched.
 */
const unrolled = (source: string): string =>
  [/(\[[^\]\\]*\])\{([1-9]|1[0-2])\}/g, /\((?!\?)([^()\\]*)\)\{([1-9]|1[0-2])\}/g].reduce(
    (text, counted, i) =>
      text.replace(counted, (_, part: string, times: string) =>
        (i === 0 ? part : `(?:${part})`).repeat(Number(times)),
      ),
    source,
  );

/**
 * Where no maxLength is given. A regular expression is a program on someone
 * else's text: on a value of megabytes it may run for minutes, or throw.
 */
const LONGEST = 65536;
