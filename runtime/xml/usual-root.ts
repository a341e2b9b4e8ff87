/**
 * The root as servers write it: a bare name, and declarations that are known
 * by their bytes. No names or values are made of those, and no table of
 * namespaces, unless something asks for a prefix. That nothing else is declared
 * is not looked for: the document is read again where something is.
 */
import type { RootFacts, Roots } from "../codec.js";
import { matches, needle, type Needle } from "../needle.js";
import { COLON, EQUALS, GT, NAME, QUOTE, SLASH, WHITE } from "./chars.js";
import { XSI_NAMESPACE } from "./names.js";
import type { XmlReader } from "./reader.js";

/** A declaration that servers write. */
export interface UsualDeclaration {
  readonly name: string;
  readonly prefix: string;
  readonly uri: string;
  readonly needle: Needle;
}

/** The root with a bare name in the namespace of the contract; goes behind its name. */
export function usualRoot<T extends object>(
  r: XmlReader,
  roots: Roots<T>,
): RootFacts<T> | undefined {
  const start = r.p + 1;
  let end = start;
  while (NAME[r.u[end]!] === 1) end++;
  const root = roots.get(r.slice(start, end));
  const usual = usualDeclarations(r.namespace);
  if (root === undefined || usual === undefined) return undefined;
  const found: UsualDeclaration[] = [];
  const first = behindLeading(r, usual, found, end);
  if (!found.includes(usual[0]) && !isUsualTag(r, usual, found, first)) {
    r.nameCount = 0;
    return undefined;
  }
  r.plain = true;
  r.assumed = true;
  r.declared = found;
  r.p = first;
  r.tag = root.tag;
  return root;
}

/** Passes an attribute that is one of those declarations. */
export function passDeclaration(r: XmlReader): boolean {
  for (const { name, needle } of r.declared) {
    if (!matches(r.view, r.p, needle) || r.hasName(name)) continue;
    r.addName(name);
    r.p += needle.size;
    return true;
  }
  return false;
}

/** Passes the declarations in front of all other attributes; gives where they end. */
function behindLeading(
  r: XmlReader,
  usual: readonly UsualDeclaration[],
  found: UsualDeclaration[],
  from: number,
): number {
  for (let end = from; ;) {
    let p = end;
    while (WHITE[r.u[p]!] === 1) p++;
    const one = p === end ? undefined : usualAt(r, usual, p);
    if (one === undefined || found.includes(one)) return end;
    found.push(one);
    r.addName(one.name);
    end = p + one.needle.size;
  }
}

/** Whether a start tag has the namespace of the contract as its default, and uses no other prefix. */
function isUsualTag(
  r: XmlReader,
  usual: readonly [UsualDeclaration, ...UsualDeclaration[]],
  found: UsualDeclaration[],
  from: number,
): boolean {
  const { u, n } = r;
  for (let p = from; ;) {
    while (WHITE[u[p]!] === 1) p++;
    if (u[p] === GT || u[p] === SLASH) return found.includes(usual[0]);
    const one = usualAt(r, usual, p);
    if (one !== undefined) {
      if (found.includes(one)) return false;
      found.push(one);
      p += one.needle.size;
      continue;
    }
    // Another declaration would have the document read again.
    if (r.startsWith("xmlns", p)) return false;
    let end = p;
    while (NAME[u[end]!] === 1 && u[end] !== COLON) end++;
    if (u[end] !== EQUALS || u[end + 1] !== QUOTE) return false;
    p = end + 2;
    while (u[p] !== QUOTE && p < n) p++;
    if (p === n) return false;
    p++;
  }
}

const usualAt = (
  r: XmlReader,
  usual: readonly UsualDeclaration[],
  p: number,
): UsualDeclaration | undefined => {
  for (const one of usual) if (matches(r.view, p, one.needle)) return one;
  return undefined;
};

/** The default namespace first; none for one that XML writes with references. */
function usualDeclarations(
  namespace: string,
): readonly [UsualDeclaration, ...UsualDeclaration[]] | undefined {
  if (last?.namespace === namespace) return last.declarations;
  if (!/^[ !#-%'-;=-~]+$/.test(namespace)) return undefined;
  const declarations = [
    declaration("", namespace),
    declaration("xsi", XSI_NAMESPACE),
    declaration("xsd", XSD_NAMESPACE),
  ] as const;
  last = { namespace, declarations };
  return declarations;
}

/** Of the contract that was read last: most programs have one. */
let last:
  | {
      readonly namespace: string;
      readonly declarations: readonly [UsualDeclaration, ...UsualDeclaration[]];
    }
  | undefined;

const XSD_NAMESPACE = "http://www.w3.org/2001/XMLSchema";

function declaration(prefix: string, uri: string): UsualDeclaration {
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  return { name, prefix, uri, needle: needle(`${name}="${uri}"`) };
}
