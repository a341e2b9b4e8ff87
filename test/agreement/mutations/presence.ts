/** Rows that are not there, are there twice, or stand where another one should. */
import type { FaultName } from "../faults.js";
import type { Item } from "../document.js";
import { pathsOf } from "../document.js";
import { add, choicesOf, type RowHost } from "../hosts.js";
import { sampleItem } from "../sample.js";
import {
  instead,
  insteadOfMember,
  isDemanded,
  memberPath,
  type Mutation,
  mutation,
  textOf,
  without,
} from "./mutation.js";

export const presenceMutations = (host: RowHost): readonly Mutation[] => [
  ...leaveOut(host),
  ...asNull(host),
  ...twice(host),
  ...behindTheNext(host),
];

/** Without such a row a choice that needs a branch may have none: see choices.ts. */
const isBranch = ({ place, item }: RowHost): boolean =>
  choicesOf(place.at.type).some(
    ({ required, branches }) =>
      required && branches.some(({ rows }) => rows.some((row) => row === item.row)),
  );

function leaveOut(host: RowHost): readonly Mutation[] {
  const { place, item } = host;
  if (isBranch(host)) return [];
  const edits = {
    xml: { change: without(place.at, item) },
    json: { change: insteadOfMember(item, () => []) },
  };
  const plain = mutation(host, leavingOut(host), edits);
  if (item.row.required || !item.row.requiredInRequest) return [plain];
  const document = { ...host.document, role: "request" } as const;
  return [plain, mutation({ ...host, document }, "leave out what a request must have", edits)];
}

function leavingOut(host: RowHost): FaultName {
  const { row } = host.item;
  if (!isDemanded(host)) return "leave out an optional row";
  if (!row.required) return "leave out what a request must have";
  if (row.kind === "text") return "leave out required text";
  return row.kind === "element" ? "leave out a required element" : "leave out a required attribute";
}

function asNull(host: RowHost): readonly Mutation[] {
  const { place, item } = host;
  if (isBranch(host) || place.at.type.flattens !== undefined) return [];
  const change = insteadOfMember(item, (member) => [{ ...member, text: "null" }]);
  const fault = item.row.required ? "null for a required row" : "null for what a request must have";
  return [
    mutation(host, isDemanded(host) ? fault : "null for an optional row", { json: { change } }),
  ];
}

function twice(host: RowHost): readonly Mutation[] {
  const { place, item } = host;
  const { at } = place;
  const ofMember = mutation(host, "write a member twice", {
    json: { change: insteadOfMember(item, (member) => [member, member]), it: memberPath(host) },
  });
  const members = at.type.flattens === undefined ? [ofMember] : [];
  if (item.row.kind !== "element" || item.row.many) return members;
  const ofElement = mutation(host, "write an element twice", {
    xml: {
      change: (pieces) => {
        const text = textOf(at, item, pieces);
        return instead(at, item, text, text)(pieces);
      },
      it: `${pathsOf(place, item).xml}[2]`,
    },
  });
  return [ofElement, ...members];
}

function behindTheNext(host: RowHost): readonly Mutation[] {
  const pair = withNext(host);
  if (pair === undefined) return [];
  const { item, next } = pair;
  const { at } = pair.place;
  const change: Parameters<typeof mutation>[2] = {
    xml: {
      change: (pieces) => {
        const [first, second] = [textOf(at, item, pieces), textOf(at, next, pieces)];
        return instead(at, item)(instead(at, next, second, first)(pieces));
      },
    },
  };
  return [mutation(pair, "write an element behind the next", change)];
}

/** The item and the element behind it; one is added where there is none and one can be. */
function withNext(host: RowHost): (RowHost & { readonly next: Item }) | undefined {
  const { item } = host;
  const { at } = host.place;
  const { row } = item;
  if (row.kind !== "element") return undefined;
  const next = at.items[at.items.indexOf(item) + 1];
  if (next !== undefined) return next.row.kind === "element" ? { ...host, next } : undefined;
  const { elements } = at.type;
  const isBeside = (other: Item["row"]) =>
    !choicesOf(at.type).some(({ branches }) =>
      [row, other].every((one) => branches.some(({ rows }) => rows.some((of) => of === one))),
    );
  const later = elements.slice(elements.indexOf(row) + 1).find(isBeside);
  if (later === undefined) return undefined;
  const added = sampleItem(later);
  return { ...add(host, added), item, next: added };
}
