/**
 * Why an engine may say something else than our decoders: every difference
 * belongs to one of these classes, and every class is needed.
 */
import type { Issue } from "../../generated/index.js";
import type { EngineName, Format } from "./engine.js";

export type DifferenceClass = Facts & (Overlooks | Objects);

interface Facts {
  readonly name: string;
  readonly reason: string;
  readonly format?: Format;
  readonly engines: readonly EngineName[];
}

/** The engine takes a document for valid, because it cannot see some errors. */
interface Overlooks {
  readonly native: "invalid";
  readonly overlooks: (error: Issue, engine: EngineName) => boolean;
}

/** The engine objects to what is allowed. */
interface Objects {
  readonly native: "valid";
  readonly objects: (text: string, issues: readonly Issue[]) => boolean;
}

/** The blank may be a reference, so that an attribute keeps it. */
const BLANK = "(?:\\s|&#(?:9|10|13|32|x9|x[ad]|x20);)";
const BLANKS_AROUND_DATE = new RegExp(
  `[>"'](?:${BLANK}+[\\d:.TZ+-]{8,}${BLANK}*|[\\d:.TZ+-]{8,}${BLANK}+)[<"']`,
  "i",
);

/** `stated` are the codes of the rules that the JSON Schema states. */
export const classesOf = (stated: ReadonlySet<string>): readonly DifferenceClass[] => [
  {
    name: "rules between rows",
    reason: "XSD 1.0 cannot compare the values of two rows; JSON Schema cannot compare texts.",
    engines: ["ajv", "libxml2", "xerces"],
    native: "invalid",
    overlooks: ({ code }, engine) =>
      code.startsWith("rule:") && !(engine === "ajv" && stated.has(code)),
  },
  {
    name: "camelCase",
    reason: "Enterprise Manager 13.0 writes member names in camelCase; the schema has one casing.",
    format: "json",
    engines: ["ajv"],
    native: "valid",
    objects: (_, issues) => issues.some(({ code }) => code === "json-casing"),
  },
  {
    name: "duplicate members",
    reason: "JSON.parse keeps the last of two members, so a JSON Schema never sees the first.",
    format: "json",
    engines: ["ajv"],
    native: "invalid",
    overlooks: ({ code }) => code === "duplicate-member",
  },
  {
    name: "calendar days in JSON",
    reason: "A pattern cannot count the days of a month, and formats are annotations only.",
    format: "json",
    engines: ["ajv"],
    native: "invalid",
    overlooks: ({ code, received = "" }) =>
      code === "invalid-value" && /^-?\d{4,}-\d\d-\d\d/.test(received),
  },
  {
    name: "integers beyond 2^53",
    reason: "xs:long has 64 bits; a number of JavaScript would be rounded.",
    format: "xml",
    engines: ["libxml2", "xerces"],
    native: "invalid",
    overlooks: ({ code }) => code === "unsafe-integer",
  },
  {
    name: "what requests must have",
    reason: "The schemas describe what servers send; few rows are required of clients alone.",
    engines: ["ajv", "libxml2", "xerces"],
    native: "invalid",
    overlooks: ({ code }) => code.startsWith("missing-"),
  },
  {
    name: "xsi:type",
    reason:
      "A datatype that adds nothing but a name, or the empty value, has the name of its base.",
    format: "xml",
    engines: ["libxml2", "xerces"],
    native: "invalid",
    overlooks: ({ code }) => code === "wrong-xsi-type",
  },
  {
    name: "blanks around dates",
    reason: "libxml2 does not collapse white space around dates and times, as XSD wants.",
    format: "xml",
    engines: ["libxml2"],
    native: "valid",
    objects: (text) => BLANKS_AROUND_DATE.test(text),
  },
  {
    name: "length in UTF-16 units",
    reason: "Xerces counts a character beyond the BMP twice; XSD counts characters.",
    format: "xml",
    engines: ["xerces"],
    native: "valid",
    objects: (text) => /[\u{10000}-\u{10ffff}]|&#(?:x0*[1-9a-f][\da-f]{4}|\d{5})/iu.test(text),
  },
];

/** What our decoders say of a document. */
export interface Reading {
  readonly format: Format;
  readonly text: string;
  readonly valid: boolean;
  readonly issues: readonly Issue[];
}

/** The classes that a difference belongs to; none where nothing explains it. */
export function explanationOf(
  classes: readonly DifferenceClass[],
  engine: EngineName,
  { format, text, valid, issues }: Reading,
): readonly DifferenceClass[] {
  const possible = classes.filter(
    (each) => each.engines.includes(engine) && (each.format ?? format) === format,
  );
  if (valid)
    return possible.filter((each) => each.native === "valid" && each.objects(text, issues));
  const errors = issues.filter(({ severity }) => severity === "error");
  const found = errors.map((error) =>
    possible.find((each) => each.native === "invalid" && each.overlooks(error, engine)),
  );
  const known = found.filter((each) => each !== undefined);
  return known.length < errors.length ? [] : [...new Set(known)];
}
