/** Command lines: what is wrong with them, and what was meant. */
import assert from "node:assert/strict";
import { test } from "uvu";
import { commands } from "../../cli/commands.js";
import { nearest } from "../../cli/nearest.js";
import { parse } from "../../cli/parse.js";

function refuses(line: string, fault: string): void {
  test(line, async () => {
    const parsed = await parse(line.split(" ").filter(Boolean), commands);
    assert.deepEqual("fault" in parsed && parsed.fault, fault);
  });
}

function takes(line: string, given: object): void {
  test(line, async () => {
    const parsed = await parse(line.split(" "), commands);
    assert.deepEqual("given" in parsed && parsed.given, given);
  });
}

refuses("", "name a command");
refuses("validat", "unknown command validat; did you mean validate?");
refuses("vaildate", "unknown command vaildate; did you mean validate?");
refuses("frobnicate", "unknown command frobnicate");
refuses("--strict validate", "name a command before --strict");
refuses("validate --formt json", "unknown option --formt; did you mean --format?");
refuses("validate --Strict", "unknown option --Strict; did you mean --strict?");
refuses("validate -x a", "unknown option -x");
refuses("validate --constructor", "unknown option --constructor");
refuses("validate --format jsno", "unknown --format jsno; did you mean json?");
refuses(
  "validate --format xhtml",
  "unknown --format xhtml; there are pretty, json, sarif, junit, github",
);
refuses("validate --fail-on warn", "unknown --fail-on warn; there are error, warning, info");
refuses("validate --root job a", "unknown --root job; did you mean Job?");
refuses("validate --format", "--format needs a value: --format FORMAT");
refuses("validate --format --strict", "--format needs a value: --format FORMAT");
refuses("validate --output= a", "--output needs a value: --output FILE");
refuses("validate --root Job --root Jobs", "--root stands twice");
refuses("validate --strict=perhaps", "--strict takes no value");
refuses("convert", "name FILE|-");
refuses("convert a b --to xml", "one argument too many: b");
refuses("generate tables", "one argument too many: tables");
refuses("generate --root", "--root needs a value: --root NAME...");

const flags = ["request", "strict", "no-config", "no-baseline", "update-baseline"] as const;
const standard = {
  ...Object.fromEntries(flags.map((flag) => [flag, false])),
  format: [],
  output: [],
};
takes("validate", { positionals: [], options: standard });
takes("validate a --strict b", { positionals: ["a", "b"], options: { ...standard, strict: true } });
takes("validate 007 -", { positionals: ["007", "-"], options: standard });
takes("validate --format json a --output=b", {
  positionals: ["a"],
  options: {
    ...standard,
    format: [{ value: "json", at: 0 }],
    output: [{ value: "b", at: 3 }],
  },
});
takes("validate -- --strict", { positionals: ["--strict"], options: standard });
takes("validate --fail-on=info --root Job a", {
  positionals: ["a"],
  options: { ...standard, "fail-on": "info", root: "Job" },
});
takes("generate --root Job Jobs --root Task", {
  positionals: [],
  options: { out: "generated", root: ["Job", "Jobs", "Task"], check: false, watch: false },
});

test("nearest counts a swap as one edit, and knows when nothing is near", () => {
  assert.equal(nearest("josn", ["pretty", "json"]), "json");
  assert.equal(nearest("JOB", ["Jobs", "Job"]), "Job");
  assert.equal(nearest("xml", ["pretty", "json"]), undefined);
  assert.equal(nearest("a", []), undefined);
});

test.run();
