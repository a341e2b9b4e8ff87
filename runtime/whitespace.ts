/**
 * The white space facet of XSD. Only the four characters of XML count: what
 * `trim` and `\s` also remove (U+00A0, U+2028, U+FEFF) belongs to the value.
 */

/** Removes white space at both ends and makes one space of every inner run. */
export const collapse = (text: string): string =>
  isCollapsed(text) ? text : text.replace(runs, " ").replace(ends, "");

/** Makes one space of every single white space character. */
export const replaceWhitespace = (text: string): string => text.replace(lineOrTab, " ");

const runs = /[ \t\n\r]+/g;
const ends = /^ | $/g;
const lineOrTab = /[\t\n\r]/g;

/** Nearly every value of a document is, and then nothing is copied. */
export const isCollapsed = (text: string): boolean => {
  let wasSpace = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 32) wasSpace = false;
    else if (c === 32) {
      if (wasSpace) return false;
      wasSpace = true;
    } else if (c === 9 || c === 10 || c === 13) return false;
    else wasSpace = false;
  }
  return !wasSpace || text.length === 0;
};
