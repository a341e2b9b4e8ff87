/** Simple types of the XSD, and the variants that may also be empty. */
import { orEmptyPattern } from "../lexical.js";
import type { Page } from "../../schemas/language.js";
import type { SimpleType } from "../model.js";
import { valuesOf } from "../particles.js";
import { orEmptyName } from "../typescript.js";
import { node, type XmlNode } from "../xml.js";

/** Name that a row refers to: "UidType", "UidTypeOrEmpty", "xs:int". */
export const simpleTypeName = (type: SimpleType, empty: boolean): string =>
  empty && !acceptsEmpty(type) ? orEmptyName(type) : type.xsd;

/** Nothing for a built-in type that no row takes with an empty value. */
export const emitSimpleType = (type: SimpleType): readonly XmlNode[] => [
  ...(type.builtin ? [] : [named(type.xsd, type, restriction(type))]),
  ...(type.usedEmpty && !acceptsEmpty(type)
    ? [named(orEmptyName(type), type, restrictionOrEmpty(type))]
    : []),
];

export const annotation = (says: string, page?: Page): XmlNode =>
  node("xs:annotation", {}, [node("xs:documentation", { source: page?.id }, says)]);

const named = (name: string, type: SimpleType, content: XmlNode): XmlNode =>
  node("xs:simpleType", { name }, [annotation(type.says, type.page), content]);

function restriction(type: SimpleType): XmlNode {
  const { pattern, minInclusive, maxInclusive, maxLength } = type;
  return node("xs:restriction", { base: `xs:${type.base}` }, [
    ...facet("pattern", pattern),
    ...valuesOf(type).flatMap((value) => facet("enumeration", value)),
    ...facet("minInclusive", minInclusive),
    ...facet("maxInclusive", maxInclusive),
    ...facet("maxLength", maxLength),
  ]);
}

/** The pattern of the type, optional as a whole; the empty value beside any other type. */
function restrictionOrEmpty(type: SimpleType): XmlNode {
  if (type.pattern !== undefined && type.documented === undefined) {
    return restriction({ ...type, pattern: orEmptyPattern(type.pattern) });
  }
  const empty = node("xs:restriction", { base: "xs:token" }, facet("enumeration", ""));
  return node("xs:union", { memberTypes: type.xsd }, [node("xs:simpleType", {}, [empty])]);
}

/** Plain text of any length has the empty text among its values. */
const acceptsEmpty = (type: SimpleType): boolean =>
  (type.base === "string" || type.base === "token") &&
  type.pattern === undefined &&
  type.documented === undefined;

const facet = (name: string, value: string | number | undefined): readonly XmlNode[] =>
  value === undefined ? [] : [node(`xs:${name}`, { value: String(value) })];
