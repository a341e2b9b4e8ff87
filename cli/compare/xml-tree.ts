/** An XSD file as a tree of its elements; the file is somebody's own, and still read with limits. */
import { decode } from "../contract.js";
import { safe } from "../report/columns.js";

export interface XmlTree {
  /** Local name of an element of XML Schema, else the name as written. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlTree[];
}

/** Larger than any schema of such an API. */
export const XSD_BYTES = 16 * 1024 * 1024;

const DEPTH = 100;

/** The tree of the root element, or why there is none. */
export async function parseXsd(bytes: Uint8Array): Promise<XmlTree | string> {
  if (bytes.length > XSD_BYTES) return `larger than ${XSD_BYTES / 1024 / 1024} MiB`;
  const fault = faultOf(bytes);
  if (fault !== undefined) return fault;

  const { XMLParser } = await import("fast-xml-parser");
  try {
    const nodes: unknown = new XMLParser({
      ignoreAttributes: false,
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      preserveOrder: true,
      processEntities: { enabled: true, maxTotalExpansions: 10_000, maxExpandedLength: 1_000_000 },
      maxNestedTags: DEPTH,
    }).parse(textOf(bytes));
    const [root] = treesOf(nodes, new Map());
    return root?.name === "schema" ? root : "no xs:schema element; is it an XSD file?";
  } catch (error) {
    return `cannot be read: ${safe(error instanceof Error ? error.message : String(error))}`;
  }
}

/** The reader of payloads knows more of XML than the parser that makes the tree. */
function faultOf(bytes: Uint8Array): string | undefined {
  const { issues } = decode(bytes, { format: "xml" });
  const fault = issues.find(({ code }) => FAULTS.has(code));
  if (fault === undefined) return undefined;
  if (fault.code === "doctype") return "it has a DOCTYPE, which is not read";
  const { location, message } = fault;
  return location === undefined ? message : `${message}; line ${location.line}`;
}

const FAULTS: ReadonlySet<string> = new Set([
  "not-well-formed",
  "doctype",
  "encoding",
  "limit",
  "not-a-payload",
]);

/** What the reader has taken is UTF-16 with its mark, UTF-8, or declared as ISO-8859-1. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}

const XML_SCHEMA = "http://www.w3.org/2001/XMLSchema";
const ATTRIBUTES = ":@";
const PREFIX = "@_";

type Namespaces = ReadonlyMap<string, string>;

/** The parser gives an array of objects, each with the element's name and perhaps its attributes. */
function treesOf(nodes: unknown, outer: Namespaces): readonly XmlTree[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (typeof node !== "object" || node === null) return [];
    const entries = Object.entries(node);
    const [name, content] = entries.find(([key]) => key !== ATTRIBUTES) ?? ["#text", undefined];
    if (name.startsWith("#") || name.startsWith("?")) return [];
    const written = attributesOf(entries.find(([key]) => key === ATTRIBUTES)?.[1]);
    const namespaces = declared(written, outer);
    return {
      name: isSchemaName(name, namespaces) ? localName(name) : name,
      attributes: new Map(
        [...written].map(([key, value]) => [
          key,
          REFERENCES.has(key) ? resolved(value, namespaces) : value,
        ]),
      ),
      children: treesOf(content, namespaces),
    };
  });
}

const attributesOf = (given: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(given ?? {}).map(([key, value]) => [key.slice(PREFIX.length), String(value)]),
  );

function declared(attributes: ReadonlyMap<string, string>, outer: Namespaces): Namespaces {
  const own = [...attributes].filter(([name]) => /^xmlns(:|$)/.test(name));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([name, uri]) => [name.slice(6), uri] as const)]);
}

/** Attributes whose values name types and declarations. */
const REFERENCES: ReadonlySet<string> = new Set(["type", "base", "ref", "memberTypes", "itemType"]);

/** Names of XML Schema are written with the prefix xs, all others without any. */
const resolved = (names: string, namespaces: Namespaces): string =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => (isSchemaName(name, namespaces) ? `xs:${localName(name)}` : localName(name)))
    .join(" ");

const isSchemaName = (name: string, namespaces: Namespaces): boolean =>
  namespaces.get(name.includes(":") ? name.slice(0, name.indexOf(":")) : "") === XML_SCHEMA;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
