/** JSON as prettier shapes it: on one line where that fits, else one item a line. */

export type Json = string | number | boolean | null | JsonList | JsonObject;
export type JsonList = readonly Json[];
export interface JsonObject {
  readonly [name: string]: Json;
}

export const printJson = (value: JsonObject): string => `${print(value, "", WIDTH)}\n`;

/** `column` is where the value starts. */
function print(value: Json, indent: string, column: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = inline(value, WIDTH - ",".length - column);
  if (line !== undefined && !isBroken(value)) return line;

  const inner = `${indent}  `;
  const items = isList(value)
    ? value.map((item) => inner + print(item, inner, inner.length))
    : Object.entries(value).map(([name, item]) => {
        const start = `${inner}${JSON.stringify(name)}: `;
        return start + print(item, inner, start.length);
      });
  const [open = "", close = ""] = isList(value) ? "[]" : "{}";
  return items.length === 0 ? open + close : `${open}\n${items.join(",\n")}\n${indent}${close}`;
}

const WIDTH = 100;

/** On one line; undefined as soon as it is longer than the room for it. */
function inline(value: Json, room: number): string | undefined {
  const within = (text: string) => (text.length <= room ? text : undefined);
  if (typeof value !== "object" || value === null) return within(JSON.stringify(value));
  const items = Object.entries<Json>(value);
  if (items.length === 0) return within(isList(value) ? "[]" : "{}");
  const [open, close] = isList(value) ? (["[", "]"] as const) : (["{ ", " }"] as const);
  let line: string = open;
  for (const [name, item] of items) {
    if (line !== open) line += ", ";
    if (!isList(value)) line += `${JSON.stringify(name)}: `;
    const text = inline(item, room - line.length - close.length);
    if (text === undefined) return undefined;
    line += text;
  }
  return line + close;
}

/** Prettier never puts two objects, or lists, of several items beside each other. */
function isBroken(value: Json): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!isList(value)) return Object.values(value).some(isBroken);
  const [first, ...others] = value.map(shapeOf);
  const alike = first !== undefined && others.length > 0 && others.every((one) => one === first);
  return alike || value.some(isBroken);
}

const shapeOf = (value: Json): "list" | "object" | undefined => {
  if (typeof value !== "object" || value === null || Object.keys(value).length < 2)
    return undefined;
  return isList(value) ? "list" : "object";
};

const isList = (value: JsonList | JsonObject): value is JsonList => Array.isArray(value);
