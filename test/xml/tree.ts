/** Documents of the tests as trees: to change them, and to write them in other ways. */
import type { Random } from "../random.js";

export interface Tree {
  name: string;
  attributes: [name: string, value: string][];
  content: (Tree | string)[];
}

/** Reads a well-formed document without CDATA sections; references stay as they are. */
export function treeOf(document: string): Tree {
  const root: Tree = { name: "", attributes: [], content: [] };
  const open = [root];
  const token =
    /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|[^<]+/g;
  for (const [text, slash, name, attributes = "", empty] of document.matchAll(token)) {
    if (/^<[?!]/.test(text)) continue;
    const parent = open.at(-1)!;
    if (name === undefined) {
      if (open.length > 1) parent.content.push(text);
    } else if (slash === "/") {
      open.pop();
    } else {
      const pairs = attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
      const tree: Tree = {
        name,
        attributes: Array.from(pairs, ([, key, one, other]) => [key!, one ?? other ?? ""]),
        content: [],
      };
      parent.content.push(tree);
      if (empty === "") open.push(tree);
    }
  }
  return root.content[0] as Tree;
}

export const copyOf = (tree: Tree): Tree => structuredClone(tree);

/** White space between elements goes: then it can be put anywhere. */
export function compact(tree: Tree): Tree {
  const elements = tree.content.filter((item) => typeof item !== "string");
  if (elements.length > 0)
    tree.content = tree.content.filter((item) => typeof item !== "string" || item.trim() !== "");
  for (const item of elements) compact(item);
  return tree;
}

export function elementsOf(tree: Tree): readonly Tree[] {
  const below = tree.content.flatMap((item) => (typeof item === "string" ? [] : elementsOf(item)));
  return [tree, ...below];
}

export function written(tree: Tree): string {
  const attributes = tree.attributes.map(([name, value]) => ` ${name}="${value}"`).join("");
  const content = tree.content.map((item) => (typeof item === "string" ? item : written(item)));
  return `<${tree.name}${attributes}>${content.join("")}</${tree.name}>`;
}

// ---------------------------------------------------------------- the same in other words

/** Ways to write a document that say the same. */
export interface Noise {
  readonly comments?: boolean;
  readonly references?: boolean;
  readonly sections?: boolean;
  readonly spaces?: boolean;
  readonly quotes?: boolean;
  readonly order?: boolean;
  readonly prefixes?: boolean;
  readonly declarations?: boolean;
  readonly empty?: boolean;
}

/** The document with noise. Its elements have no prefixes; those of another namespace declare it. */
export function noisy(tree: Tree, namespace: string, noise: Noise, random: Random): string {
  const prefix = noise.prefixes ? "v:" : "";
  const root = {
    ...tree,
    attributes: tree.attributes.map(([name, value]): [string, string] => [
      prefix !== "" && name === "xmlns" ? "xmlns:v" : name,
      value,
    ]),
  };
  return write(root, { namespace, noise, random, prefix });
}

interface Writer {
  readonly namespace: string;
  readonly noise: Noise;
  readonly random: Random;
  /** Of elements of the namespace; undefined inside those of another. */
  readonly prefix: string | undefined;
}

function write(tree: Tree, around: Writer): string {
  const { noise, random, namespace } = around;
  const isForeign = tree.attributes.some(
    ([name, value]) => name === "xmlns" && value !== namespace,
  );
  const writer = isForeign ? { ...around, prefix: undefined } : around;
  const { prefix = "" } = writer;
  const redeclares = noise.declarations && writer.prefix === "" && random.once(3);
  const declared = tree.attributes.some(([name]) => name === "xmlns");
  const attributes: Tree["attributes"] =
    redeclares && !declared ? [...tree.attributes, ["xmlns", namespace]] : tree.attributes;
  const ordered = noise.order ? shuffled(attributes, random) : attributes;
  const start = `<${prefix}${tree.name}${ordered.map((one) => attribute(one, writer)).join("")}`;
  const end = `</${prefix}${tree.name}${space(writer)}>`;
  const content = tree.content.map((item) =>
    typeof item === "string" ? text(item, writer) : between(writer) + write(item, writer),
  );
  if (content.length === 0 && noise.empty && random.once(2)) return `${start}${space(writer)}/>`;
  return `${start}${space(writer)}>${content.join("")}${between(writer)}${end}`;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(random.below(rest.length), 1)[0]!);
}

const space = ({ noise, random }: Writer): string =>
  noise.spaces ? random.pick(["", "", " ", "\n", "\t\r\n "]) : "";

const between = ({ noise, random }: Writer): string =>
  noise.comments ? random.pick(["", "", "<!-- <x> -->", "<?p ?>", "<!----><?q <x ?>"]) : "";

function attribute([name, value]: readonly [string, string], writer: Writer): string {
  const { noise, random } = writer;
  const quote = noise.quotes && random.once(2) && !value.includes("'") ? "'" : '"';
  const inner = referenced(value, writer);
  return `${space(writer) || " "}${name}${space(writer)}=${space(writer)}${quote}${inner}${quote}`;
}

function text(value: string, writer: Writer): string {
  const { noise, random } = writer;
  if (noise.sections && random.once(2) && !/[&\r]/.test(value)) return `<![CDATA[${value}]]>`;
  const inner = referenced(value, writer);
  if (!noise.comments || random.once(2)) return inner;
  const before = /^(?:&[^;]*;|[^&])/u.exec(inner)?.[0] ?? "";
  return `${before}<!-- x --><?p?>${inner.slice(before.length)}`;
}

/** Some characters as references, but for those that are references already. */
function referenced(value: string, { noise, random }: Writer): string {
  if (!noise.references) return value;
  return value.replace(/&[^;]*;|[^&]/gu, (one) => {
    // In attributes, white space is another one as a reference.
    if (/^[&\s]/.test(one) || !random.once(5)) return one;
    const code = one.codePointAt(0)!;
    return random.once(2) ? `&#${code};` : `&#x${code.toString(16)};`;
  });
}
