/** The compiler is the judge here: `tsc` fails where a line should not compile, or should. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { OneOf } from "../../runtime/one-of.js";
import { unknownContent } from "../../runtime/unknown.js";

type Info = OneOf<{ A: { a: number }; B: { b: string } }>;

const nameOf = (info: Info): string => {
  if (info.A !== undefined) return `A${info.A.a}`;
  if (info.B !== undefined) return `B${info.B.b}`;
  return "another";
};

test("the member that is there tells the branch", () => {
  assert.is(nameOf({ A: { a: 1 } }), "A1");
  assert.is(nameOf({ B: { b: "x" } }), "Bx");
});

test("a newer server may send another branch", () => {
  assert.is(nameOf({ [unknownContent]: [] }), "another");
});

test("two branches do not compile, nor a member that no branch has", () => {
  // @ts-expect-error: A excludes B
  nameOf({ A: { a: 1 }, B: { b: "x" } });
  // @ts-expect-error: there is no C
  nameOf({ C: {} });
});

test.run();
