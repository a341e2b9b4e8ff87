import type { Scan } from "./datatypes/scan.js";
import type { Needle } from "./needle.js";

/** A simple type at work: lexical forms to values and back, on both wires. */
export interface Datatype<T extends Scalar = Scalar> {
  /** Name in the XSD: "xs:int", "UidType". */
  readonly name: string;
  /** Completes "expected …": "an integer from -2147483648 to 2147483647". */
  readonly expects: string;
  /** typeof of the JSON value that carries it. */
  readonly json: "string" | "number" | "boolean";
  /** White space around and inside an XML value is collapsed before `parse`. */
  readonly collapse: boolean;
  /** Value of a lexical form; undefined where it is none. */
  parse(lexical: string): T | undefined;
  /** Value of a JSON value; undefined where it is none. */
  accept(value: unknown): T | undefined;
  /**
   * Why `parse` or `accept` gave undefined. A string is taken for a lexical
   * form, so JSON readers ask `jsonRefusal`, which knows the wire.
   */
  refusal(received: unknown): Refusal;
  /** Canonical lexical form for XML. */
  print(value: T): string;
  /** Present on enumerations: values outside it are kept, and reported. */
  readonly values: EnumerationValues | undefined;
  /** Finds plain forms in bytes, for readers of bytes; it may leave any form to `parse`. */
  readonly scan: Scan | undefined;
}

/** What a datatype says of itself. */
type Facts<T extends Scalar> = Omit<Datatype<T>, "values" | "scan"> &
  Partial<Pick<Datatype<T>, "values" | "scan">>;

/** Readers look at every kind of datatype in the same places: all have one shape, which is faster. */
export const datatype = <T extends Scalar>(facts: Facts<T>): Datatype<T> => ({
  name: facts.name,
  expects: facts.expects,
  json: facts.json,
  collapse: facts.collapse,
  parse: facts.parse,
  accept: facts.accept,
  refusal: facts.refusal,
  print: facts.print,
  values: facts.values,
  scan: facts.scan,
});

export type Scalar = string | number | boolean;

export type Refusal = "invalid-value" | "out-of-range" | "unsafe-integer" | "wrong-type";

export interface EnumerationValues {
  readonly documented: readonly string[];
  readonly known: ReadonlySet<string>;
  /** All of these as bytes, for readers of bytes. */
  readonly candidates: readonly Candidate[];
  /** Values that servers send and no page lists, each with the reason of its erratum. */
  readonly observed: ReadonlyMap<string, string>;
}

export interface Candidate {
  readonly value: string;
  readonly needle: Needle;
  /** Reason of the erratum; undefined for a documented value. */
  readonly reason: string | undefined;
}

/** Why `accept` gave undefined: "5" is a fine lexical form of an integer, and no JSON number. */
export const jsonRefusal = (datatype: Datatype, received: unknown): Refusal =>
  typeof received === datatype.json ? datatype.refusal(received) : "wrong-type";
