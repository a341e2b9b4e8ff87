/**
 * Dates and times of XSD 1.0, scanned in place: these checks run on every
 * value, so they allocate nothing. Each function takes the offset where its
 * part begins and returns the offset behind it, or -1.
 */

/** `-?YYYY-MM-DD` with four or more year digits, no year 0000, days as the month has them. */
export const dateEnd = (text: string, from: number): number => {
  const start = text.charCodeAt(from) === HYPHEN ? from + 1 : from;
  let i = start;
  // Leap years repeat every 400, so the rest is enough however long the year is.
  let year = 0;
  let isZero = true;
  for (let digit = digitAt(text, i); digit >= 0; digit = digitAt(text, ++i)) {
    if (digit > 0) isZero = false;
    year = (year * 10 + digit) % 400;
  }
  const digits = i - start;
  if (digits < 4 || isZero || (digits > 4 && digitAt(text, start) === 0)) return -1;
  const month = text.charCodeAt(i) === HYPHEN ? twoDigits(text, i + 1) : -1;
  const day = text.charCodeAt(i + 3) === HYPHEN ? twoDigits(text, i + 4) : -1;
  if (month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) return -1;
  return i + 6;
};

/** `hh:mm:ss` with an optional fraction; 24:00:00 is the end of a day. */
const timeEnd = (text: string, from: number): number => {
  const hour = twoDigits(text, from);
  const minute = text.charCodeAt(from + 2) === COLON ? twoDigits(text, from + 3) : -1;
  const second = text.charCodeAt(from + 5) === COLON ? twoDigits(text, from + 6) : -1;
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1;
  let i = from + 8;
  let isWhole = true;
  if (text.charCodeAt(i) === POINT) {
    const fraction = ++i;
    for (let digit = digitAt(text, i); digit >= 0; digit = digitAt(text, ++i))
      if (digit > 0) isWhole = false;
    if (i === fraction) return -1;
  }
  return hour === 24 && (minute > 0 || second > 0 || !isWhole) ? -1 : i;
};

/** Nothing, `Z`, or `+hh:mm` and `-hh:mm` up to 14:00. */
export const offsetEnd = (text: string, from: number): number => {
  const sign = text.charCodeAt(from);
  if (sign === Z) return from + 1;
  if (sign !== PLUS && sign !== HYPHEN) return from;
  const hour = twoDigits(text, from + 1);
  const minute = text.charCodeAt(from + 3) === COLON ? twoDigits(text, from + 4) : -1;
  if (hour < 0 || minute < 0 || minute > 59 || hour > 14 || (hour === 14 && minute > 0)) return -1;
  return from + 6;
};

export const isTime = (text: string): boolean => {
  const i = timeEnd(text, 0);
  return i > 0 && offsetEnd(text, i) === text.length;
};

/** Offset of the time part of a date-time, or -1 where the text is none. */
export const timeOfDateTime = (text: string): number => {
  const t = dateEnd(text, 0);
  if (t < 0 || text.charCodeAt(t) !== T) return -1;
  const i = timeEnd(text, t + 1);
  return i > 0 && offsetEnd(text, i) === text.length ? t + 1 : -1;
};

const HYPHEN = 45;
const PLUS = 43;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const T = 84;
const Z = 90;

/** NaN behind the end of the text is no digit either. */
const digitAt = (text: string, i: number): number => {
  const digit = text.charCodeAt(i) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
};

const twoDigits = (text: string, i: number): number => {
  const tens = digitAt(text, i);
  const ones = digitAt(text, i + 1);
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
};

const daysOf = (month: number, year: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
