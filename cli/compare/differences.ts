/** Where the XSD of a server and that of the tables differ. */
import type { Member, Schema, SchemaType } from "./schema.js";

export interface Difference {
  readonly kind:
    | "schema"
    | "root"
    | "type"
    | "base"
    | "member"
    | "member-type"
    | "occurrence"
    | "choice"
    | "order"
    | "enumeration"
    | "facet";
  /** Name of the type in the XSD; of the element, where it is about a root or xs:schema. */
  readonly type: string;
  readonly member?: string;
  /** What the XSD of the server has; absent where it has nothing of the kind. */
  readonly xsd?: string;
  /** What the tables have. */
  readonly tables?: string;
}

export function differencesOf(xsd: Schema, tables: Schema): readonly Difference[] {
  const schema = union(xsd.attributes.keys(), tables.attributes.keys()).flatMap((name) =>
    differ("schema", "xs:schema", xsd.attributes.get(name), tables.attributes.get(name), name),
  );
  const roots = union(xsd.roots.keys(), tables.roots.keys()).flatMap((name) =>
    differ("root", name, sameName(xsd.roots.get(name)), sameName(tables.roots.get(name))),
  );
  const types = union(xsd.types.keys(), tables.types.keys())
    .filter((name) => !isOrEmpty(name))
    .flatMap((name) => {
      const theirs = xsd.types.get(name);
      const ours = tables.types.get(name);
      if (theirs === undefined) return differ("type", name, undefined, ours?.kind);
      if (ours !== undefined) return typeDifferences(name, theirs, ours);
      // All that it has: whoever writes a table for it wants to know.
      const nothing: SchemaType = { kind: theirs.kind, values: [], facets: [], members: [] };
      const content = typeDifferences(name, theirs, nothing);
      return [...differ("type", name, theirs.kind, undefined), ...content];
    });
  return [...schema, ...roots, ...types];

  function typeDifferences(
    type: string,
    theirs: SchemaType,
    ours: SchemaType,
  ): readonly Difference[] {
    if (theirs.kind !== ours.kind) return differ("type", type, theirs.kind, ours.kind);
    return [
      ...differ("base", type, sameName(theirs.base), sameName(ours.base)),
      ...memberDifferences(type, theirs.members, ours.members),
      ...missingOf("enumeration", type, theirs.values, ours.values),
      ...missingOf("facet", type, theirs.facets, ours.facets),
    ];
  }

  /** The tables give a type that may also be empty another name in the XSD; it is the same to us. */
  function sameName(name: string | undefined): string | undefined {
    if (name === undefined || !isOrEmpty(name)) return name;
    const [, one] = /^union of (\S+)$/.exec(tables.types.get(name)?.base ?? "") ?? [];
    return one ?? name.slice(0, -OR_EMPTY.length);
  }

  function isOrEmpty(name: string): boolean {
    return name.endsWith(OR_EMPTY) && tables.types.has(name);
  }

  function memberDifferences(
    type: string,
    theirs: readonly Member[],
    ours: readonly Member[],
  ): readonly Difference[] {
    const keysOf = (members: readonly Member[]) => new Map(members.map((one) => [keyOf(one), one]));
    const [left, right] = [keysOf(theirs), keysOf(ours)];
    const found = union(left.keys(), right.keys()).flatMap((member): readonly Difference[] => {
      const [their, our] = [left.get(member), right.get(member)];
      if (their === undefined || our === undefined) {
        return differ("member", type, their && columns(their), our && columns(our), member);
      }
      return [
        ...differ("member-type", type, sameName(their.type), sameName(our.type), member),
        ...differ("occurrence", type, their.occurs, our.occurs, member),
        ...differ("choice", type, their.within, our.within, member),
      ];
    });
    const common = (members: ReadonlyMap<string, Member>, others: ReadonlyMap<string, Member>) =>
      [...members.keys()].filter((key) => others.has(key) && !key.startsWith("@"));
    return [...found, ...moved(type, common(left, right), common(right, left))];
  }
}

/** The suffix of variants that may be empty, as the generator writes it. */
const OR_EMPTY = "OrEmpty";

export const keyOf = ({ kind, name }: Member): string => (kind === "attribute" ? `@${name}` : name);

const columns = ({ type, occurs, within }: Member): string =>
  `${type} ${occurs}${within === "choice" ? ", one of a choice" : ""}`;

function differ(
  kind: Difference["kind"],
  type: string,
  xsd: string | undefined,
  tables: string | undefined,
  member?: string,
): readonly Difference[] {
  if (xsd === tables) return [];
  return [
    {
      kind,
      type,
      ...(member !== undefined && { member }),
      ...(xsd !== undefined && { xsd }),
      ...(tables !== undefined && { tables }),
    },
  ];
}

const missingOf = (
  kind: Difference["kind"],
  type: string,
  theirs: readonly string[],
  ours: readonly string[],
): readonly Difference[] => [
  ...theirs
    .filter((one) => !ours.includes(one))
    .flatMap((one) => differ(kind, type, one, undefined)),
  ...ours
    .filter((one) => !theirs.includes(one))
    .flatMap((one) => differ(kind, type, undefined, one)),
];

/** The fewest members that have to move for one order to become the other. */
function moved(
  type: string,
  theirs: readonly string[],
  ours: readonly string[],
): readonly Difference[] {
  const still = longestIncreasing(theirs.map((name) => ours.indexOf(name)));
  const before = (names: readonly string[], name: string): string =>
    after(names[names.indexOf(name) - 1]);
  return theirs
    .filter((name) => !still.has(ours.indexOf(name)))
    .map((member) => ({
      kind: "order",
      type,
      member,
      xsd: before(theirs, member),
      tables: before(ours, member),
    }));
}

const after = (name: string | undefined): string =>
  name === undefined ? "first" : `after ${name}`;

function longestIncreasing(numbers: readonly number[]): ReadonlySet<number> {
  const chains: { readonly number: number; readonly chain: readonly number[] }[] = [];
  for (const number of numbers) {
    let best: readonly number[] = [];
    for (const one of chains) {
      if (one.number < number && one.chain.length > best.length) best = one.chain;
    }
    chains.push({ number, chain: [...best, number] });
  }
  const longest = chains.reduce<readonly number[]>(
    (best, { chain }) => (chain.length > best.length ? chain : best),
    [],
  );
  return new Set(longest);
}

const union = (left: Iterable<string>, right: Iterable<string>): readonly string[] => [
  ...new Set([...left, ...right]),
];
