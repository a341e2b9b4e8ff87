/** Declarations of namespaces: `xmlns` and `xmlns:prefix`. */
import type { RawAttribute } from "./attributes.js";
import { splitName, XML_NAMESPACE, XMLNS_NAMESPACE } from "./names.js";
import type { XmlReader } from "./reader.js";
import { malformed, unassumed } from "./stop.js";

export const isDeclaration = (name: string): boolean =>
  name === "xmlns" || name.startsWith("xmlns:");

/** Puts a declaration in force, and its prefix in the list. */
export function declare(
  r: XmlReader,
  { name, value, start }: RawAttribute,
  declared: string[],
): void {
  if (!isDeclaration(name)) return;
  if (r.assumed) throw unassumed;
  const prefix = name === "xmlns" ? "" : splitName(r, name, start).local;
  if (prefix === "xmlns") malformed(r, "the prefix xmlns cannot be declared", start);
  if ((prefix === "xml") !== (value === XML_NAMESPACE)) {
    malformed(r, "the prefix xml and its namespace cannot be bound to others", start);
  }
  if (value === XMLNS_NAMESPACE) malformed(r, "the namespace of xmlns cannot be declared", start);
  if (prefix !== "" && value === "") malformed(r, "a prefix cannot be undeclared", start);
  r.namespaces.declare({ prefix, uri: value });
  declared.push(prefix);
}

/** Takes the declarations of an element out of force; call it behind its end. */
export function undeclare(r: XmlReader, declared: readonly string[]): void {
  for (const prefix of declared) r.namespaces.undeclare(prefix);
}
