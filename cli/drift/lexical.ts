/** Types that values of a new row may have, by what they look like. */

export interface Scalar {
  readonly text: string;
  /** JSON tells numbers from texts that look like them; XML does not. */
  readonly json?: "string" | "number" | "boolean";
}

/** The narrowest first; no text is taken for a floating-point number, it may as well be a version. */
export const lexicalTypes: readonly string[] = [
  "xs:boolean",
  "xs:int",
  "xs:long",
  "xs:dateTime",
  "xs:string",
  "xs:double",
];

/** Those of the types that this value is of as well. */
export const narrowed = (types: readonly string[], value: Scalar): readonly string[] =>
  types.filter((type) => fits[type]?.(value));

type Fits = (value: Scalar) => boolean;

const fits: Readonly<Record<string, Fits>> = {
  "xs:boolean": is("boolean", (text) => /^(true|false)$/.test(text)),
  "xs:int": is("number", (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31),
  "xs:long": is("number", (text) => /^-?\d{1,18}$/.test(text)),
  "xs:dateTime": is("string", (text) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(text),
  ),
  "xs:string": is("string", () => true),
  "xs:double": is("number", (text) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)),
};

function is(kind: Scalar["json"], looks: (text: string) => boolean): Fits {
  return ({ text, json }) => (json === undefined || json === kind) && looks(text);
}
