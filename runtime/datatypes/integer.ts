import { datatype, type Datatype } from "../datatype.js";

/**
 * An integer of XSD as a number. Bounds are bigints, for those of `xs:long`
 * are no numbers; a missing one is infinite. A value that the bounds allow and
 * a number cannot hold exactly is refused as unsafe, never rounded.
 */
export const integer = (name: string, min?: bigint, max?: bigint): Datatype<number> => {
  const lowest = Math.max(Number.MIN_SAFE_INTEGER, Number(min ?? -Infinity));
  const highest = Math.min(Number.MAX_SAFE_INTEGER, Number(max ?? Infinity));

  return datatype({
    name,
    json: "number",
    collapse: true,
    parse(lexical) {
      const length = lexical.length;
      const sign = lexical.charCodeAt(0);
      let i = sign === MINUS || sign === PLUS ? 1 : 0;
      if (i === length) return undefined;
      let value = 0;
      for (; i < length; i++) {
        const digit = lexical.charCodeAt(i) - ZERO;
        if (digit < 0 || digit > 9) return undefined;
        // Beyond 2^53 this rounds, but never back into the safe range.
        value = value * 10 + digit;
      }
      // Minus zero is zero.
      if (sign === MINUS) value = 0 - value;
      return value >= lowest && value <= highest ? value : undefined;
    },
    accept(value) {
      if (typeof value !== "number" || !Number.isInteger(value)) return undefined;
      return value >= lowest && value <= highest ? value + 0 : undefined;
    },
    refusal(received) {
      switch (typeof received) {
        case "string":
          if (!/^[+-]?[0-9]+$/.test(received)) return "invalid-value";
          return isWithin(received, min, max) ? "unsafe-integer" : "out-of-range";
        case "number":
          if (!Number.isInteger(received)) return "invalid-value";
          // JSON.parse has rounded it already: the bound itself may have been meant.
          return received >= Number(min ?? -Infinity) && received <= Number(max ?? Infinity)
            ? "unsafe-integer"
            : "out-of-range";
        default:
          return "wrong-type";
      }
    },
    print: (value) => String(value),
    expects: describe(min, max),
  });
};

export const byte = integer("xs:byte", -128n, 127n);
export const short = integer("xs:short", -32768n, 32767n);
export const int = integer("xs:int", -(2n ** 31n), 2n ** 31n - 1n);
export const long = integer("xs:long", -(2n ** 63n), 2n ** 63n - 1n);
export const unsignedByte = integer("xs:unsignedByte", 0n, 255n);
export const unsignedShort = integer("xs:unsignedShort", 0n, 65535n);
export const unsignedInt = integer("xs:unsignedInt", 0n, 2n ** 32n - 1n);
export const unsignedLong = integer("xs:unsignedLong", 0n, 2n ** 64n - 1n);
export const nonNegativeInteger = integer("xs:nonNegativeInteger", 0n);
export const positiveInteger = integer("xs:positiveInteger", 1n);

const MINUS = 45;
const PLUS = 43;
const ZERO = 48;

function isWithin(lexical: string, min: bigint | undefined, max: bigint | undefined): boolean {
  const digits = lexical.replace(/^[+-]?0*/, "");
  const negative = lexical.startsWith("-");
  // Longer than every bound, and BigInt takes its time with a million digits.
  if (digits.length > 100) return (negative ? min : max) === undefined;
  const value = negative ? -BigInt(digits) : BigInt(digits);
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

function describe(min: bigint | undefined, max: bigint | undefined): string {
  if (min === undefined) return max === undefined ? "an integer" : `an integer up to ${max}`;
  return max === undefined ? `an integer from ${min}` : `an integer from ${min} to ${max}`;
}
