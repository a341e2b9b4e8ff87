/** Content of the wrong shape: text, elements, attributes and JSON types where none belong. */
import type { SimpleType } from "../../../generator/model.js";
import { isComplex, isMany } from "../document.js";
import type { Host, RowHost } from "../hosts.js";
import { itemText } from "../write-json.js";
import {
  instead,
  insteadInJson,
  insteadOfMember,
  memberPath,
  type Mutation,
  mutation,
  textOf,
} from "./mutation.js";

export const contentMutations = (host: RowHost): readonly Mutation[] => [
  ...insideValues(host),
  ...otherJsonTypes(host),
  ...lists(host),
];

/** What stands inside an element that has a value. */
function insideValues(host: RowHost): readonly Mutation[] {
  const { place, item } = host;
  const { at } = place;
  const { row, value } = item;
  if (row.kind !== "element" || isComplex(row) || typeof value !== "string") return [];
  const { name } = row;
  const change = (edit: (text: string) => string) => ({
    change: (pieces: Parameters<ReturnType<typeof instead>>[0]) =>
      instead(at, item, edit(textOf(at, item, pieces)))(pieces),
  });
  const open = (text: string) => text.replace(/\/>$/, `></${name}>`);
  const end = `</${name}>`;
  return [
    mutation(host, "an element inside a value", {
      xml: change((text) => open(text).replace(end, `<Bogus/>${end}`)),
    }),
    mutation(
      host,
      "an element inside a value",
      { xml: change(() => `<${name}><${name}>7</${name}></${name}>`) },
      "alone",
    ),
    mutation(host, "an attribute on a value", {
      xml: {
        ...change((text) => text.replace(`<${name}`, `<${name} Bogus="7"`)),
        it: `${place.xml}/${step(host)}/@Bogus`,
      },
    }),
  ];
}

const step = ({ place, item }: RowHost): string => {
  const { row } = item;
  if (row.kind === "text") return "";
  const index = place.at.items.filter((other) => other.row === row).indexOf(item);
  return isMany(row) ? `${row.name}[${index + 1}]` : row.name;
};

function otherJsonTypes(host: RowHost): readonly Mutation[] {
  const { at } = host.place;
  const { item } = host;
  return wrongJson(host).map((text) =>
    mutation(host, "another JSON type", { json: { change: insteadInJson(at, item, text) } }, text),
  );
}

function wrongJson({ item: { row } }: RowHost): readonly string[] {
  if (row.type.kind === "simpleType") return wrongScalars[row.type.json];
  return row.type.flattens === undefined ? ['"text"', "7", "true", "[]"] : ['"text"', "7", "{}"];
}

const wrongScalars: Readonly<Record<SimpleType["json"], readonly string[]>> = {
  string: ["7", "true", "{}", "[]"],
  boolean: ['"true"', "1", "0", "{}", "[]"],
  integer: ['"7"', "true", "{}", "[]"],
  number: ['"7"', "true", "{}", "[]"],
};

function lists(host: RowHost): readonly Mutation[] {
  const { place, item } = host;
  if (!isMany(item.row)) return [];
  const inList = mutation(host, "null in a list", {
    json: { change: insteadInJson(place.at, item, "null") },
  });
  // A flattened wrapper is the array: its owner has the member.
  if (place.at.type.flattens !== undefined) return [inList];
  const alone = [itemText(item), '"text"', "7", "{}"].map((text) =>
    mutation(
      host,
      "one value for a list",
      {
        json: {
          change: insteadOfMember(item, (member) => [{ ...member, text }]),
          it: memberPath(host),
        },
      },
      text.slice(0, 20),
    ),
  );
  return [inList, ...alone];
}

/** Text among the elements of a type that has no text. */
export function textMutations(host: Host): readonly Mutation[] {
  const { at } = host.place;
  if (at.type.all.text !== undefined) return [];
  const size = at.items.filter(({ row }) => row.kind !== "attribute").length;
  return [...new Set([0, size >> 1, size])].map((position) =>
    mutation(
      host,
      "text between elements",
      {
        xml: {
          change: ({ attributes, content }) => ({
            attributes,
            content: content.toSpliced(position, 0, "stray"),
          }),
        },
      },
      `at ${position}`,
    ),
  );
}

/** What means nothing on the wire: the order of attributes and of members. */
export function orderMutations(host: Host): readonly Mutation[] {
  const { at, xml } = host.place;
  const content = at.items.filter(({ row }) => row.kind === "element");
  const [first] = content;
  const last = content.at(-1);
  const backwards = [
    mutation(host, "write the attributes backwards", {
      xml: { change: (pieces) => ({ ...pieces, attributes: pieces.attributes.toReversed() }) },
    }),
    mutation(host, "write the members backwards", {
      json: { change: (members) => members.toReversed() },
    }),
  ];
  if (first === undefined || first.row === last?.row || isMany(first.row)) return backwards;
  if (first.row.kind !== "element") return backwards;
  const firstLast = mutation(host, "write the first element last", {
    xml: {
      change: ({ attributes, content: [head = "", ...tail] }) => ({
        attributes,
        content: [...tail, head],
      }),
      it: `${xml}/${first.row.name}`,
    },
  });
  return [...backwards, firstLast];
}
