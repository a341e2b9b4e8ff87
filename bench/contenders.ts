/** What is done with a document, by this project and by its peers. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import EasySax from "easysax";
import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { SaxesParser } from "saxes";
import * as txml from "txml";
import type { Measured } from "./documents.js";

export interface Contender {
  readonly name: string;
  /** Ready to be called again and again. */
  readonly make: (document: Measured) => () => unknown;
}

const contender = (name: string, make: Contender["make"]): Contender => ({ name, make });

const schema = (file: string): string =>
  readFileSync(new URL(`../generated/schema/${file}`, import.meta.url), "utf8");

// ---------------------------------------------- XML to values

export const decodeXml = contender(
  "decodeXml(Buffer)",
  ({ codec, xml }) =>
    () =>
      codec.decodeXml(xml),
);

export const decodeXmlIssues = contender(
  "decodeXml(Buffer), issues looked at",
  ({ codec, xml }) =>
    () =>
      codec.decodeXml(xml).issues,
);

export const decodeXmlText = contender(
  "decodeXml(string)",
  ({ codec, text }) =>
    () =>
      codec.decodeXml(text),
);

export const fastXmlParser = contender("fast-xml-parser, untyped tree", ({ text }) => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
  });
  return () => parser.parse(text);
});

export const txmlParse = contender(
  "txml, untyped tree",
  ({ text }) =>
    () =>
      txml.parse(text),
);

interface Node {
  readonly name: string;
  readonly attributes: unknown;
  readonly children: (Node | string)[];
}

export const easysax = contender("easysax, untyped tree", ({ text }) => () => {
  const root: Node = { name: "", attributes: undefined, children: [] };
  const open = [root];
  const parser = new EasySax();
  parser.on("startNode", (name, attributes, _entities, empty) => {
    const node: Node = { name, attributes: attributes(), children: [] };
    open.at(-1)!.children.push(node);
    if (!empty) open.push(node);
  });
  parser.on("endNode", (_name, _entities, empty) => {
    if (!empty) open.pop();
  });
  parser.on("textNode", (text) => open.at(-1)!.children.push(text));
  parser.parse(text);
  return root;
});

export const saxesTree = contender("saxes, untyped tree", ({ text }) => () => {
  const root: Node = { name: "", attributes: undefined, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    const node: Node = { name: tag.name, attributes: tag.attributes, children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => void open.at(-1)!.children.push(text));
  parser.write(text).close();
  return root;
});

export const saxesEvents = contender("saxes, events", ({ text }) => () => {
  let events = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", () => void events++);
  parser.on("text", () => void events++);
  parser.write(text).close();
  return events;
});

export const libxml2 = contender("libxml2-wasm, parse and validate", ({ xml }) => {
  using schemaDocument = XmlDocument.fromString(schema("vbem-contract.xsd"));
  const validator = XsdValidator.fromDoc(schemaDocument);
  return () => {
    const document = XmlDocument.fromBuffer(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };
});

// ---------------------------------------------- JSON to values

export const jsonParse = contender(
  "JSON.parse of the equivalent JSON",
  ({ json }) =>
    () =>
      JSON.parse(json),
);

export const decodeJson = contender(
  "decodeJson(text)",
  ({ codec, json }) =>
    () =>
      codec.decodeJson(json),
);

export const jsonParseAjv = contender("JSON.parse and Ajv", ({ json, root }) => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(JSON.parse(schema("vbem-contract.schema.json")), "contract");
  const validate = ajv.compile({ $ref: `contract#/$defs/${root}` });
  return () => validate(JSON.parse(json));
});

// ---------------------------------------------- values to text

export const encodeXml = contender(
  "encodeXml",
  ({ codec, value }) =>
    () =>
      codec.encodeXml(value),
);

export const xmlBuilder = contender("fast-xml-parser, XMLBuilder", ({ text }) => {
  const options = { ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false };
  const tree: unknown = new XMLParser(options).parse(text);
  const builder = new XMLBuilder({ ignoreAttributes: false });
  return () => builder.build(tree);
});

export const encodeJson = contender(
  "encodeJson",
  ({ codec, value }) =>
    () =>
      codec.encodeJson(value),
);

export const stringify = contender(
  "JSON.stringify",
  ({ value }) =>
    () =>
      JSON.stringify(value),
);
