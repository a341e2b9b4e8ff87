/** Takes example documents apart by the tables, with a parser that is not ours. */
import { readFileSync } from "node:fs";
import { type XmlElement, XmlDocument, type XmlTreeNode } from "libxml2-wasm";
import type { ComplexType } from "../../generator/model.js";
import { type Example, examples } from "../../examples/registry.js";
import type { Document, Instance, Item } from "./document.js";
import { model } from "./model.js";

export const textOf = (file: string): string =>
  readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8");

export const fileOf = (example: Example, format: "xml" | "json"): string => {
  const file = example.files.find((file) => file.endsWith(`.${format}`));
  if (file === undefined) throw new Error(`${example.name} has no ${format} file`);
  return file;
};

/** Every example as its XML file has it. */
export const exampleDocuments: readonly Document[] = examples.map(read);

function read(example: Example): Document {
  const { name, role } = example;
  const root = model.roots.find((root) => root.name === example.root);
  if (root === undefined) throw new Error(`${name}: no root ${example.root}`);
  const document = XmlDocument.fromString(textOf(fileOf(example, "xml")));
  try {
    return { name, root, role, top: instanceOf(document.root, root.type, name) };
  } finally {
    document.dispose();
  }
}

function instanceOf(element: XmlElement, type: ComplexType, where: string): Instance {
  const unknown = (name: string) => new Error(`${where}: ${type.ts} has no row ${name}`);
  const attributes = element.attrs.map((attribute): Item => {
    const row = type.all.attributes.find((row) => row.name === attribute.name);
    if (row === undefined) throw unknown(attribute.name);
    return { row, value: attribute.value };
  });
  const { text } = type.all;
  if (text !== undefined) {
    return { type, items: [...attributes, { row: text, value: element.content }] };
  }
  const elements = childrenOf(element).map((child): Item => {
    const row = type.elements.find((row) => row.name === child.name);
    if (row === undefined) throw unknown(child.name);
    const isSimple = row.type.kind === "simpleType";
    return { row, value: isSimple ? child.content : instanceOf(child, row.type, where) };
  });
  return { type, items: [...attributes, ...elements] };
}

export function childrenOf(element: XmlElement): readonly XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.next) {
    if (isElement(node)) children.push(node);
  }
  return children;
}

function isElement(node: XmlTreeNode): node is XmlElement {
  return "attrs" in node;
}
