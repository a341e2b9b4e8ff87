import { readFileSync } from "node:fs";

import { examples } from "../../examples/registry.js";
import { compact, treeOf, type Tree } from "./tree.js";

/** The XML examples, without white space between elements. */
export const exampleTrees: readonly (readonly [file: string, tree: Tree])[] = examples.flatMap(
  ({ files }) =>
    files
      .filter((file) => file.endsWith(".xml"))
      .map((file) => {
        const text = readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8");
        return [file, compact(treeOf(text))] as const;
      }),
);
