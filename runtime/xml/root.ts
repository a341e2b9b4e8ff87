/** Whether a document is one of the contract. */
import type { RootFacts, Roots } from "../codec.js";
import type { XmlReader } from "./reader.js";
import type { StartTag } from "./tree.js";

/** The root of a start tag; undefined, with an issue, for one that is not expected. */
export function rootOf<T extends object>(
  r: XmlReader,
  roots: Pick<Roots<T>, "expected" | "get">,
  start: StartTag,
): RootFacts<T> | undefined {
  const place = { offset: start.start, endOffset: r.p };
  if (start.namespace !== r.namespace) {
    const received = start.namespace === "" ? "none" : start.namespace;
    r.note("wrong-namespace", place, { name: start.local, expected: r.namespace, received });
    return undefined;
  }
  const root = roots.get(start.local);
  if (root === undefined) {
    const reason = `expected ${roots.expected}`;
    r.note("wrong-root", place, { name: start.local, expected: roots.expected, reason });
  }
  return root;
}
