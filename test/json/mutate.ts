/** Changes JSON documents in the ways that servers, other versions and mistakes change them. */
import type { Random } from "../random.js";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export function mutateJson(document: Json, random: Random): void {
  const holder = random.pick(holdersOf(document));
  if (Array.isArray(holder)) random.pick(arrayChanges)(holder, random);
  else random.pick(objectChanges)(holder, random);
}

type JsonObject = { [name: string]: Json };

/** Objects and arrays of a document. */
function holdersOf(json: Json): readonly (Json[] | JsonObject)[] {
  if (typeof json !== "object" || json === null) return [];
  return [json, ...Object.values(json).flatMap(holdersOf)];
}

const NAMES = [
  "Foo",
  "Bar",
  "SqlInfo",
  "Name",
  "name",
  "Value",
  "__proto__",
  "toString",
  "a/b~",
  "é",
  "",
];

const value = (random: Random, depth = 0): Json =>
  random.pick<() => Json>([
    () => null,
    () => random.once(2),
    () => random.pick([0, -1, 7, 1.5, 1e21, -0, 9007199254740993]),
    () =>
      random.pick([
        "",
        " ",
        "x",
        "true",
        "7",
        "2024-05-01T22:00:00Z",
        "é€𝄞",
        "\u0000\ud800",
        '"\\/',
      ]),
    () => Array.from({ length: depth > 2 ? 0 : random.below(3) }, () => value(random, depth + 1)),
    () =>
      Object.fromEntries(
        Array.from({ length: depth > 2 ? 0 : random.below(3) }, () => [
          random.pick(NAMES),
          value(random, depth + 1),
        ]),
      ),
  ])();

const arrayChanges: readonly ((array: Json[], random: Random) => void)[] = [
  (array, random) => void array.splice(random.below(array.length + 1), 0, value(random)),
  (array, random) => void array.splice(random.below(array.length + 1), random.below(3)),
  (array, random) => {
    if (array.length > 0) array[random.below(array.length)] = value(random);
  },
  (array) => void array.reverse(),
];

const objectChanges: readonly ((object: JsonObject, random: Random) => void)[] = [
  // Behind all others: a new member among them, and then in front.
  (object, random) => define(object, random.pick(NAMES), value(random)),
  (object, random) => {
    const [first] = Object.entries(object);
    if (first === undefined) return;
    delete object[first[0]];
    define(object, random.pick(NAMES), value(random));
    define(object, first[0], first[1]);
  },
  (object, random) => {
    const name = random.pick(Object.keys(object));
    if (name !== undefined) define(object, name, value(random));
  },
  (object, random) => {
    const name = random.pick(Object.keys(object));
    if (name !== undefined) delete object[name];
  },
  (object, random) => {
    const name = random.pick(Object.keys(object));
    const moved = name === undefined ? undefined : object[name];
    if (name === undefined || moved === undefined) return;
    delete object[name];
    define(object, name, moved);
  },
];

/** Assignment would call the setter of __proto__. */
function define(object: JsonObject, name: string, item: Json): void {
  Object.defineProperty(object, name, {
    value: item,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
