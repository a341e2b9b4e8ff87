/** Whatever statement or declaration it is: what the generator lays out itself is what prettier makes of it. */
import fc from "fast-check";
import { format } from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { layOut } from "../../generator/layout.js";

const prettier = (text: string) => format(text, { parser: "typescript", printWidth: 100 });

const name = fc.integer({ min: 1, max: 40 }).map((length) => "abcdefgh".repeat(5).slice(0, length));
const expression: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    name,
    name.map((one) => `"${one}"`),
    fc
      .string({ unit: fc.constantFrom("a", "'", '"', "\\", "`", "{", "é") })
      .map((one) => JSON.stringify(one)),
    fc.integer().map(String),
    name.map((one) => `x.${one}`),
    fc
      .tuple(name, fc.array(tie("any"), { maxLength: 4 }))
      .map(([callee, args]) => `${callee}(${args.join(", ")})`),
    fc.array(tie("any"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
    fc.dictionary(name, tie("any"), { minKeys: 1, maxKeys: 3, noNullPrototype: true }).map(
      (value) =>
        `{ ${Object.entries(value)
          .map(([key, one]) => `${key}: ${one}`)
          .join(", ")} }`,
    ),
  ),
})).any;
const condition = fc
  .array(
    fc.oneof(
      name,
      expression.map((one) => `f(${one})`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((operands) => operands.join(" && "));
const statement = fc.oneof(
  fc.tuple(name, expression).map(([left, right]) => `const ${left} = ${right};`),
  fc.tuple(name, expression).map(([left, right]) => `x.${left} = ${right};`),
  expression.map((argument) => `f(${argument});`),
  expression.map((value) => `function f() {\n  return ${value};\n}`),
  fc.tuple(condition, expression).map(([test, one]) => `if (${test}) f(${one});`),
);

test("any statement of such shapes", () =>
  fc.assert(
    fc.asyncProperty(statement, async (given) =>
      assert.is(`${layOut(given)}\n`, await prettier(given)),
    ),
    { numRuns: 500 },
  ));

const type: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      name,
      name.map((one) => `"${one}"`),
      name.map((one) => `${one}[]`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((types) => fc.constantFrom(types, [...types, "(string & {})"]))
  .map((types) => types.join(" | "));
const parameters = fc
  .uniqueArray(fc.tuple(name, name), { maxLength: 4, selector: ([one]) => one })
  .map((all) => all.map(([one, its]) => `${one}: ${its}`).join(", "));
const specifiers = fc.uniqueArray(name, { minLength: 1, maxLength: 5 });
const says = fc.string({ unit: fc.constantFrom("a", " ", "(", "}", '"', "`", "é"), maxLength: 40 });
const documented = fc.tuple(says, name, type);
const declaration = fc.oneof(
  fc
    .tuple(fc.constantFrom("import", "import type", "export"), specifiers)
    .map(([word, names]) => `${word} { ${names.join(", ")} } from "./a.js";`),
  fc.tuple(name, type).map(([left, right]) => `type ${left} = ${right};`),
  fc.tuple(name, type).map(([left, right]) => `let ${left}: ${right};`),
  fc
    .tuple(
      name,
      specifiers.filter(({ length }) => length > 1),
    )
    .map(([one, names]) => `export interface ${one} extends ${names.join(", ")} {}`),
  fc
    .array(documented, { minLength: 1, maxLength: 3 })
    .map((rows) =>
      rows.map(([what, one, its]) => `  /**\n   * ${what}.\n   */\n  ${one}?: ${its};\n`),
    )
    .map((members) => `interface A {\n${members.join("")}}`),
  fc
    .tuple(name, parameters, name)
    .map(([one, all, its]) => `export function ${one}(${all}): ${its} {\n  a();\n}`),
  fc
    .tuple(name, parameters, expression)
    .map(
      ([one, all, value]) =>
        `const a = {\n  ${one}: (${all}): string => ${value.startsWith("{") ? `(${value})` : value},\n};`,
    ),
);

test("any declaration, unless it is left to prettier", () =>
  fc.assert(
    fc.asyncProperty(declaration, async (given) => {
      const want = await prettier(given);
      assert.is(layOut(given) ?? want.trimEnd(), want.trimEnd());
    }),
    { numRuns: 500 },
  ));

test.run();
