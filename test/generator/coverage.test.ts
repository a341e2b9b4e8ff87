/** The page of coverage: what it counts, and what it lists. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { emitCoverage } from "../../generator/emit/coverage.js";
import { link } from "../../generator/link.js";
import {
  answer,
  complexType,
  element,
  erratum,
  operation,
  page,
  root,
} from "../../schemas/language.js";
import { here, inline, String } from "./inline.js";

const Shown = complexType("ShownType", here, "Shown.", [
  element("A", String, "0/1", "First."),
  element("B", String, "0/1", "Second.", { source: "xsd" }),
]);
const Hidden = complexType("HiddenType", here, "Hidden.", [
  element("C", String, "0/1", "Third | last.", { source: "observed", since: "v1_7" }),
  element("D", String, "0/1", "Fourth.", {
    erratum: erratum("missingRow", "no D", "D_*", "sample"),
  }),
]);

const tables = inline({ Shown, Hidden }, [
  root("Shown", Shown, { json: page("there") }),
  root("Hidden", Hidden),
]);
const operations = [operation("getOne", "GET", "/one", here, "One.", [answer(200, "?")])];
const { model } = link({ ...tables, contract: { ...tables.contract, operations } });
const text = emitCoverage(model)[0]?.text ?? "";

/** Lines of a section, without the heads of its table. */
function check(section: string, want: readonly string[]): void {
  test(section, () => {
    const [, found = ""] = text.split(`## ${section}\n\n`);
    const lines = (found.split("\n\n")[0] ?? "").trim().split("\n");
    assert.equal(lines.slice(2), want);
  });
}

check("Rooms", ["| shared by all | 1 | 2 | 2 | 2 | 1 | 1 |", "| all | 1 | 2 | 2 | 2 | 1 | 1 |"]);
check("Operations with a body that no page tells", [
  "| `getOne` | `GET /one` | [here](https://example.com/here.html) |",
]);
check("Roots that no page shows in JSON", ["| shared by all | `Hidden` |"]);
check("Rows that captures alone show", ["| `Hidden/C` | v1_7 | Third \\| last. |"]);
check("Errata", [
  "| `Hidden/D` | missingRow | [here](https://example.com/here.html) | no D | D\\_\\* | `sample` |",
]);

test.run();
