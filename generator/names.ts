/** Names of members, by the conventions of the contract. */
import type { JsonConventions } from "../schemas/language.js";

/** JSON name of an element row that has no name of its own there. */
export const conventionalName = (json: JsonConventions, name: string, many: boolean): string =>
  many && json.lists === "pluralised" ? plural(name) : name;

/** Repository becomes Repositories; Days is a plural already and stays. */
export function plural(name: string): string {
  const ending = endings.find(([pattern]) => pattern.test(name));
  return ending === undefined ? `${name}s` : name.replace(ending[0], ending[1]);
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiouAEIOU])y$/, "ies"],
  [/(?<=ss|x|z|ch|sh|us|is)$/, "es"],
  [/(?<=s)$/, ""],
];

/** Name that type and codec of a root share: the element's, where TypeScript can have it. */
export const rootName = (element: string, type: string): string =>
  isIdentifier(element) && !isGlobal(element) ? element : type;

export const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** A name that can stand in a document without a prefix. */
export const isXmlName = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(name);

/** A module that declares such a name hides the JavaScript global. */
export const isGlobal = (name: string): boolean => globals.has(name);

/** The globals of ECMAScript, those that generated code or its runtime may use, and TypeScript's own types. */
const globals: ReadonlySet<string> = new Set(
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean Buffer DataView
  Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array
  Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError
  ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError TextDecoder
  TextEncoder TypeError URIError URL Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap
  WeakRef WeakSet any bigint boolean globalThis never null number object string symbol undefined unknown
  void`.split(/\s+/),
);
