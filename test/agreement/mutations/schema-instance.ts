/** Attributes of the XML Schema instance namespace. */
import type { ComplexType, ElementRow, SimpleType } from "../../../generator/model.js";
import { simpleTypeName } from "../../../generator/xsd/simple-types.js";
import { isComplex, pathsOf } from "../document.js";
import type { FaultName } from "../faults.js";
import type { RowHost } from "../hosts.js";
import { instead, type Mutation, mutation, textOf } from "./mutation.js";

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

export function schemaInstanceMutations(host: RowHost): readonly Mutation[] {
  const { place, item } = host;
  const { row } = item;
  if (row.kind !== "element") return [];
  const path = pathsOf(place, item).xml;
  const on = (fault: FaultName, attribute: string, name: string): Mutation => {
    const change = (pieces: Parameters<ReturnType<typeof instead>>[0]) => {
      const text = textOf(place.at, item, pieces);
      const changed = text.replace(`<${row.name}`, `<${row.name} ${attribute}`);
      return instead(place.at, item, changed)(pieces);
    };
    const it = `${path}/@${name}`;
    return mutation(host, fault, { xml: { change, it } }, attribute.replace(`${XS} `, ""));
  };
  const declared = isComplex(row)
    ? row.type.xsd
    : simpleTypeName(row.type as SimpleType, row.empty);
  return [
    on("xsi:nil", 'xsi:nil="true"', "xsi:nil"),
    on("xsi:nil", 'xsi:nil="false"', "xsi:nil"),
    on(namesDeclared(row), `${XS} xsi:type="${declared}"`, "xsi:type"),
    ...others(row.type).map((name) =>
      on("xsi:type of another type", `${XS} xsi:type="${name}"`, "xsi:type"),
    ),
  ];
}

/** The reader knows a datatype by what it does: a type that adds nothing has the name of its base. */
function namesDeclared({ type, empty }: ElementRow): FaultName {
  const isPlain =
    type.kind === "simpleType" &&
    [type.documented, type.pattern, type.maxLength, type.minInclusive, type.maxInclusive].every(
      (facet) => facet === undefined,
    );
  const isAlias = isPlain && !type.builtin;
  return isAlias || (empty && !isPlain)
    ? "xsi:type of a declared type that only has another name"
    : "xsi:type of the declared type";
}

/** Types that are not the declared one: unrelated, unknown, and derived from it. */
function others(type: SimpleType | ComplexType): readonly string[] {
  const unrelated = type.xsd === "LinkListType" ? "StringListType" : "LinkListType";
  if (type.kind === "complexType") return [unrelated, "NoSuchType", `xs:${type.xsd}`];
  const narrower = type.base === "string" || type.base === "token" ? "xs:NCName" : "xs:byte";
  return [unrelated, "NoSuchType", narrower];
}
