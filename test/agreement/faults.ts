/**
 * What each mistake is called on either wire, and where. Written by hand from
 * the design: no validator was asked. A wire that is absent cannot have the
 * mistake; an empty list says that it is none.
 */
import type { IssueCode } from "../../generated/index.js";

/** "it" is the value the mistake is made with, "owner" the element or object around it. */
export type Want = `${IssueCode} at ${"it" | "owner"}`;

export interface Fault {
  readonly xml?: readonly Want[];
  readonly json?: readonly Want[];
}

const none: readonly Want[] = [];
const both = (want: Want): Fault => ({ xml: [want], json: [want] });

export const faults = {
  // Rows that are not there
  "leave out an optional row": { xml: none, json: none },
  "leave out a required element": {
    xml: ["missing-element at owner"],
    json: ["missing-member at owner"],
  },
  "leave out a required attribute": {
    xml: ["missing-attribute at owner"],
    json: ["missing-member at owner"],
  },
  "leave out required text": { json: ["missing-member at owner"] },
  "leave out what a request must have": {
    xml: ["missing-element at owner"],
    json: ["missing-member at owner"],
  },
  "null for an optional row": { json: none },
  "null for a required row": { json: ["missing-member at owner"] },
  "null for what a request must have": { json: ["missing-member at owner"] },

  // Rows too often, or out of order
  "write an element twice": { xml: ["repeated-element at it"] },
  "write a member twice": { json: ["duplicate-member at it"] },
  "write an element behind the next": { xml: ["misplaced-element at it"] },
  "write the first element last": { xml: ["misplaced-element at it"] },
  "write the attributes backwards": { xml: none },
  "write the members backwards": { json: none },

  // Names
  "misname an element": { xml: ["unknown-element at it"], json: ["unknown-member at it"] },
  "misname a required element": {
    xml: ["missing-element at owner", "unknown-element at it"],
    json: ["missing-member at owner", "unknown-member at it"],
  },
  "misname an attribute": { xml: ["unknown-attribute at it"], json: ["unknown-member at it"] },
  "misname a required attribute": {
    xml: ["missing-attribute at owner", "unknown-attribute at it"],
    json: ["missing-member at owner", "unknown-member at it"],
  },
  "misname required text": { json: ["missing-member at owner", "unknown-member at it"] },
  "read by its other name": { json: none },
  "add an unknown element": { xml: ["unknown-element at it"], json: ["unknown-member at it"] },
  "add an unknown attribute": { xml: ["unknown-attribute at it"] },
  "an element in another namespace": { xml: ["unknown-element at it"] },
  "a required element in another namespace": {
    xml: ["missing-element at owner", "unknown-element at it"],
  },
  "an element in no namespace": { xml: ["unknown-element at it"] },
  "a required element in no namespace": {
    xml: ["missing-element at owner", "unknown-element at it"],
  },
  "an attribute in another namespace": { xml: ["unknown-attribute at it"] },
  "a required attribute in another namespace": {
    xml: ["missing-attribute at owner", "unknown-attribute at it"],
  },
  "the document in another namespace": { xml: ["wrong-namespace at it"] },
  "misname the root": { xml: ["wrong-root at it"] },

  // Choices
  "two branches of a choice": both("conflicting-choice at it"),
  "no branch of a choice that needs one": both("missing-choice at owner"),
  "no branch of a choice that needs none": { xml: none, json: none },

  // Rules, which the engines may not see; test/rules.test.ts says what they are called
  "keep a rule": { xml: none, json: none },
  "break a rule": { xml: none, json: none },

  // Values
  "text that is no boolean": { xml: ["invalid-value at it"] },
  "text that is no number": { xml: ["invalid-value at it"] },
  "a fraction": both("invalid-value at it"),
  "a number beyond the type": both("out-of-range at it"),
  "a number beyond the facets": both("out-of-range at it"),
  "an integer beyond 2^53": both("unsafe-integer at it"),
  "no date and time": both("invalid-value at it"),
  "a day that the month lacks": both("invalid-value at it"),
  "no time": both("invalid-value at it"),
  "a day that the month lacks, before a time": { json: ["invalid-value at it"] },
  "text that does not match": both("invalid-value at it"),
  "text that is too long": both("invalid-value at it"),
  "an unlisted value": both("undocumented-value at it"),
  "a listed value with blanks": both("undocumented-value at it"),
  "nothing where a value is wanted": both("invalid-value at it"),
  "nothing in XML": { xml: ["invalid-value at it"] },
  "nothing where that is a value": { xml: none, json: none },
  "blanks around a value": { xml: none },
  "blanks around a date or time": { xml: none },
  "blanks around a JSON string": { json: ["invalid-value at it"] },
  "another form of the value": { xml: none, json: none },
  "the longest text, beyond the BMP": { xml: none, json: none },
  "another JSON type": { json: ["wrong-type at it"] },

  // Content
  "text between elements": { xml: ["unexpected-text at owner"] },
  "an element inside a value": { xml: ["wrong-type at it"] },
  "an attribute on a value": { xml: ["unknown-attribute at it"] },
  "one value for a list": { json: ["wrong-type at it"] },
  "null in a list": { json: ["wrong-type at it"] },
  "a list without its object": { json: none },
  "another JSON document": { json: ["wrong-type at it"] },
  "xsi:nil": { xml: ["not-nillable at it"] },
  "xsi:type of another type": { xml: ["wrong-xsi-type at it"] },
  "xsi:type of the declared type": { xml: none },
  "xsi:type of a declared type that only has another name": { xml: ["wrong-xsi-type at it"] },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

export const faultOf = (name: FaultName): Fault => faults[name];
