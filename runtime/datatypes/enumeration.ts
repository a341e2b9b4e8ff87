import { datatype, type Datatype } from "../datatype.js";
import { needle } from "../needle.js";

/**
 * A string of listed values. Newer servers send others, so it takes any text:
 * `values` tells readers what to report. `observed` pairs each value that no
 * page lists with the reason of its erratum.
 */
export const enumeration = <T extends string = string>(
  name: string,
  documented: readonly string[],
  observed: readonly (readonly [value: string, reason: string])[] = [],
): Datatype<T> =>
  datatype<T>({
    name,
    json: "string",
    collapse: false,
    // Open: the type of an enumeration has every string. Nothing is no value, though.
    parse: (lexical) => (lexical === "" ? undefined : (lexical as T)),
    accept: (value) => (typeof value === "string" && value !== "" ? (value as T) : undefined),
    refusal: (received) => (typeof received === "string" ? "invalid-value" : "wrong-type"),
    print: (value) => value,
    expects: documented.length === 1 ? `${documented[0]}` : `one of ${documented.join(", ")}`,
    values: {
      documented,
      known: new Set(documented),
      candidates: [
        ...documented.map((value) => ({ value, needle: needle(value), reason: undefined })),
        ...observed.map(([value, reason]) => ({ value, needle: needle(value), reason })),
      ],
      observed: new Map(observed),
    },
  });
