/**
 * Why an engine may say something else than our decoders: every difference
 * belongs to one of these classes, and every class is needed.
 */
import type { EngineName, Format, Verdict } from "../../cli/engines/engine.js";
import type { Issue } from "../../generated/index.js";
import { rules } from "../rules.js";
import type { FaultName } from "./faults.js";

export interface DifferenceClass {
  readonly name: string;
  readonly reason: string;
  readonly format?: Format;
  readonly engines: readonly EngineName[];
  /** What our decoders say; the engines say the opposite. */
  readonly native: Verdict;
  /** Mistakes that belong to it, whatever they are made in. */
  readonly faults?: readonly FaultName[];
  /** Documents that belong to it, by the issues that they have. */
  readonly has?: (issues: readonly Issue[], engine: EngineName) => boolean;
}

/** Codes of the rules that the JSON Schema states. */
const stated: ReadonlySet<string> = new Set(
  rules.filter(({ jsonSchema }) => jsonSchema).map(({ code }) => code),
);

export const classes: readonly DifferenceClass[] = [
  {
    name: "rules between rows",
    reason: "XSD 1.0 cannot compare the values of two rows; JSON Schema cannot compare texts.",
    engines: ["ajv", "libxml2", "xerces"],
    native: "invalid",
    has: (issues, engine) =>
      issues
        .filter(({ severity }) => severity === "error")
        .every(({ code }) => code.startsWith("rule:") && !(engine === "ajv" && stated.has(code))),
  },
  {
    name: "camelCase",
    reason: "Enterprise Manager 13.0 writes member names in camelCase; the schema has one casing.",
    format: "json",
    engines: ["ajv"],
    native: "valid",
    has: (issues) => issues.some(({ code }) => code === "json-casing"),
  },
  {
    name: "duplicate members",
    reason: "JSON.parse keeps the last of two members, so a JSON Schema never sees the first.",
    format: "json",
    engines: ["ajv"],
    native: "invalid",
    faults: ["write a member twice"],
  },
  {
    name: "calendar days in JSON",
    reason: "A pattern cannot count the days of a month, and formats are annotations only.",
    format: "json",
    engines: ["ajv"],
    native: "invalid",
    faults: ["a day that the month lacks", "a day that the month lacks, before a time"],
  },
  {
    name: "integers beyond 2^53",
    reason: "xs:long has 64 bits; a number of JavaScript would be rounded.",
    format: "xml",
    engines: ["libxml2", "xerces"],
    native: "invalid",
    faults: ["an integer beyond 2^53"],
  },
  {
    name: "what requests must have",
    reason: "The schemas describe what servers send; few rows are required of clients alone.",
    engines: ["ajv", "libxml2", "xerces"],
    native: "invalid",
    faults: ["leave out what a request must have", "null for what a request must have"],
  },
  {
    name: "xsi:type",
    reason:
      "A datatype that adds nothing but a name, or the empty value, has the name of its base.",
    format: "xml",
    engines: ["libxml2", "xerces"],
    native: "invalid",
    faults: ["xsi:type of a declared type that only has another name"],
  },
  {
    name: "blanks around dates",
    reason: "libxml2 does not collapse white space around dates and times, as XSD wants.",
    format: "xml",
    engines: ["libxml2"],
    native: "valid",
    faults: ["blanks around a date or time"],
  },
  {
    name: "length in UTF-16 units",
    reason: "Xerces counts a character beyond the BMP twice; XSD counts characters.",
    format: "xml",
    engines: ["xerces"],
    native: "valid",
    faults: ["the longest text, beyond the BMP"],
  },
];
