/** Elements as they come, without a table: for content that no table has. */
import { present } from "../present.js";
import type { XmlAttribute, XmlElement } from "../unknown.js";
import { GT, SLASH, WHITE } from "./chars.js";
import { malformed, tooDeep } from "./stop.js";
import { readRawAttribute, skipSpace, type RawAttribute } from "./attributes.js";
import { declare, isDeclaration, undeclare } from "./declarations.js";
import { namespaceOf, readName, splitName } from "./names.js";
import type { XmlReader } from "./reader.js";
import { readText } from "./text.js";

export interface StartTag {
  /** As written, for the end tag. */
  readonly raw: string;
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly RawAttribute[];
  /** Prefixes that it declares. */
  readonly declared: readonly string[];
  readonly empty: boolean;
  /** Of its `<`. */
  readonly start: number;
}

/** Reads the start tag at `p` and puts its namespace declarations in force. */
export function readStartTag(r: XmlReader): StartTag {
  const start = r.p++;
  const raw = readName(r);
  const known = r.namespaces.known(raw);
  const { prefix, local } = known ?? splitName(r, raw, start + 1);
  const { attributes, empty } = readAttributes(r);
  const declared: string[] = attributes.length === 0 ? NO_NAMES : [];
  for (const attribute of attributes) declare(r, attribute, declared);
  if (prefix === "xmlns") malformed(r, "an element with the prefix xmlns", start + 1);
  // What the element declares is in force for its own name.
  const isKnown = known !== undefined && declared.length === 0;
  const namespace = isKnown ? known.namespace : namespaceOf(r, prefix, start + 1);
  if (!isKnown) r.namespaces.learn(raw, { prefix, local, namespace });
  checkPrefixed(r, attributes);
  return { raw, prefix, local, namespace, attributes, declared, empty, start };
}

/** Nothing is ever put into it. */
const NO_NAMES: string[] = [];

/** Reads the attributes of a start tag from behind its name; goes behind `>` or `/>`. */
function readAttributes(r: XmlReader): Attributes {
  r.nameCount = 0;
  if (r.u[r.p] === GT) {
    r.p++;
    return NO_ATTRIBUTES;
  }
  const attributes: RawAttribute[] = [];
  for (;;) {
    const before = r.p;
    skipSpace(r);
    const c = r.u[r.p]!;
    if (c === GT || c === SLASH) return { attributes, empty: endStartTag(r) };
    if (r.p === before) malformed(r, "expected white space, > or />");
    attributes.push(readRawAttribute(r));
  }
}

interface Attributes {
  readonly attributes: readonly RawAttribute[];
  /** The element ends with its start tag. */
  readonly empty: boolean;
}

const NO_ATTRIBUTES: Attributes = { attributes: [], empty: false };

/** Goes behind `>` or `/>`; true for the latter. */
export function endStartTag(r: XmlReader): boolean {
  if (r.u[r.p] === GT) {
    r.p++;
    return false;
  }
  if (r.u[r.p + 1] !== GT) malformed(r, "expected />");
  r.p += 2;
  r.end = r.p;
  return true;
}

/** Prefixes must be declared, and two may not lead to the same name. */
function checkPrefixed(r: XmlReader, attributes: readonly RawAttribute[]): void {
  let expanded: Set<string> | undefined;
  for (const { name, start } of attributes) {
    if (!name.includes(":") || name.startsWith("xmlns:")) continue;
    expanded ??= new Set();
    const { prefix, local } = splitName(r, name, start);
    const full = `{${namespaceOf(r, prefix, start)}}${local}`;
    if (expanded.has(full)) malformed(r, `the attribute ${present(local)} stands twice`, start);
    expanded.add(full);
  }
}

/** Reads `</name>`; goes behind it. */
export function readEndTag(r: XmlReader, raw: string): void {
  const start = r.p;
  const behind = start + 2 + raw.length;
  if (r.u[behind] === GT && r.startsWith(raw, start + 2)) {
    r.end = r.p = behind + 1;
    return;
  }
  r.p += 2;
  const name = readName(r);
  if (name !== raw && r.p < r.n) {
    malformed(r, `expected </${present(raw)}>, got </${present(name)}>`, start);
  }
  skipSpace(r);
  if (r.u[r.p] !== GT) malformed(r, "expected >");
  r.end = ++r.p;
}

/** Reads the rest of an element whose start tag was read, whatever it has. */
export function readTree(r: XmlReader, start: StartTag): XmlElement {
  const content: (XmlElement | string)[] = [];
  if (!start.empty) {
    if (++r.depth > r.findings.limits.depth) tooDeep(r, r.p - 1);
    for (;;) {
      const { text } = readText(r);
      if (text !== "") content.push(text);
      if (r.u[r.p + 1] === SLASH) break;
      content.push(readTree(r, readStartTag(r)));
    }
    readEndTag(r, start.raw);
    r.depth--;
  }
  const attributes = start.attributes.flatMap((raw) => treeAttribute(r, raw));
  undeclare(r, start.declared);
  return { name: start.local, namespace: start.namespace, attributes, content };
}

function treeAttribute(r: XmlReader, { name, value, start }: RawAttribute): XmlAttribute[] {
  if (isDeclaration(name)) return [];
  const { prefix, local } = splitName(r, name, start);
  return [{ name: local, namespace: prefix === "" ? "" : namespaceOf(r, prefix, start), value }];
}

export const isWhite = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (WHITE[text.charCodeAt(i)] !== 1) return false;
  return true;
};
