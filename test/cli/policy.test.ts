/** Config files of "vbem validate": which one counts, what it changes, and what is wrong with it. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { test } from "uvu";
import { checkConfig } from "../../cli/policy/check.js";
import { knownNames } from "../../cli/policy/known.js";
import { unjudgeable } from "../../cli/policy/levels.js";
import { fits } from "../../cli/policy/pattern.js";
import { configSchema } from "../../cli/policy/schema.js";
import { home, type Run, vbem } from "./vbem.js";

const folder = mkdtempSync(join(tmpdir(), "vbem-policy-"));
test.after(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string | object): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  const text = typeof content === "string" ? content : JSON.stringify(content, undefined, 2);
  writeFileSync(join(folder, name), text);
};
const NAMESPACE = "http://www.veeam.com/ent/v1.0";
write("a.xml", `<Error xmlns="${NAMESPACE}" Message="No" StatusCode="four"><New/><Old/></Error>`);
write("old/b.json", { Message: "No", StatusCode: 404, Items: [{ New: 1 }] });
write("broken.xml", `<Error xmlns="${NAMESPACE}">`);

const run = (args: readonly string[], cwd = ""): Run =>
  vbem(["validate", ...args], { cwd: join(folder, cwd) });

// ------------------------------------------------ what it changes

interface Report {
  readonly documents: readonly {
    readonly valid: boolean;
    readonly issues: readonly { severity: string; code: string; path: string }[];
  }[];
}

/** Findings of a document under a config, as "severity code path", with verdict and exit code. */
function sets(args: string, config: object, want: readonly (string | number | boolean)[]): void {
  configs.push(config);
  test(`${args} under ${JSON.stringify(config)}`, () => {
    write("vbem.config.json", config);
    const { code, stdout, stderr } = run(["--format", "json", ...args.split(" ")]);
    rmSync(join(folder, "vbem.config.json"));
    assert.equal(stderr, "");
    const [document] = (JSON.parse(stdout) as Report).documents;
    const found = document?.issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
    assert.deepEqual([code, document?.valid, ...(found ?? [])], want);
  });
}
const configs: object[] = [];

const off = { "*": "off" };
const value = "invalid-value /Error/@StatusCode";
const [fresh, stale] = ["unknown-element /Error/New", "unknown-element /Error/Old"];
sets("a.xml", {}, [1, false, `error ${value}`, `warning ${fresh}`, `warning ${stale}`]);
sets("a.xml", { severities: { "unknown-element": "off" } }, [1, false, `error ${value}`]);
sets("a.xml", { severities: { "invalid-value": "warning", "unknown-*": "info" } }, [
  ...[0, true, `warning ${value}`, `info ${fresh}`, `info ${stale}`],
]);
sets("a.xml", { severities: { "*": "off", "unknown-*": "error", "unknown-element": "info" } }, [
  ...[0, true, `info ${fresh}`, `info ${stale}`],
]);
sets("a.xml --strict", { severities: { "invalid-value": "warning", "unknown-*": "info" } }, [
  ...[1, false, `error ${value}`, `info ${fresh}`, `info ${stale}`],
]);
sets("a.xml", { strict: true, severities: { "invalid-value": "off" } }, [
  ...[1, false, `error ${fresh}`, `error ${stale}`],
]);
sets("a.xml", { failOn: "info", severities: { "*": "info" } }, [
  ...[1, true, `info ${value}`, `info ${fresh}`, `info ${stale}`],
]);
sets("a.xml --fail-on error", { failOn: "info", severities: { "*": "info" } }, [
  ...[0, true, `info ${value}`, `info ${fresh}`, `info ${stale}`],
]);
sets("a.xml", { overrides: [{ paths: ["/Error/*"], severities: off }] }, [0, true]);
sets("a.xml", { overrides: [{ paths: ["**/Old", "/error/new"], severities: off }] }, [
  ...[1, false, `error ${value}`],
]);
sets("a.xml", { overrides: [{ paths: ["/Error/@*"], severities: { "invalid-*": "info" } }] }, [
  ...[0, true, `info ${value}`, `warning ${fresh}`, `warning ${stale}`],
]);
const twice = [
  { files: ["*.xml"], severities: { "unknown-element": "off" } },
  { paths: ["**/Old"], severities: { "unknown-element": "info" } },
];
sets("a.xml", { overrides: twice }, [1, false, `error ${value}`, `info ${stale}`]);
sets("a.xml", { overrides: twice.toReversed() }, [1, false, `error ${value}`]);
sets("old/b.json", { root: "Error", overrides: [{ files: ["old/**"], severities: off }] }, [
  0,
  true,
]);
sets("./old/b.json", { root: "Error", overrides: [{ files: ["*.json"], severities: off }] }, [
  ...[0, true, "warning unknown-member /Items"],
]);
const asked = { files: ["old/*"], root: "Error", request: true };
sets("old/b.json", { root: "Job", overrides: [asked] }, [1, false, "error unknown-member /Items"]);
sets("old/b.json", { overrides: [asked, { files: ["**"], request: false }] }, [
  ...[0, true, "warning unknown-member /Items"],
]);
sets("old/b.json --request --root Error", { overrides: [{ ...asked, request: false }] }, [
  ...[1, false, "error unknown-member /Items"],
]);
sets("a.xml", { overrides: [asked] }, [
  ...[1, false, `error ${value}`, `warning ${fresh}`, `warning ${stale}`],
]);
sets("broken.xml", { severities: { "*": "off" } }, [1, false, "error not-well-formed /Error"]);
sets("a.xml", { root: "Job", severities: off }, [1, false, "error wrong-root /Error"]);

test("the version of the API, as --api-version tells it", () => {
  const file = join(home, "examples/infrastructure/backup-server.xml");
  write("vbem.config.json", { apiVersion: "9.5" });
  const told = run([file]);
  rmSync(join(folder, "vbem.config.json"));
  assert.deepEqual(told, run([file, "--api-version", "9.5"]));
  assert.notDeepEqual(told, run([file]));
});

test("threads judge by the same config", () => {
  const names = Array.from({ length: 120 }, (_, i) => `many/${i}.xml`);
  for (const name of names) {
    write(name, `<Error xmlns="${NAMESPACE}" Message="No" StatusCode="404"><New/></Error>`);
  }
  const overrides = [{ files: ["many/1*"], severities: { "unknown-element": "off" } }];
  write("vbem.config.json", { severities: { "unknown-element": "error" }, overrides });
  const [one, two] = ["1", "2"].map((jobs) => run(["--jobs", jobs, "many"]));
  rmSync(join(folder, "vbem.config.json"));
  assert.deepEqual(one, two);
  assert.match(one?.stdout ?? "", /\n120 documents: 31 valid, 89 invalid; 89 errors, 0 warnings/);
});

// ------------------------------------------------ patterns

function matches(pattern: string, path: string, want: boolean): void {
  test(`${pattern} ${want ? "fits" : "does not fit"} ${path}`, () =>
    assert.equal(fits(pattern, path), want));
}

matches("/Job", "/Job", true);
matches("/Job", "/Job/Name", false);
matches("/Job/*", "/Job/Name", true);
matches("/Job/*", "/Job/Info/Name", false);
matches("/Job/**", "/Job", true);
matches("/Job/**", "/Job/Info/Name", true);
matches("**/Name", "/Job/Info/Name", true);
matches("/**/Info/**/Name", "/Job/Info/A/Info/Name", true);
matches("/**/Info/*/Name", "/Job/Info/A/Info/Name", false);
matches("**", "", true);
matches("*", "", false);
matches("/Job/*Options*", "/Job/JobScheduleOptions", true);
matches("a*b*c", "abcbc", true);
matches("a*b*c", "abcb", false);
matches("a.b", "axb", false);
matches("./captures/*.xml", "captures/a.xml", true);
matches("../**", "../other/a.xml", true);
matches(`${"**/a/".repeat(30)}b`, "a/".repeat(4000), false);
matches(`${"*a".repeat(30)}b`, "a".repeat(4000), false);

// ------------------------------------------------ which file counts

const isQuiet = { severities: off };

test("the nearest config counts, a manifest with vbem as well", () => {
  write("x/vbem.config.json", isQuiet);
  write("x/package.json", { vbem: { severities: { "*": "shout" } } });
  write("x/y/package.json", { name: "vbem", description: 'no "vbem" here' });
  write("x/y/z/package.json", { name: "z", vbem: { overrides: [] } });
  assert.equal(run(["../a.xml"], "x").code, 0);
  assert.equal(run(["../../a.xml"], "x/y").code, 0);
  assert.equal(run(["../../../a.xml"], "x/y/z").code, 1);
  assert.equal(run(["../a.xml", "--no-config"], "x").code, 1);
  assert.equal(run(["a.xml", "--config", "x/vbem.config.json"]).code, 0);
  assert.equal(run(["../../a.xml", "--config", "z/package.json"], "x/y").code, 1);
});

test("a manifest that is a folder, or no JSON, stops nobody who does not need it", () => {
  mkdirSync(join(folder, "odd/package.json"), { recursive: true });
  write("odd/in/package.json", '{"name": "a",');
  write("odd/in/deep/package.json", '{"vbem": {},');
  assert.equal(run(["../a.xml"], "odd").code, 1);
  assert.equal(run(["../../a.xml"], "odd/in").code, 1);
  assert.match(
    run(["../../../a.xml"], "odd/in/deep").stderr,
    /^vbem: package\.json:1:13: the text/,
  );
});

test("files of a config are relative to it, wherever the command runs", () => {
  write("rel/vbem.config.json", { overrides: [{ files: ["in/*"], ...isQuiet }] });
  write("rel/in/a.xml", `<Error xmlns="${NAMESPACE}" Message="No" StatusCode="four"/>`);
  assert.equal(run(["a.xml"], "rel/in").code, 0);
  assert.equal(run(["rel/in/a.xml", "--config", "rel/vbem.config.json"]).code, 0);
});

test("a config that cannot be read, and two words that exclude each other", () => {
  const missing = run(["a.xml", "--config", "none.json"]);
  assert.deepEqual([missing.code, missing.stdout], [3, ""]);
  assert.match(missing.stderr, /^vbem: .*none\.json/);
  const both = run(["a.xml", "--config", "x/vbem.config.json", "--no-config"]);
  assert.equal(both.code, 2);
  assert.match(both.stderr, /^vbem: --config and --no-config exclude each other\n/);
});

// ------------------------------------------------ what is wrong with it

const known = knownNames(home);

function refuses(text: string, want: string): void {
  test(`refuses ${JSON.stringify(text)}`, () => {
    const checked = checkConfig({ file: "c.json", text }, known);
    assert.equal("fault" in checked && checked.fault, `c.json:${want}`);
  });
}

refuses("{", "1:2: the text ends inside an object; it may be cut off");
refuses('{"strict": true,}', "1:16: trailing comma");
refuses("{\n  // why\n}", "2:3: comment: JSON has none");
refuses('{"strict": true, "strict": false}', "1:18: strict stands twice");
refuses("[]", "1:1: expected an object");
refuses('{"severity": {}}', "1:2: unknown member severity; did you mean severities?");
refuses(
  '{"__proto__": {}}',
  [
    "1:2: unknown member __proto__; there are $schema, severities, overrides, failOn, strict,",
    "request, root, apiVersion, baseline",
  ].join(" "),
);
refuses('{"strict": "yes"}', "1:12: /strict: expected true or false");
refuses('{"baseline": ""}', "1:14: /baseline: expected a text");
refuses('{"failOn": "off"}', '1:12: /failOn: unknown value "off"; there are error, warning, info');
refuses('{"root": "Jb"}', '1:10: /root: unknown value "Jb"; did you mean Job?');
refuses(
  '{\n "severities": {\n  "unknown-elemnt": "off"}}',
  ["3:3: unknown issue code unknown-elemnt; did you mean unknown-element?"].join(""),
);
refuses(
  '{"severities": {"rule:nothing*": "off"}}',
  ['1:17: unknown issue code rule:nothing*; "vbem describe issues" lists them'].join(""),
);
refuses(
  '{"severities": {"erratum": "warn"}}',
  ['1:28: /severities/erratum: unknown value "warn"; there are off, info, warning, error'].join(""),
);
refuses(
  '{"severities": {"erratum": 2}}',
  ["1:28: /severities/erratum: unknown value 2; there are off, info, warning, error"].join(""),
);
refuses(
  '{"apiVersion": "1.4"}',
  "1:16: /apiVersion: takes a version from v1_2 or a release from 9.0; got 1.4",
);
refuses('{"severities": []}', "1:16: /severities: expected an object of issue codes");
for (const code of [...unjudgeable, "not-well-*"]) {
  refuses(
    `{"severities": {"${code}": "off"}}`,
    [
      `1:${code.length + 21}: /severities/${code}: `,
      `${code} stays an error: no document that has it can be judged for certain`,
    ].join(""),
  );
}
refuses('{"overrides": {}}', "1:15: /overrides: expected a list in brackets");
refuses(
  '{"overrides": [{"paths": ["**"]}]}',
  "1:16: /overrides/0: it sets nothing: say severities, request or root",
);
const whole = "request and root are those of whole files: name files, no paths";
refuses('{"overrides": [{"request": true}]}', `1:16: /overrides/0: ${whole}`);
refuses(
  '{"overrides": [{"files": ["*"], "paths": ["*"], "root": "Job"}]}',
  `1:16: /overrides/0: ${whole}`,
);
refuses(
  '{"overrides": [{"severities": {}}]}',
  ["1:16: /overrides/0: name files or paths; what counts everywhere belongs above overrides"].join(
    "",
  ),
);
refuses(
  '{"overrides": [{"files": "*", "severities": {}}]}',
  ["1:26: /overrides/0/files: expected a list in brackets"].join(""),
);
refuses(
  '{"overrides": [{"file": [], "severities": {}}]}',
  ["1:17: unknown member file; did you mean files?"].join(""),
);

test("the command tells the place in a manifest, and ends with 2", () => {
  write("manifest/package.json", { name: "a", vbem: { strict: 1 } });
  const { code, stdout, stderr } = run(["../a.xml"], "manifest");
  assert.deepEqual([code, stdout], [2, ""]);
  assert.match(stderr, /^vbem: package\.json:4:15: \/vbem\/strict: expected true or false\n/);
});

test("a byte order mark is no fault", () => {
  const text = '\ufeff{"strict": true}';
  assert.deepEqual(checkConfig({ file: "c.json", text }, known), { strict: true });
});

// ------------------------------------------------ the schema for editors

const isValid = new Ajv({ strictTypes: false }).compile(configSchema(known));

test("schema and command take the same configs", () => {
  const others = known.codes.flatMap(({ code }) =>
    ["off", "error", "warn"].map((level) => ({ severities: { [code]: level } })),
  );
  const wrong: readonly object[] = [
    { strict: 1 },
    { root: "Jb" },
    { failOn: "off" },
    { files: [] },
    { baseline: "" },
    { severities: { nothing: "off" } },
    { overrides: [{ severities: {} }] },
    { overrides: [{ paths: ["**"] }] },
    { overrides: [{ files: ["**"] }] },
    { overrides: [{ request: true }] },
    { overrides: [{ files: ["*"], paths: ["*"], root: "Job" }] },
    { overrides: [{ files: ["*"], root: "Jb" }] },
    { overrides: [{ paths: [""], severities: {} }] },
    { overrides: [{ paths: ["**"], severities: { limit: "off" } }] },
  ];
  for (const config of [
    ...configs,
    ...others,
    ...wrong,
    { $schema: "a", baseline: "b", apiVersion: "v1_4" },
  ]) {
    const checked = checkConfig({ file: "c.json", text: JSON.stringify(config) }, known);
    assert.equal(isValid(config), !("fault" in checked), JSON.stringify(config));
  }
  for (const config of wrong) assert.equal(isValid(config), false);
});

test.run();
