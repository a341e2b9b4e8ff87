/** A JSON document does not name its root: what it is shows in its members. */
import type { ContractFacts, RootFacts, Roots } from "../codec.js";
import { shown } from "../judge.js";
import { indexOf } from "../table.js";
import { camelCase } from "./casing.js";
import { isObject, type JsonObject } from "./reader.js";

export interface FoundRoot<T extends object> {
  readonly root: RootFacts<T>;
  readonly source: JsonObject;
  readonly camel: boolean;
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
  if (!isObject(document)) {
    const received = shown(document);
    return { code: "wrong-type", reason: "", expected: "an object", received };
  }
  const [first, second] = roots.all;
  const root = second === undefined ? first : undefined;
  if (root !== undefined) return { root, source: document, camel: isCamel(root, document) };
  return (
    byTypeName(contract, roots, document) ??
    byMembers(contract, roots, document) ?? {
      code: "wrong-root",
      expected: roots.expected,
      reason: "its members are not those of exactly one root; say which one it is",
    }
  );
}

/** Member names are those of camelCase rather than documented ones. */
function isCamel<T extends object>(root: RootFacts<T>, document: JsonObject): boolean {
  const { json, camel } = indexOf(root.table);
  let balance = 0;
  for (const key of Object.keys(document)) {
    balance += (camel.has(key) ? 1 : 0) - (json.has(key) ? 1 : 0);
  }
  return balance > 0;
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
  return root && { root, source: document, camel: isCamel(root, document) };
}

/** The one root that has every member of the document. */
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
    const [root, another] = covering;
    if (root === undefined) continue;
    return another === undefined
      ? { root, source: document, camel: casing === "camel" }
      : undefined;
  }
  return undefined;
}
