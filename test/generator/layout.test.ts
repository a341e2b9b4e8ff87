/** What the generator lays out itself is what prettier makes of it. */
import { format } from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { layOut } from "../../generator/layout.js";

const prettier = (text: string) => format(text, { parser: "typescript", printWidth: 100 });

const long = "a".repeat(60);
const half = "a".repeat(30);
const shapes: readonly (readonly [what: string, given: string])[] = [
  ["an if with one statement", `if (${long}(1)) x.${long} = 1;`],
  ["an else if", `if (a) b();\nelse if (${long}(1)) x.${long} = 1;`],
  ["an if that was broken", "if (a)\n  b();"],
  ["an if with a long call in it", `if (a) b(${long}, ${long});`],
  ["a long condition", `if (a.${long} && b.${long}) c();`],
  ["a condition of conditions", `if ((a.${half} && b.${half}) || (c.${half} && d.${half})) e();`],
  ["a deep condition", `if (a && ((b.${long} && c.${half}) || (d.${long} && e.${long}))) f();`],
  ["the condition of a block", `if (a.${long} && b.${long}) {\n  c();\n} else {\n  d();\n}`],
  ["a block whose brace is too much", `if (${"a".repeat(93)}()) {\n  b();\n}`],
  ["a loop", `while (${long}(1)) x.${long} = 1;`],
  ["a function", `export function ${long}(a: A, b: B, c: C, d: D, e: E, f: F): G {\n  a();\n}`],
  ["a call", `const a = b(${long}, ${long});`],
  ["a call in a call", `a(b(${half}, ${half}), c(${long}, ${long}));`],
  ["a call with options", `a("${long}", "b", { c: "${long}" });`],
  ["a call with options that are too late", `a("${long}", "${long}", { c: "d" });`],
  ["options before options", `a({ b: ${half} }, { c: ${long} });`],
  ["a call with one short argument", `a.${long} = b.${long}(c);`],
  ["a long name", `a.${long} = b.${long};`],
  ["a number below zero", `a(-1, "${long}", "${long}");`],
  ["a template", `a.${long} = \`\${b(c)} ${long}\`;`],
  ["a list at the end of a call", `export const a = b("c", ["${long}", "${long}"]);`],
  ["a list behind a long head", `export const a = b${long}("${long}", ["d", "e"]);`],
  ["a list that was broken", "const a = [\n  1,\n  2,\n];"],
  ["arguments that were broken", "f(\n  a,\n);"],
  ["lists of more than one", 'a([["b", "c"], ["d", "e"]]);'],
  ["objects of more than one", "a([{ b: 1, c: 2 }, { b: 3, c: 4 }]);"],
  ["a list of numbers", `const a = [${"1234567, -1, ".repeat(20)}];`],
  ["a list of numbers behind others", `a(b, [${"1234567, -1, ".repeat(20)}]);`],
  ["a list in a list", `const a = [[b.${long}, c.${long}], []];`],
  ["an object that was meant to have lines", "const a = {\n  b: [\n    1,\n  ],\n};"],
  ["an object in lines in a call", "a(b, {\n  c: d, e: f });"],
  ["comments in a list", "const a = [\n  /** Says. */\n  { b: 1 },\n  /** Says. */\n  c,\n];"],
  ["a constant", `const a = { b: ["${long}", "${long}"] } as const satisfies A;`],
  ["a text", `const a = {\n  label: "${long}${long}",\n};`],
  ["a text behind a short key", `const a = {\n  to: "${long}${long}",\n};`],
  ["a text with quotes", `a("b \\"c\\" d");`],
  ["a text with quotes of both kinds", `a("b \\"c\\" d's '' \\" ");`],
  ["a function of one expression", `const a = {\n  path: (): string => "${long}${long}",\n};`],
  [
    "parameters of an arrow",
    `const a = {\n  b: ({ c }: { c: string }, d: { ${long}?: "e" } = {}): F => g(c),\n};`,
  ],
  [
    "an object of parameters",
    `const a = {\n  b: (c: { d: "${long}" | "e"; f?: string; g: H${half} }): I => j(c),\n};`,
  ],
  ["a function that gives an object", `a(b${long}, () => ({ c: ${half}, d: ${half} }), e);`],
  ["a union that fits on a line", `interface A {\n  a${long}: "b${long}" | "c";\n}`],
  ["a union", `interface A {\n  a: "b${long}" | "c${long}" | (string & {});\n}`],
  ["an alias", `type A = B${long} | C${long} | "d";`],
  ["an alias of one", `type A${long} = B${long};`],
  ["a template that is a type", `type A = \`\${string}${long}${half}\`;`],
  ["a variable of several types", `let a: B${long} | C${half} | undefined;`],
  [
    "an interface that extends two",
    `export interface A extends B${half}, C${half}${"a".repeat(20)} {}`,
  ],
  ["what stands below an open bracket", `/**\n * Says (a\n */\nconst a = [${long}, ${long}];`],
  ["what stands below a closed one", `/**\n * 1) says\n */\nconst a = [${long}, ${long}];`],
  [
    "types in angles, and a list that fits",
    `const a = b<\n${"  | cccccc\n".repeat(12)}>(d, [${"cccccc, ".repeat(9)}d]);`,
  ],
  ["an import", `import { a${long}, b${long} } from "c";`],
  ["an import of one", `import { a${long} as b${long} } from "c";`],
  [
    "types in angles",
    `export const a: B<C${long}, D${long}["e"]> = f(\n  a,\n${`  ${long},\n`.repeat(2)});`,
  ],
  [
    "what a constant is",
    `export const a: B<C${long}> = /* @__PURE__ */ ${long}(\n${`  ${long},\n`.repeat(2)});`,
  ],
];
for (const [what, given] of shapes) {
  test(`lays out ${what} as prettier does`, async () =>
    assert.is(`${layOut(given)}\n`, await prettier(given)));
}
const wide = "b".repeat(88);
for (const text of [
  ...["\u0085", "\u00ad", "\u0483", "\u05b0", "\u20dd", "\u2028", "\u231a", "\u2705"].map(
    (char) => `a("${wide}${char.repeat(8)}");`,
  ),
  `a("${"漢".repeat(40)}", "${half}");`,
  `interface A {\n  "é": string;\n}`,
  `interface A {\n  a${long}: B${long} | null;\n}`,
  `a["b\\"c"] = d;`,
  `const a = { b: [] } as B${long}${long};`,
  `const a: B${long}<C${long}[]> = d(e);`,
  `const a = b<C${long} | D${half}>(e, [C${long}, D${half}]);`,
  `a${long} = b ? c${long} : d;`,
  `f(${long}${long});`,
  `f("${long}" + "${long}");`,
  `f(function () {\n  a(${long}, ${long});\n});`,
  `/x/.test(${long}, ${long});`,
]) {
  test(`leaves ${JSON.stringify(text).slice(0, 30)} to prettier`, () =>
    assert.is(layOut(text), undefined));
}

test.run();
