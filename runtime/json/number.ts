/** Numbers of JSON text, scanned in place. */
import { PLUS, MINUS, POINT, ZERO, NINE, LETTER_E, UNDERSCORE } from "./chars.js";

/** Offset behind the number that begins at `from`; ~from where it is none. */
export function numberEnd(text: string, from: number): number {
  let i = text.charCodeAt(from) === MINUS ? from + 1 : from;
  const first = text.charCodeAt(i);
  if (!isDigit(first)) return ~from;
  i = first === ZERO ? i + 1 : digitsEnd(text, i);
  if (text.charCodeAt(i) === POINT) {
    const digits = i + 1;
    i = digitsEnd(text, digits);
    if (i === digits) return ~from;
  }
  if ((text.charCodeAt(i) | 0x20) === LETTER_E) {
    const sign = text.charCodeAt(i + 1);
    const digits = sign === PLUS || sign === MINUS ? i + 2 : i + 1;
    i = digitsEnd(text, digits);
    if (i === digits) return ~from;
  }
  return continuesNumber(text.charCodeAt(i)) ? ~from : i;
}

/**
 * Whether an integer loses digits on its way through a number. 2^53 + 1 does;
 * 1e20 is beyond the safe range too, and still written back as it came.
 */
export function losesDigits(raw: string): boolean {
  const value = Number(raw);
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return false;
  const exact = significant(raw);
  if (exact.power < 0) return false;
  if (!Number.isFinite(value)) return true;
  const kept = significant(String(value));
  return exact.digits !== kept.digits || exact.power !== kept.power;
}

/** Digits without zeroes at either end, and the power of ten they are multiplied with. */
function significant(raw: string): { readonly digits: string; readonly power: number } {
  const [, whole = "", fraction = "", exponent = "0"] =
    /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(raw) ?? [];
  const digits = whole + fraction;
  let from = 0;
  let end = digits.length;
  while (digits.charCodeAt(from) === ZERO) from++;
  while (end > from && digits.charCodeAt(end - 1) === ZERO) end--;
  const power = Number(exponent) - fraction.length + (digits.length - end);
  return { digits: digits.slice(from, end), power };
}

function digitsEnd(text: string, from: number): number {
  let i = from;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

const isDigit = (c: number): boolean => c >= ZERO && c <= NINE;

/** 01, 0x10, 1_000, 1.2.3 and 10n are malformed numbers, not a number and something else. */
const continuesNumber = (c: number): boolean =>
  isDigit(c) ||
  ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a) ||
  c === POINT ||
  c === PLUS ||
  c === MINUS ||
  c === UNDERSCORE;
