/**
 * The fast path reads documents as servers write them, the slow ones all
 * others. A document must be the same to both, however it is written.
 */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode } from "../../generated/index.js";
import { random } from "../random.js";
import { allOf } from "./all-of.js";
import { exampleTrees } from "./examples.js";
import { LARGE, NAMESPACE } from "./forms.js";
import { mutate } from "./mutate.js";
import { copyOf, noisy, written, type Noise } from "./tree.js";

const noises: readonly (readonly [name: string, noise: Noise])[] = [
  ["comments and instructions", { comments: true }],
  ["references", { references: true }],
  ["CDATA sections", { sections: true }],
  ["white space in tags", { spaces: true }],
  ["other quotes", { quotes: true }],
  ["another order of attributes", { order: true }],
  ["a prefix", { prefixes: true }],
  ["namespaces declared again", { declarations: true }],
  ["other empty elements", { empty: true }],
  ["everything but a prefix", everything()],
  ["everything", { ...everything(), prefixes: true }],
];

function everything(): Noise {
  return {
    comments: true,
    references: true,
    sections: true,
    spaces: true,
    quotes: true,
    order: true,
    declarations: true,
    empty: true,
  };
}

/** The value with its unknown content, and what was said about it. */
function read(document: string): object {
  const { value, issues, root } = decode(document, { format: "xml" });
  const told = issues.map(({ code, path, received }) => `${code} ${path} ${received ?? ""}`);
  return { root, value: allOf(value), told: told.sort() };
}

function check(given: string, want: string): void {
  assert.equal(read(given), read(want), `${given}\n is not\n${want}`);
}

for (const [name, noise] of noises) {
  test(`examples with ${name}`, () => {
    exampleTrees.forEach(([, tree], i) => {
      for (let seed = 0; seed < 2; seed++)
        check(noisy(tree, NAMESPACE, noise, random(seed * 100 + i)), written(tree));
    });
  });
}

test("examples and mutated examples as large documents", () => {
  for (let seed = 0; seed < 100; seed++) {
    const dice = random(seed);
    const tree = copyOf(dice.pick(exampleTrees)[1]);
    for (let i = dice.below(5); i > 0; i--) mutate(tree, dice);
    check(LARGE + written(tree), written(tree));
    check(LARGE + noisy(tree, NAMESPACE, everything(), dice), written(tree));
  }
});

for (const [name, noise] of noises) {
  test(`mutated examples with ${name}`, () => {
    for (let seed = 0; seed < 150; seed++) {
      const dice = random(seed);
      const mutated = copyOf(dice.pick(exampleTrees)[1]);
      for (let i = dice.below(5); i >= 0; i--) mutate(mutated, dice);
      check(noisy(mutated, NAMESPACE, noise, dice), written(mutated));
    }
  });
}

test.run();
