/** Where a particle of an XSD stands: how often, in what, and for which type. */
import type { Member } from "./schema.js";
import { attr } from "./read-simple-type.js";
import type { XmlTree } from "./xml-tree.js";

export interface Place {
  readonly owner: string;
  readonly minOccurs: number;
  readonly maxOccurs: number;
  readonly within: Member["within"];
  /** Groups that lead here; one of them again would have no end. */
  readonly groups: readonly string[];
}

/** What a particle adds to the place that it stands in. */
export function inside(tree: XmlTree, place: Place): Place {
  const max = attr(tree, "maxOccurs") ?? "1";
  const isChoice = tree.name === "choice";
  return {
    ...place,
    minOccurs: isChoice ? 0 : place.minOccurs * Number(attr(tree, "minOccurs") ?? "1"),
    maxOccurs: place.maxOccurs * (max === "unbounded" ? Infinity : Number(max)),
    within:
      isChoice || place.within === "choice" ? "choice" : tree.name === "all" ? "all" : place.within,
  };
}
