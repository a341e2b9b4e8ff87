/** Tables written inside a test, as if a folder had been loaded. */
import {
  builtin,
  contract,
  type JsonConventions,
  page,
  type Root,
  type Type,
} from "../../schemas/language.js";
import { link } from "../../generator/link.js";
import type { Tables } from "../../generator/load.js";
import type { Model } from "../../generator/model.js";

export const here = page("here");
export const String = builtin("string", "Text.");
export const Int = builtin("int", "A number.");
export const Boolean = builtin("boolean", "True or false.");
export const DateTime = builtin("dateTime", "A moment.");

export const builtins = {
  Long: builtin("long", "A large number."),
  Double: builtin("double", "A number with a fraction."),
  Time: builtin("time", "A time of day."),
};

const datatypes = { String, Int, Boolean, DateTime, ...builtins };

/** Exports of one module called "a", and the roots of the contract. */
export function inline(
  exports: Readonly<Record<string, Type>>,
  roots: readonly Root[],
  json: Partial<JsonConventions> = {},
): Tables {
  const tables = Object.entries({ ...datatypes, ...exports }).map(([ts, type]) => {
    return { ts, module: ts in datatypes ? "datatypes" : "a", type };
  });
  return {
    folder: "/schemas",
    contract: contract({
      name: "sample",
      version: "1.0.0",
      title: "Sample API",
      says: "A sample.",
      namespace: "urn:sample",
      pages: { prefix: "https://example.com/", suffix: ".html" },
      json: {
        lists: "pluralised",
        wrappers: "flattened",
        text: "Value",
        order: "derived first",
        casings: ["as named", "camel"],
        ...json,
      },
      roots,
    }),
    tables,
    operations: new Map(),
    queryables: new Map(),
  };
}

export const modelOf = (...args: Parameters<typeof inline>): Model => link(inline(...args)).model;
