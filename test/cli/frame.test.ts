/** The line that an issue is about, and the mark below it. */
import assert from "node:assert/strict";
import { test } from "uvu";
import { frame, linesOf } from "../../cli/report/frame.js";

/** The marked text is `length` units from the column. */
function check(
  what: string,
  text: string | Uint8Array,
  [line, column, length]: readonly [number, number, number],
  want: readonly string[],
): void {
  test(what, () => {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    const location = { line, column, offset: 100, endOffset: 100 + length };
    assert.deepEqual(frame(linesOf(bytes).near(location), location, 40), want);
  });
}

test("where places end", () => {
  const lines = linesOf(Buffer.from("\ufeffa\r\nb\rc\n"));
  const ends = [0, 1, 2, 3, 4, 5, 7]
    .map((endOffset) => lines.end({ line: 1, column: 1, offset: 0, endOffset }))
    .map((end) => `${end?.line}:${end?.column}`);
  assert.deepEqual(ends, ["1:1", "1:2", "1:3", "2:1", "2:2", "3:1", "4:1"]);
});

check("a value", "<A>\n  <B>x</B>\n</A>", [2, 6, 1], ["2 |   <B>x</B>", "  |      ^"]);
check("line ends of all kinds", "a\r\nb\rc\nd", [4, 1, 1], ["4 | d", "  | ^"]);
check("the end of a line", "<A", [1, 3, 0], ["1 | <A", "  |   ^"]);
check("more than the line has", "<A\n>", [1, 1, 4], ["1 | <A", "  | ^^"]);
check("an empty line", "a\n\nb", [2, 1, 1], []);
check("behind the last line", "a", [3, 1, 1], []);
check("a byte order mark", "\ufeff<A/>", [1, 1, 4], ["1 | <A/>", "  | ^^^^"]);
check("UTF-16", Buffer.from("\ufeff<A/>", "utf16le"), [1, 2, 1], ["1 | <A/>", "  |  ^"]);
check("tabs", "\t\t<A/>", [1, 3, 4], ["1 |     <A/>", "  |     ^^^^"]);
check(
  "what steers a terminal",
  "\u001b[31m<A/>",
  [1, 6, 4],
  ["1 | \\u001b[31m<A/>", "  |           ^^^^"],
);
check(
  "wide and combining characters",
  "日本e\u0301 <A/>",
  [1, 6, 4],
  ["1 | 日本e\u0301 <A/>", "  |       ^^^^"],
);
check(
  "a long line",
  `<A>${"0123456789".repeat(20)}</A>`,
  [1, 100, 3],
  ["1 | …8901234567890123456789012345678901…", "  |                    ^^^"],
);
check(
  "a long mark",
  "x".repeat(100),
  [1, 1, 100],
  [`1 | ${"x".repeat(35)}…`, `  | ${"^".repeat(36)}`],
);
check(
  "a long mark in a long line",
  `${"a".repeat(100)}${"x".repeat(100)}${"b".repeat(100)}`,
  [1, 101, 100],
  ["1 | …aaaaaaaaaxxxxxxxxxxxxxxxxx…bbbbbbb…", "  |           ^^^^^^^^^^^^^^^^^^"],
);

test.run();
