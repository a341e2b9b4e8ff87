/** A simple table as the model has it. */
import type * as Written from "../schemas/language.js";
import type { Table } from "./load.js";
import type * as Model from "./model.js";

export function linkSimpleType(
  type: Written.SimpleType,
  home: Table,
  usedEmpty: boolean,
): Model.SimpleType {
  const { name, ...rest } = type;
  return {
    ...rest,
    ts: home.ts,
    xsd: name ?? `xs:${type.base}`,
    builtin: name === undefined,
    module: home.module,
    json: jsonTypes[type.base],
    observed: type.observed ?? [],
    usedEmpty,
  };
}

const jsonTypes = {
  string: "string",
  token: "string",
  boolean: "boolean",
  int: "integer",
  long: "integer",
  unsignedShort: "integer",
  unsignedByte: "integer",
  unsignedInt: "integer",
  unsignedLong: "integer",
  decimal: "number",
  double: "number",
  dateTime: "string",
  time: "string",
} as const satisfies Record<Written.Builtin, Model.SimpleType["json"]>;
