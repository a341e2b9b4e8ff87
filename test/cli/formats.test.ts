/** Reports of every format: what they say, and that their own schemas take them. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { test } from "uvu";
import { home, vbem } from "./vbem.js";

const folder = mkdtempSync(join(tmpdir(), "vbem-formats-"));
test.after(() => rmSync(folder, { recursive: true }));
const error = (status: string): string =>
  `<Error xmlns="http://www.veeam.com/ent/v1.0" Message="No such job" StatusCode="${status}"/>`;
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
write("good.xml", error("404"));
write("bad.xml", error("a,b: 50%&lt;&#x202e;"));
write("odd,1.xml", error("404").replace("/>", "><New/></Error>"));
write(
  "rule.json",
  JSON.stringify({
    Type: "Job",
    Name: "Payroll",
    JobType: "Backup",
    ScheduleConfigured: true,
    UID: "urn:veeam:Job:11111111-1111-1111-1111-111111111111",
    Href: "https://em:9398/api/jobs/22222222-2222-2222-2222-222222222222",
  }),
);
const ALL = "bad.xml missing.xml odd,1.xml rule.json good.xml".split(" ");

const report = (format: string, files: readonly string[]) =>
  vbem(["validate", "--format", format, ...files], { cwd: folder });

// ------------------------------------------------ SARIF

/** Ajv knows no draft 4: the schema uses nothing of it but the name of its id. */
const sarif = (() => {
  const path = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
  const { $schema, id, ...schema } = JSON.parse(readFileSync(join(home, path), "utf8"));
  assert.match(`${$schema} ${id}`, /draft-04.* .*sarif-2\.1\.0/);
  return new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: true, "uri-reference": true, "date-time": true },
  }).compile(schema);
})();

for (const files of [ALL, ["good.xml"], ["missing.xml"]]) {
  test(`sarif: valid for ${files.join(" ")}`, () => {
    const { stdout } = report("sarif", files);
    assert.ok(sarif(JSON.parse(stdout)), JSON.stringify(sarif.errors));
  });
}

test("sarif: results, rules with help, and what could not be read", () => {
  const { code, stdout } = report("sarif", ALL);
  const [run] = JSON.parse(stdout).runs;
  const [first] = run.results;
  const known: readonly string[] = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  assert.equal(code, 3);
  assert.deepEqual([first.ruleId, first.level], ["invalid-value", "error"]);
  assert.deepEqual(first.locations[0].physicalLocation, {
    artifactLocation: { uri: "bad.xml" },
    region: { startLine: 1, startColumn: 80, endLine: 1, endColumn: 100 },
  });
  assert.ok(run.results.every(({ ruleId }: { ruleId: string }) => known.includes(ruleId)));
  assert.ok(known.some((id) => id.startsWith("rule:")));
  for (const { help } of run.tool.driver.rules) assert.ok(help.text.length > 20);
  assert.equal(run.invocations[0].executionSuccessful, false);
  assert.match(stdout, /"uri": "odd%2C1\.xml"/);
});

test("sarif: an end in another line, and a rule of links", () => {
  const href = "https://em:9398/api/jobs/1";
  const links = [{ Rel: "Start", Href: `${href}?action=stop` }];
  write("link.json", JSON.stringify({ Type: "Job", Href: href, Links: links }));
  write("lines.xml", error("\r\nfour\r\n"));
  const [run] = JSON.parse(report("sarif", ["link.json", "lines.xml"]).stdout).runs;
  const [link, value] = run.results;
  assert.equal(link.ruleId, "rule:link-address");
  assert.match(run.tool.driver.rules[1].help.text, /^A documented link leads to where/);
  const { region } = value.locations[0].physicalLocation;
  assert.deepEqual(region, { startLine: 1, startColumn: 80, endLine: 3, endColumn: 1 });
});

test("sarif: a fingerprint outlives new lines and other positions", () => {
  const prints = (text: string): readonly unknown[] => {
    write("moved.xml", text);
    const [run] = JSON.parse(report("sarif", ["moved.xml"]).stdout).runs;
    return run.results.map((result: Record<string, unknown>) => result["partialFingerprints"]);
  };
  const text = error("four");
  assert.deepEqual(
    prints(text),
    prints(`<!-- moved -->\n\n${text.replace("Message", "\n Message")}`),
  );
  assert.notDeepEqual(prints(text), prints(error("404").replace("/>", "><New/></Error>")));
});

// ------------------------------------------------ JUnit

for (const files of [ALL, ["good.xml"], ["missing.xml"]]) {
  test(`junit: valid for ${files.join(" ")}`, () => {
    const document = XmlDocument.fromString(report("junit", files).stdout);
    const schema = XmlDocument.fromString(
      readFileSync(join(home, "test/documents/junit.xsd"), "utf8"),
    );
    const validator = XsdValidator.fromDoc(schema);
    validator.validate(document);
    const cases = document.find("//testcase").length;
    assert.equal(cases, files.length);
    for (const each of [validator, schema, document]) each.dispose();
  });
}

test("junit: a case fails where a document has errors", () => {
  const { stdout } = report("junit", ["bad.xml", "good.xml", "missing.xml"]);
  assert.equal(
    stdout,
    `\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="vbem" tests="3" failures="1" errors="1">
  <testsuite name="vbem" tests="3" failures="1" errors="1" skipped="0">
    <testcase name="bad.xml" classname="vbem.Error">
      <failure type="invalid-value" message="expected an integer from -2147483648 to 2147483647; got &quot;a,b: 50%&lt;\\u202e&quot;">bad.xml:1:80 error invalid-value: /Error/@StatusCode expected an integer from -2147483648 to 2147483647; got "a,b: 50%&lt;\\u202e"</failure>
    </testcase>
    <testcase name="good.xml" classname="vbem.Error"/>
    <testcase name="missing.xml" classname="vbem.unread">
      <error type="environment" message="no such file"/>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

// ------------------------------------------------ GitHub

test("github: annotations, escaped as the runner takes them apart", () => {
  const { stdout } = report("github", ["bad.xml", "odd,1.xml", "missing.xml"]);
  assert.equal(
    stdout,
    `\
::error file=bad.xml,line=1,col=80,title=invalid-value::/Error/@StatusCode: expected an integer from -2147483648 to 2147483647; got "a,b: 50%25<\\u202e"
::warning file=odd%2C1.xml,line=1,col=85,title=unknown-element::/Error/New: element New is not in the documentation
::error file=missing.xml,title=environment::no such file
2 documents: 1 error, 1 warning, 0 infos
`,
  );
  assert.equal(
    report("github", ["good.xml"]).stdout,
    "1 document: 0 errors, 0 warnings, 0 infos\n",
  );
});

// ------------------------------------------------ pretty

test("pretty: at most 80 columns, with and without colour, and codes counted", () => {
  write("deep.xml", error("x".repeat(300)).replace("No such job", "m ".repeat(200)));
  const args = ["validate", ...ALL, "deep.xml"];
  const plain = vbem(args, { cwd: folder }).stdout;
  const coloured = vbem(args, { cwd: folder, env: { FORCE_COLOR: "1" } }).stdout;
  assert.deepEqual(
    plain.split("\n").filter((line) => line.length > 80),
    [],
  );
  assert.equal(coloured.replace(/\u001b\[\d+m/g, ""), plain);
  assert.match(plain, /\nmissing\.xml error environment: no such file\n/);
  assert.match(plain, /\n2 error   invalid-value\n1 /);
});

// ------------------------------------------------ several at once

function pairs(args: string, want: Readonly<Record<string, RegExp>>): void {
  test(`reports of ${args}`, () => {
    const { stdout } = vbem(["validate", "bad.xml", ...args.split(" ")], { cwd: folder });
    for (const [file, pattern] of Object.entries(want)) {
      assert.match(file === "-" ? stdout : readFileSync(join(folder, file), "utf8"), pattern);
    }
  });
}

pairs("--format pretty --format sarif --output r.sarif", {
  "-": /^invalid/,
  "r.sarif": /"2\.1\.0"/,
});
pairs("--format sarif --output s.sarif --format=junit --output=j.xml", {
  "-": /^$/,
  "s.sarif": /"2\.1\.0"/,
  "j.xml": /^<\?xml/,
});
pairs("--output late.json --format json", { "-": /^$/, "late.json": /^\{/ });

function refuses(args: string, want: RegExp): void {
  test(`refuses ${args}`, () => {
    const { code, stderr } = vbem(["validate", "bad.xml", ...args.split(" ")], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, want);
  });
}

refuses("--format json --format sarif", /one report at a time fits standard output/);
refuses("--format json --output a --output b", /--output b needs a --format of its own/);
refuses("--output a --format json --format junit", /--output a needs a --format of its own/);
refuses("--format json --output a --format junit --output a", /cannot share --output a/);
refuses("--format jsn", /unknown --format jsn; did you mean json\?/);

test("a report that cannot be written is named as it was asked for", () => {
  const args = ["validate", "bad.xml", "--output", "none/report.json"];
  const { code, stderr } = vbem(args, { cwd: folder });
  assert.equal(code, 3);
  assert.equal(stderr, "vbem: none/report.json cannot be written: its folder does not exist\n");
});

test.run();
