/** Lexical forms that both schemas write: one pattern for each datatype. */
import type { Builtin } from "../schemas/language.js";

/** Integers that a value can hold exactly, of those that XSD allows. */
export const bounds: Partial<Record<Builtin, readonly [min: number, max: number]>> = {
  int: [-(2 ** 31), 2 ** 31 - 1],
  long: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  unsignedLong: [0, Number.MAX_SAFE_INTEGER],
  unsignedInt: [0, 2 ** 32 - 1],
  unsignedShort: [0, 65535],
  unsignedByte: [0, 255],
  decimal: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};

/** The same pattern with nothing as a further form. */
export const orEmptyPattern = (pattern: string): string => `(${pattern})?`;

const year = "-?([1-9][0-9]{3,}|0([0-9]{2}[1-9]|[0-9][1-9]0|[1-9]00))";
const date = `${year}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])`;
const time = "(([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\\.[0-9]+)?|24:00:00(\\.0+)?)";
const offset = "(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";

/** XSD has these as types of its own; in JSON they are text. A month may have 31 days here. */
export const textPatterns: Partial<Record<Builtin, string>> = {
  dateTime: `${date}T${time}${offset}`,
  // The server's JSON puts a date without meaning before each time.
  time: `(${date}T)?${time}${offset}`,
};
