/** XML text from plain objects, indented; what is short stays on one line. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: readonly XmlNode[] | string;
}

/** Attributes that are undefined are left out. */
export const node = (
  name: string,
  attributes: XmlNode["attributes"] = {},
  content: XmlNode["content"] = [],
): XmlNode => ({ name, attributes, content });

/** Content that is text, or one element of text, stays on the line of its element. */
export function printXml(one: XmlNode, indent = ""): string {
  const { content } = one;
  if (typeof content === "string" || (content.length < 2 && content.every(isText))) {
    return indent + inline(one);
  }
  const children = content.map((child) => printXml(child, `${indent}  `));
  return [`${startTag(one, indent)}>`, ...children, `${indent}</${one.name}>`].join("\n");
}

const isText = (child: XmlNode): boolean => typeof child.content === "string";

function inline(one: XmlNode): string {
  const { name, content } = one;
  const start = [`<${name}`, ...attributesOf(one)].join(" ");
  if (content.length === 0) return `${start}/>`;
  const text = typeof content === "string" ? escape(content) : content.map(inline).join("");
  return `${start}>${text}</${name}>`;
}

/** Many attributes stand below each other. */
function startTag(one: XmlNode, indent: string): string {
  const attributes = attributesOf(one);
  const line = [`${indent}<${one.name}`, ...attributes].join(" ");
  if (line.length < 120) return line;
  return [`${indent}<${one.name}`, ...attributes].join(`\n${indent}    `);
}

const attributesOf = ({ attributes }: XmlNode): readonly string[] =>
  Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${escape(value)}"`],
  );

const escape = (text: string): string =>
  text.replace(
    /[&<>"\t\n\r]/g,
    (character) => escapes[character] ?? `&#${character.charCodeAt(0)};`,
  );

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
