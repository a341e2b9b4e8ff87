/** Changes documents in the ways that servers, other versions and mistakes change them. */
import type { Random } from "../random.js";
import { elementsOf, type Tree } from "./tree.js";

export function mutate(tree: Tree, random: Random): void {
  random.pick(changes)(random.pick(elementsOf(tree)), random);
}

type Change = (element: Tree, random: Random) => void;

const insert = (element: Tree, item: Tree | string, random: Random): void =>
  void element.content.splice(random.below(element.content.length + 1), 0, item);

const childrenOf = ({ content }: Tree): readonly Tree[] =>
  content.filter((item) => typeof item !== "string");

const NAMES = [
  "Foo",
  "Bar",
  "Sqlinfo",
  "Link",
  "Name",
  "Platform",
  "__proto__",
  "constructor",
  "Größe",
];
const VALUES = [
  "",
  " ",
  "x",
  "true",
  "0",
  "-1",
  "99999999999",
  "2024-05-01T22:00:00Z",
  "a &amp; b",
  "é€𝄞",
  "]]&gt;",
  "  x  y\n",
];

const unknown = (random: Random, depth = 0): Tree => ({
  name: random.pick(NAMES),
  attributes: random.once(2) ? [["a", random.pick(VALUES)]] : [],
  content: Array.from({ length: random.below(3) }, () =>
    depth > 2 || random.once(2) ? random.pick(VALUES) : unknown(random, depth + 1),
  ),
});

const changes: readonly Change[] = [
  (element, random) => insert(element, unknown(random), random),
  (element, random) => {
    const foreign = unknown(random);
    foreign.attributes.push(["xmlns", random.pick(["", "urn:other"])]);
    insert(element, foreign, random);
  },
  (element, random) => insert(element, random.pick(["stray", "x &lt; y", "é", "0"]), random),
  (element, random) => addAttribute(element, [random.pick(NAMES), random.pick(VALUES)]),
  (element, random) => {
    const prefix = random.pick(["a", "b"]);
    addAttribute(element, [`xmlns:${prefix}`, random.pick(["urn:one", "urn:two"])]);
    addAttribute(element, [`${prefix}:${random.pick(NAMES)}`, random.pick(VALUES)]);
  },
  (element, random) => addAttribute(element, ["xml:lang", random.pick(VALUES)]),
  (element, random) => {
    if (element.content.length > 0) element.content.splice(random.below(element.content.length), 1);
  },
  (element, random) => {
    const child = random.pick(childrenOf(element));
    if (child !== undefined) insert(element, structuredClone(child), random);
  },
  (element, random) => {
    const child = element.content.splice(random.below(element.content.length), 1)[0];
    if (child !== undefined) insert(element, child, random);
  },
  (element, random) => {
    if (childrenOf(element).length === 0) element.content = [random.pick(VALUES)];
  },
  (element, random) => {
    if (childrenOf(element).length === 0) element.content = [unknown(random)];
  },
  (element, random) => {
    const attribute = random.pick(element.attributes.filter(([name]) => !name.startsWith("xmlns")));
    if (attribute !== undefined) attribute[1] = random.pick(VALUES);
  },
  (element, random) => {
    const own = element.attributes.findIndex(([name]) => !name.startsWith("xmlns"));
    if (own >= 0) element.attributes.splice(own + random.below(element.attributes.length - own), 1);
  },
  (element, random) => {
    for (const child of childrenOf(element).slice(0, 1)) child.name = random.pick(NAMES);
  },
  (element, random) => {
    const [one, other] = [random.pick(childrenOf(element)), unknown(random)];
    if (one !== undefined) one.content = random.once(2) ? [other] : [...one.content, other];
  },
];

function addAttribute(element: Tree, attribute: [string, string]): void {
  if (element.attributes.every(([name]) => name !== attribute[0]))
    element.attributes.push(attribute);
}
