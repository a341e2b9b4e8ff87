/** Help, version, completion, and what bin.js runs. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import { commands } from "../../cli/commands.js";
import { home, vbem } from "./vbem.js";

test("help names every command", () => {
  const { code, stdout, stderr } = vbem(["--help"]);
  assert.deepEqual([code, stderr], [0, ""]);
  for (const { name, says } of commands) assert.match(stdout, new RegExp(`vbem ${name} +${says}`));
});

for (const { name, load } of commands) {
  test(`help on ${name} has every option and an example`, async () => {
    const { code, stdout, stderr } = vbem([name, "--help"]);
    const { options } = await load();
    assert.deepEqual([code, stderr], [0, ""]);
    for (const option of Object.keys(options)) assert.match(stdout, new RegExp(`--${option} `));
    assert.match(stdout, new RegExp(`Examples:\n  .*vbem ${name}`));
    assert.deepEqual(
      stdout.split("\n").filter((line) => line.length > 100),
      [],
    );
  });
}

test("--version is that of the package", () => {
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  assert.deepEqual(vbem(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
  assert.deepEqual(vbem(["validate", "--version"]), {
    code: 0,
    stdout: `${version}\n`,
    stderr: "",
  });
});

test("a wrong command line says what helps", () => {
  assert.deepEqual(vbem(["vaildate"]), {
    code: 2,
    stdout: "",
    stderr: `vbem: unknown command vaildate; did you mean validate?\nRun "vbem --help" for what there is.\n`,
  });
  assert.deepEqual(vbem(["convert", "a.xml", "--two", "json"]), {
    code: 2,
    stdout: "",
    stderr: `vbem: unknown option --two; did you mean --to?\nRun "vbem convert --help" for what there is.\n`,
  });
});

function completes(words: string, want: readonly string[]): void {
  test(`completes ${words}`, () => {
    const { code, stdout } = vbem(["--get-yargs-completions", ...words.split(" ")]);
    assert.equal(code, 0);
    const found = stdout.split("\n").map((line) => line.split(":")[0] ?? "");
    assert.deepEqual(
      want.filter((word) => !found.includes(word)),
      [],
    );
  });
}

completes("vbem v", ["validate"]);
completes("vbem validate --f", ["--format", "--fail-on"]);
completes("vbem validate --format ", ["pretty", "json"]);
completes("vbem validate --root J", ["Job", "Jobs"]);

test("the completion script asks the command", () => {
  const { code, stdout } = vbem(["completion"]);
  assert.equal(code, 0);
  assert.match(stdout, /vbem --get-yargs-completions/);
});

test.run();
