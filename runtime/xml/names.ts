/** Names and the namespaces of their prefixes. */
import { utf8 } from "../platform.js";
import { present } from "../present.js";
import { COLON, NAME, NAME_START, isNameChar, isNameStart } from "./chars.js";
import type { XmlReader } from "./reader.js";
import { malformed, stop, unassumed } from "./stop.js";

export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
export const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
export const XSI_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance";

export interface Declaration {
  /** "" for the default namespace. */
  readonly prefix: string;
  readonly uri: string;
}

/** The declarations in force. */
export class Namespaces {
  /** Innermost last, by prefix. */
  readonly #bound = new Map([
    ["xml", [XML_NAMESPACE]],
    ["", [""]],
  ]);
  readonly #known = new Map<string, ExpandedName>();

  constructor(declared: readonly Declaration[] = []) {
    for (const one of declared) this.declare(one);
  }

  declare({ prefix, uri }: Declaration): void {
    const bound = this.#bound.get(prefix);
    if (bound === undefined) this.#bound.set(prefix, [uri]);
    else bound.push(uri);
    this.#known.clear();
  }

  undeclare(prefix: string): void {
    this.#bound.get(prefix)?.pop();
    this.#known.clear();
  }

  of(prefix: string): string | undefined {
    return this.#bound.get(prefix)?.at(-1);
  }

  /** What the name of an element was found to be, since anything was declared. */
  known(raw: string): ExpandedName | undefined {
    return this.#known.get(raw);
  }

  learn(raw: string, name: ExpandedName): void {
    this.#known.set(raw, name);
  }

  copy(): Namespaces {
    const copy = new Namespaces();
    for (const [prefix, bound] of this.#bound) copy.#bound.set(prefix, [...bound]);
    return copy;
  }
}

export interface ExpandedName extends QName {
  readonly namespace: string;
}

export function namespaceOf(r: XmlReader, prefix: string, offset: number): string {
  const uri = r.namespaces.of(prefix);
  if (uri === undefined && r.assumed) throw unassumed;
  return uri ?? malformed(r, `the prefix ${present(prefix)} is not declared`, offset);
}

/** Reads a name, which may have a prefix; goes behind it. */
export function readName(r: XmlReader): string {
  const u = r.u;
  const start = r.p;
  let p = start;
  if (NAME_START[u[p]!] !== 1) malformed(r, "expected a name");
  let ascii = true;
  for (let c = u[p]!; NAME[c] === 1; c = u[++p]!) if (c >= 0x80) ascii = false;
  const name = ascii ? r.slice(start, p) : utf8(u, start, p);
  if (name.length > r.findings.limits.name) {
    stop(r, "limit", { reason: `a name of more than ${r.findings.limits.name} characters` });
  }
  r.p = p;
  if (ascii) return name;
  checkCharacters(r, name, start);
  return name;
}

function checkCharacters(r: XmlReader, name: string, start: number): void {
  let first = true;
  for (const character of name) {
    const code = character.codePointAt(0)!;
    if (!(first ? isNameStart(code) : isNameChar(code))) {
      malformed(r, "a character that no name may have", start);
    }
    first = false;
  }
}

export interface QName {
  readonly prefix: string;
  readonly local: string;
}

/** Takes a name apart; Namespaces in XML allows one colon, between two names. */
export function splitName(r: XmlReader, name: string, offset: number): QName {
  const colon = name.indexOf(":");
  if (colon < 0) return { prefix: "", local: name };
  const local = name.slice(colon + 1);
  const second = local.codePointAt(0);
  if (colon === 0 || second === undefined || second === COLON || !isNameStart(second)) {
    malformed(r, `${present(name)} is not a qualified name`, offset);
  }
  if (local.includes(":")) malformed(r, `${present(name)} has two colons`, offset);
  return { prefix: name.slice(0, colon), local };
}
