/** Documents that have to belong to each class of differences: those with certain mistakes, or issues. */
import { classesOf, type DifferenceClass } from "../../cli/engines/classes.js";
import { rules } from "../rules.js";
import type { FaultName } from "./faults.js";

export const classes: readonly DifferenceClass[] = classesOf(
  new Set(rules.filter(({ jsonSchema }) => jsonSchema).map(({ code }) => code)),
);

/** Where no mistake is named, the issues of a document decide, as they do in the command. */
export const faultsOf: Readonly<Record<string, readonly FaultName[]>> = {
  "duplicate members": ["write a member twice"],
  "calendar days in JSON": [
    "a day that the month lacks",
    "a day that the month lacks, before a time",
  ],
  "integers beyond 2^53": ["an integer beyond 2^53"],
  "what requests must have": [
    "leave out what a request must have",
    "null for what a request must have",
  ],
  "xsi:type": ["xsi:type of a declared type that only has another name"],
  "blanks around dates": ["blanks around a date or time"],
  "length in UTF-16 units": ["the longest text, beyond the BMP"],
};
