/** Names that no table has, and names in other namespaces. */
import type { FaultName } from "../faults.js";
import { type Host, type RowHost } from "../hosts.js";
import type { JsonMember } from "../write-json.js";
import {
  instead,
  insteadOfMember,
  isDemanded,
  type Mutation,
  mutation,
  rowName,
  textOf,
  type XmlEdit,
} from "./mutation.js";

const OTHER = "urn:another-namespace";
const UNKNOWN = "Bogus";

export const nameMutations = (host: RowHost): readonly Mutation[] => [
  ...misname(host),
  ...otherNames(host),
  ...otherNamespaces(host),
];

function misname(host: RowHost): readonly Mutation[] {
  const { place, item } = host;
  const { row } = item;
  const name = `${rowName(item)}${UNKNOWN}`;
  const member = `${row.json}${UNKNOWN}`;
  const fault: Record<typeof row.kind, FaultName> = {
    element: isDemanded(host) ? "misname a required element" : "misname an element",
    attribute: isDemanded(host) ? "misname a required attribute" : "misname an attribute",
    text: "misname required text",
  };
  const xml: XmlEdit = {
    change: renamed(host, name),
    it: `${place.xml}/${row.kind === "attribute" ? "@" : ""}${name}`,
  };
  const json = { change: renamedMember(host, member), it: `${place.json}/${member}` };
  const isObject = place.at.type.flattens === undefined;
  return [mutation(host, fault[row.kind], { xml, ...(isObject && { json }) })];
}

const otherNames = (host: RowHost): readonly Mutation[] =>
  host.item.row.jsonAliases.map((name) =>
    mutation(host, "read by its other name", { json: { change: renamedMember(host, name) } }, name),
  );

function otherNamespaces(host: RowHost): readonly Mutation[] {
  const { place, item } = host;
  const { row } = item;
  if (row.kind === "text") return [];
  const prefixed = renamed(host, `x:${row.name}`, `xmlns:x="${OTHER}"`);
  if (row.kind === "attribute") {
    const it = `${place.xml}/@x:${row.name}`;
    const fault = isDemanded(host)
      ? "a required attribute in another namespace"
      : "an attribute in another namespace";
    return [mutation(host, fault, { xml: { change: prefixed, it } })];
  }
  const [another, no] = isDemanded(host)
    ? (["a required element in another namespace", "a required element in no namespace"] as const)
    : (["an element in another namespace", "an element in no namespace"] as const);
  return [
    mutation(host, another, { xml: { change: prefixed } }),
    mutation(host, no, { xml: { change: renamed(host, row.name, 'xmlns=""') } }),
  ];
}

/** Gives the item another name, and the element a further attribute. */
const renamed =
  ({ place: { at }, item }: RowHost, name: string, attribute = ""): XmlEdit["change"] =>
  (pieces) => {
    const text = textOf(at, item, pieces);
    if (item.row.kind === "attribute") {
      const rest = text.slice(item.row.name.length);
      return instead(at, item, `${name}${rest} ${attribute}`)(pieces);
    }
    const own = rowName(item);
    const start = text.replace(`<${own}`, `<${name}${attribute === "" ? "" : ` ${attribute}`}`);
    return instead(at, item, start.replace(new RegExp(`</${own}>$`), `</${name}>`))(pieces);
  };

const renamedMember = ({ item }: RowHost, name: string) =>
  insteadOfMember(item, (member) => [{ ...member, name }]);

/** Content that no row of the type is: at the beginning, in the middle, at the end. */
export function unknownMutations(host: Host): readonly Mutation[] {
  const { at, xml, json } = host.place;
  const sizes = at.items.filter(({ row }) => row.kind !== "attribute").length;
  const positions = [...new Set([0, sizes >> 1, sizes])];
  const isObject = at.type.flattens === undefined;
  const elements = positions.map((position) =>
    mutation(
      host,
      "add an unknown element",
      {
        xml: {
          change: ({ attributes, content }) => ({
            attributes,
            content: content.toSpliced(position, 0, `<${UNKNOWN}>7</${UNKNOWN}>`),
          }),
          it: `${xml}/${UNKNOWN}`,
        },
        ...(isObject && { json: { change: added(position), it: `${json}/${UNKNOWN}` } }),
      },
      `at ${position}`,
    ),
  );
  const attribute = mutation(host, "add an unknown attribute", {
    xml: {
      change: ({ attributes, content }) => ({
        attributes: [...attributes, `${UNKNOWN}="7"`],
        content,
      }),
      it: `${xml}/@${UNKNOWN}`,
    },
  });
  return [...elements, attribute];
}

const added =
  (position: number) =>
  (members: readonly JsonMember[]): readonly JsonMember[] =>
    members.toSpliced(position, 0, { name: UNKNOWN, text: "7" });
