/** A JSON document does not name its root: what it is shows in its members. */
import type { ContractFacts, RootFacts, Roots } from "../codec.js";
import { shown } from "../judge.js";
import { indexOf } from "../row-index.js";
import { bareList } from "./bare-list.js";
import { camelCase } from "./casing.js";
import { isObject, type JsonObject } from "./reader.js";
import { isCamel } from "./written-in.js";

export interface FoundRoot<T extends object> {
  readonly root: RootFacts<T>;
  readonly source: JsonObject;
  readonly camel: boolean;
  /** Names of other roots that the document may have just as well. */
  readonly others?: readonly string[];
  /** Member of the object that an array stands for. */
  readonly bare?: string;
}

export interface NoRoot {
  readonly code: "wrong-root" | "wrong-type";
  readonly reason: string;
  readonly expected: string;
  readonly received?: string;
}

export function rootOf<T extends object>(
  contract: ContractFacts,
  roots: Roots<T>,
  document: unknown,
): FoundRoot<T> | NoRoot {
  const [first, second] = roots.all;
  const root = second === undefined ? first : undefined;
  const list = root && bareList(root, document);
  if (list) return { root, source: list.source, camel: list.camel, bare: list.member };
  if (!isObject(document)) {
    const received = shown(document);
    return { code: "wrong-type", reason: "", expected: "an object", received };
  }
  if (root !== undefined) return { root, source: document, camel: isCamel(root.table, document) };
  return (
    byTypeName(contract, roots, document) ??
    byMembers(contract, roots, document) ?? {
      code: "wrong-root",
      expected: roots.expected,
      reason: "its members are not those of exactly one root; say which one it is",
    }
  );
}

function typeNameOf({ typeMember }: ContractFacts, document: JsonObject): unknown {
  if (typeMember === undefined) return undefined;
  return document[typeMember] ?? document[camelCase(typeMember)];
}

function byTypeName<T extends object>(
  contract: ContractFacts,
  roots: Roots<T>,
  document: JsonObject,
): FoundRoot<T> | undefined {
  const typeName = typeNameOf(contract, document);
  if (typeof typeName !== "string") return undefined;
  const root = roots.all.find((root) => root.typeName === typeName);
  return root && { root, source: document, camel: isCamel(root.table, document) };
}

/** The root that has every member of the document, and is most like it. */
function byMembers<T extends object>(
  contract: ContractFacts,
  roots: Roots<T>,
  document: JsonObject,
): FoundRoot<T> | undefined {
  const keys = Object.keys(document);
  // A type name that no root has: then it is none of those that have one.
  const named = typeof typeNameOf(contract, document) === "string";
  const candidates = roots.all.filter((root) => !named || root.typeName === undefined);
  for (const casing of ["json", "camel"] as const) {
    const covering = candidates.filter((root) => {
      const members = indexOf(root.table)[casing];
      return keys.every((key) => members.has(key));
    });
    if (covering.length === 0) continue;
    const like = likest(contract, roots, document, covering);
    const root = tightest(like);
    if (root === undefined || keys.length === 0) return undefined;
    // Two names for the same content are no other root.
    const others = like.filter(({ table }) => table !== root.table).map(({ name }) => name);
    return { root, source: document, camel: isCamel(root.table, document), others };
  }
  return undefined;
}

/** Of several roots that have every member: by shape, required members, and type of the items. */
function likest<T extends object>(
  contract: ContractFacts,
  roots: Roots<T>,
  document: JsonObject,
  covering: readonly RootFacts<T>[],
): readonly RootFacts<T>[] {
  if (covering.length === 1) return covering;
  const values = Object.values(document);
  const items = values.length === 1 && Array.isArray(values[0]) ? values[0] : undefined;
  const [item]: unknown[] = items ?? [];
  const itemType = isObject(item) ? typeNameOf(contract, item) : undefined;
  const itemTable = roots.all.find(({ typeName }) => typeName === itemType)?.table;
  const tests: readonly ((root: RootFacts<T>) => boolean)[] = [
    ({ table }) => (table.wraps !== undefined) === (items !== undefined),
    (root) => isComplete(root, document),
    // Servers name the type of what has one.
    ({ typeName }) => typeName === undefined,
    ({ table }) => itemType !== undefined && table.elements[0]?.table === itemTable,
  ];
  return tests.reduce((left, test) => {
    const passing = left.filter(test);
    return passing.length === 0 ? left : passing;
  }, covering);
}

/** The root with the fewest members that the document lacks. */
const tightest = <T extends object>(like: readonly RootFacts<T>[]): RootFacts<T> | undefined =>
  like.reduce<RootFacts<T> | undefined>(
    (best, root) =>
      best === undefined || root.table.members.length < best.table.members.length ? root : best,
    undefined,
  );

const isComplete = <T extends object>({ table, role }: RootFacts<T>, document: JsonObject) =>
  table.members
    .filter((row) => (role === "request" ? row.requiredInRequest : row.required))
    .every((row) => row.json in document || camelCase(row.json) in document);
