/** Simple types of an XSD: base, values and facets. */
import type { SchemaType } from "./schema.js";
import type { XmlTree } from "./xml-tree.js";

/** What it does not know is noted. */
export function readSimpleType(
  tree: XmlTree,
  name: string,
  note: (text: string) => void,
): SchemaType {
  const values: string[] = [];
  const facets: string[] = [];
  let base: string | undefined;
  for (const child of tree.children) {
    if (child.name === "annotation") continue;
    if (child.name === "restriction") {
      base = attr(child, "base");
      for (const facet of child.children) {
        const value = attr(facet, "value") ?? "";
        if (facet.name === "enumeration") values.push(value);
        else if (FACETS.has(facet.name)) facets.push(`${facet.name} ${value}`);
        else if (facet.name !== "annotation") note(notCompared(facet, name));
      }
    } else if (child.name === "union" || child.name === "list") {
      base = `${child.name} of ${attr(child, "memberTypes") ?? attr(child, "itemType") ?? "?"}`;
      if (child.children.length > 0)
        note(`types inside xs:${child.name} of ${name} are not compared`);
    } else note(notCompared(child, name));
  }
  return {
    kind: "simple",
    ...(base !== undefined && { base }),
    values,
    facets,
    members: [],
  };
}

const FACETS: ReadonlySet<string> = new Set([
  "pattern",
  "length",
  "minLength",
  "maxLength",
  "minInclusive",
  "maxInclusive",
  "minExclusive",
  "maxExclusive",
  "totalDigits",
  "fractionDigits",
  "whiteSpace",
]);

export const attr = ({ attributes }: XmlTree, name: string): string | undefined =>
  attributes.get(name);

export const notCompared = ({ name }: XmlTree, where: string): string =>
  `<${name.includes(":") ? name : `xs:${name}`}> in ${where} is not compared`;
