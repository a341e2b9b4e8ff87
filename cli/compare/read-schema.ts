/** Reads an XSD into the shape of comparison; what it does not know is named, never skipped. */
import type { Member, Schema, SchemaType } from "./schema.js";
import { inside, type Place } from "./place.js";
import { attr, notCompared, readSimpleType } from "./read-simple-type.js";
import type { XmlTree } from "./xml-tree.js";

/** Groups may hold each other so often that a small file stands for a huge one. */
const MEMBERS = 100_000;

export function readSchema(schema: XmlTree): Schema {
  const types = new Map<string, SchemaType>();
  const notes = new Set<string>();
  const globals = { element: named("element"), attribute: named("attribute") };
  const groups = { group: named("group"), attributeGroup: named("attributeGroup") };
  let count = 0;

  for (const child of schema.children) {
    const name = attr(child, "name") ?? "";
    switch (child.name) {
      case "complexType":
        types.set(name, complexType(child, name));
        break;
      case "simpleType":
        types.set(name, readSimpleType(child, name, note));
        break;
      case "include":
      case "import":
      case "redefine": {
        const file = attr(child, "schemaLocation") ?? attr(child, "namespace") ?? "another file";
        notes.add(`xs:${child.name} of ${file} is not followed; compare that file on its own`);
        break;
      }
      case "element":
      case "attribute":
      case "group":
      case "attributeGroup":
      case "annotation":
        break;
      default:
        unknown(child, "the schema");
    }
  }
  const roots = [...globals.element].map(([name, element]) => {
    otherFacts(element, name);
    return [name, typeOf(element, name, "")] as const;
  });
  return { attributes: namespacesOf(schema), roots: new Map(roots), types, notes: [...notes] };

  function named(kind: string): ReadonlyMap<string, XmlTree> {
    const found = schema.children.filter((child) => child.name === kind);
    return new Map(found.map((child) => [attr(child, "name") ?? "", child]));
  }

  function note(text: string): void {
    notes.add(text);
  }

  function unknown(tree: XmlTree, where: string): void {
    note(notCompared(tree, where));
  }

  /** Defaults, substitution and the like: tables have no words for them. */
  function otherFacts({ attributes }: XmlTree, where: string): void {
    for (const [name, value] of attributes) {
      if (COMPARED.has(name) || name.includes(":") || value === "false") continue;
      notes.add(`${name}="${value}" of ${where} is not compared`);
    }
  }

  function complexType(tree: XmlTree, name: string): SchemaType {
    const derivation = tree.children.find((child) => /^(simple|complex)Content$/.test(child.name));
    const derived = derivation?.children.find((child) =>
      /^(extension|restriction)$/.test(child.name),
    );
    if (derivation !== undefined) {
      const beside = [...tree.children, ...derivation.children].filter(
        (child) => child !== derivation && child !== derived && child.name !== "annotation",
      );
      for (const child of beside) unknown(child, name);
    }
    if (derived?.name === "restriction") {
      notes.add(`xs:restriction of ${name} is compared by what it lists`);
    }
    otherFacts(tree, name);
    const base = derived && attr(derived, "base");
    return {
      kind: "complex",
      ...(base !== undefined && { base }),
      values: [],
      facets: [],
      members: membersOf((derived ?? tree).children, {
        owner: name,
        minOccurs: 1,
        maxOccurs: 1,
        within: "sequence",
        groups: [],
      }),
    };
  }

  function membersOf(children: readonly XmlTree[], place: Place): readonly Member[] {
    return children.flatMap((child) => {
      if (++count > MEMBERS) throw new Error("its groups hold too many members");
      if (attr(child, "maxOccurs") === "0") return [];
      switch (child.name) {
        case "annotation":
          return [];
        case "element":
          return member(child, "element", inside(child, place));
        case "attribute":
          if (attr(child, "use") === "prohibited") return [];
          return member(child, "attribute", {
            ...place,
            minOccurs: attr(child, "use") === "required" ? 1 : 0,
          });
        case "sequence":
        case "choice":
        case "all":
          return membersOf(child.children, inside(child, place));
        case "group":
        case "attributeGroup":
          return groupMembers(child, child.name, place);
        default:
          unknown(child, place.owner);
          return [];
      }
    });
  }

  function groupMembers(
    tree: XmlTree,
    kind: "group" | "attributeGroup",
    place: Place,
  ): readonly Member[] {
    const name = attr(tree, "ref") ?? "";
    const group = groups[kind].get(name);
    if (group === undefined || place.groups.includes(name)) {
      notes.add(`xs:${kind} ${name} of ${place.owner} is not in this file, or holds itself`);
      return [];
    }
    return membersOf(group.children, { ...inside(tree, place), groups: [...place.groups, name] });
  }

  function member(tree: XmlTree, kind: Member["kind"], place: Place): Member {
    const ref = attr(tree, "ref");
    const name = ref ?? attr(tree, "name") ?? "";
    otherFacts(tree, `${place.owner}/${name}`);
    const declaration = ref === undefined ? tree : globals[kind].get(ref);
    if (declaration === undefined) {
      notes.add(`${name} of ${place.owner} refers to a declaration that is not in this file`);
    }
    const owner = ref === undefined ? place.owner : "";
    return {
      kind,
      name,
      type: declaration === undefined ? "?" : typeOf(declaration, name, owner),
      occurs: `${place.minOccurs}/${place.maxOccurs === Infinity ? "unbounded" : place.maxOccurs}`,
      within: place.within,
    };
  }

  /** A type without a name is called after its element, and stands among the others. */
  function typeOf(tree: XmlTree, name: string, owner: string): string {
    const type = attr(tree, "type");
    if (type !== undefined) return type;
    const anonymous = tree.children.find((child) => /^(simple|complex)Type$/.test(child.name));
    if (anonymous === undefined) return "xs:anyType";
    const called = `${owner}Nested${name}`;
    if (!types.has(called)) {
      const read =
        anonymous.name === "simpleType"
          ? readSimpleType(anonymous, called, note)
          : complexType(anonymous, called);
      types.set(called, read);
    }
    return called;
  }
}

/** Attributes of declarations that are compared, or say nothing about documents. */
const COMPARED: ReadonlySet<string> = new Set([
  "name",
  "type",
  "ref",
  "minOccurs",
  "maxOccurs",
  "use",
  "id",
]);

function namespacesOf(schema: XmlTree): ReadonlyMap<string, string> {
  const form = (name: string) => [name, attr(schema, name) ?? "unqualified"] as const;
  return new Map([
    ["targetNamespace", attr(schema, "targetNamespace") ?? "none"],
    form("elementFormDefault"),
    form("attributeFormDefault"),
  ]);
}
