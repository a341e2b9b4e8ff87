/** Choices with two branches, and with none. */
import type { Branch, Choice, MemberRow } from "../../../generator/model.js";
import { type Item, pathsOf } from "../document.js";
import { choicesOf, type Host, inOrder, inPlace } from "../hosts.js";
import { sampleItem } from "../sample.js";
import { asItIs, type Mutation, mutation } from "./mutation.js";

export const choiceMutations = (host: Host): readonly Mutation[] =>
  choicesOf(host.place.at.type).flatMap((choice) => [
    noBranch(host, choice),
    ...pairsOf(choice.branches).flatMap((pair) => twoBranches(host, choice, pair)),
  ]);

function noBranch(host: Host, choice: Choice): Mutation {
  const fault = choice.required
    ? "no branch of a choice that needs one"
    : "no branch of a choice that needs none";
  return mutation(withBranches(host, choice, []), fault, asItIs);
}

function twoBranches(
  host: Host,
  choice: Choice,
  [first, second]: readonly [Branch, Branch],
): readonly Mutation[] {
  const [one] = first.rows;
  const [other] = second.rows;
  if (one === undefined || other === undefined) return [];
  const items = [sampleItem(one), sampleItem(other)];
  const mistaken = withBranches(host, choice, items);
  const it = pathsOf(mistaken.place, items[1]!);
  return [
    mutation(
      mistaken,
      "two branches of a choice",
      {
        xml: { ...asItIs.xml, it: it.xml },
        json: { ...asItIs.json, it: `${mistaken.place.json}/${other.json}` },
      },
      `${one.json} and ${other.json}`,
    ),
  ];
}

/** The instance with these items for the choice, whatever it had. */
function withBranches(host: Host, choice: Choice, items: readonly Item[]): Host {
  const rows = new Set<MemberRow>(choice.branches.flatMap((branch) => branch.rows));
  const { type, items: all } = host.place.at;
  const others = all.filter(({ row }) => !rows.has(row));
  return inPlace(host, { type, items: inOrder(type, [...others, ...items]) });
}

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const));
