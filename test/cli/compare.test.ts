/** "vbem compare": known edits of our own XSD are found, each as one difference. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import { type Difference, differencesOf } from "../../cli/compare/differences.js";
import { readSchema } from "../../cli/compare/read-schema.js";
import type { Schema } from "../../cli/compare/schema.js";
import { parseXsd } from "../../cli/compare/xml-tree.js";
import { home, type Run, vbem } from "./vbem.js";

const path = join(home, "generated/schema/vbem-contract.xsd");
const original = readFileSync(path, "utf8").replace(
  /\s*<xs:annotation><xs:documentation.*?<\/xs:annotation>/g,
  "",
);

async function schemaOf(text: string): Promise<Schema> {
  const tree = await parseXsd(Buffer.from(text));
  assert.ok(typeof tree !== "string", String(tree));
  return readSchema(tree);
}

const ours = await schemaOf(original);

interface Want {
  readonly differences?: readonly Difference[];
  readonly notes?: readonly string[];
}

type Replacement = readonly [from: string | RegExp, to: string];

function check(what: string, edits: readonly Replacement[], want: Want): void {
  test(what, async () => {
    let edited = original;
    for (const [from, to] of edits) {
      const next = edited.replace(from, to);
      assert.notEqual(next, edited, `nothing to edit: ${from}`);
      edited = next;
    }
    const theirs = await schemaOf(edited);
    assert.deepEqual(
      { differences: differencesOf(theirs, ours), notes: theirs.notes },
      { differences: [], notes: [], ...want },
    );
  });
}

const RETRY = /<xs:element name="RetryTimes" type="xs:int" minOccurs="0">?\s*(\/>|<\/xs:element>)/;
const LINK = /(<xs:complexType name="LinkType">[^]*?)(<\/xs:extension>)/;
const type = "JobScheduleRetryOptionsType";
const one = (difference: Difference): Want => ({ differences: [difference] });
const extra = '<xs:element name="Extra" type="xs:string" minOccurs="0"/>';

check("nothing edited", [], {});
check(
  "prefixes of their own",
  [
    [/xs:/g, "xsd:"],
    ["xmlns:xs=", "xmlns:xsd="],
  ],
  {},
);
check(
  "another member",
  [[RETRY, `$&${extra}`]],
  one({ kind: "member", type, member: "Extra", xsd: "xs:string 0/1" }),
);
check(
  "no such member",
  [[RETRY, ""]],
  one({ kind: "member", type, member: "RetryTimes", tables: "xs:int 0/1" }),
);
check(
  "another attribute",
  [[LINK, '$1<xs:attribute name="New" type="xs:string"/>$2']],
  one({ kind: "member", type: "LinkType", member: "@New", xsd: "xs:string 0/1" }),
);
check(
  "another type of a member",
  [[RETRY, '<xs:element name="RetryTimes" type="xs:long" minOccurs="0"/>']],
  one({ kind: "member-type", type, member: "RetryTimes", xsd: "xs:long", tables: "xs:int" }),
);
check(
  "another occurrence",
  [[RETRY, '<xs:element name="RetryTimes" type="xs:int"/>']],
  one({ kind: "occurrence", type, member: "RetryTimes", xsd: "1/1", tables: "0/1" }),
);
check(
  "repeated",
  [[RETRY, '<xs:element name="RetryTimes" type="xs:int" minOccurs="0" maxOccurs="9"/>']],
  one({ kind: "occurrence", type, member: "RetryTimes", xsd: "0/9", tables: "0/1" }),
);
check(
  "more than once in what repeats",
  [
    [
      RETRY,
      '<xs:sequence minOccurs="2" maxOccurs="3"><xs:element name="RetryTimes" type="xs:int" maxOccurs="2"/></xs:sequence>',
    ],
  ],
  one({ kind: "occurrence", type, member: "RetryTimes", xsd: "2/6", tables: "0/1" }),
);
check(
  "never",
  [[RETRY, '<xs:element name="RetryTimes" type="xs:int" minOccurs="0" maxOccurs="0"/>']],
  one({ kind: "member", type, member: "RetryTimes", tables: "xs:int 0/1" }),
);
check(
  "another namespace",
  [
    [/(targetNamespace="[^"]*)v1.0/, "$1v2.0"],
    [' elementFormDefault="qualified"', ""],
  ],
  {
    differences: [
      {
        ...{ kind: "schema", type: "xs:schema", member: "targetNamespace" },
        ...{ xsd: "http://www.veeam.com/ent/v2.0", tables: "http://www.veeam.com/ent/v1.0" },
      },
      {
        ...{ kind: "schema", type: "xs:schema", member: "elementFormDefault" },
        ...{ xsd: "unqualified", tables: "qualified" },
      },
    ],
  },
);
check("what only looks like a DOCTYPE", [["<xs:schema", "<!-- <!DOCTYPE a> -->$&"]], {});
check(
  "a choice",
  [[RETRY, '<xs:choice minOccurs="0"><xs:element name="RetryTimes" type="xs:int"/></xs:choice>']],
  one({ kind: "choice", type, member: "RetryTimes", xsd: "choice", tables: "sequence" }),
);
check(
  "another order",
  [
    [RETRY, ""],
    [
      /<xs:element name="RetryTimeout"[^>]*>(<\/xs:element>|\s*<\/xs:element>)?/,
      '$&<xs:element name="RetryTimes" type="xs:int" minOccurs="0"/>',
    ],
  ],
  one({ kind: "order", type, member: "RetryTimes", xsd: "after RetryTimeout", tables: "first" }),
);
check(
  "another value",
  [['<xs:enumeration value="Replica"/>', '$&<xs:enumeration value="Tape"/>']],
  one({ kind: "enumeration", type: "JobTypeEnumeration", xsd: "Tape" }),
);
check(
  "another facet",
  [['<xs:enumeration value="Replica"/>', '$&<xs:maxLength value="9"/>']],
  one({ kind: "facet", type: "JobTypeEnumeration", xsd: "maxLength 9" }),
);
check(
  "another base",
  [
    [
      /(<xs:complexType name="JobEntityType">\s*<xs:complexContent>\s*<xs:extension base=")EntityType/,
      "$1ResourceType",
    ],
  ],
  one({ kind: "base", type: "JobEntityType", xsd: "ResourceType", tables: "EntityType" }),
);
check(
  "another type and root",
  [
    [
      "</xs:schema>",
      '<xs:complexType name="NewType"><xs:attribute name="A" type="xs:int"/></xs:complexType><xs:element name="New" type="NewType"/></xs:schema>',
    ],
  ],
  {
    differences: [
      { kind: "root", type: "New", xsd: "NewType" },
      { kind: "type", type: "NewType", xsd: "complex" },
      { kind: "member", type: "NewType", member: "@A", xsd: "xs:int 0/1" },
    ],
  },
);
check(
  "a member in a group, of a type without a name",
  [
    [RETRY, '$&<xs:group ref="More"/>'],
    [
      "</xs:schema>",
      '<xs:group name="More"><xs:sequence><xs:element name="Extra"><xs:simpleType><xs:restriction base="xs:string"/></xs:simpleType></xs:element></xs:sequence></xs:group></xs:schema>',
    ],
  ],
  {
    differences: [
      { kind: "type", type: `${type}NestedExtra`, xsd: "simple" },
      { kind: "base", type: `${type}NestedExtra`, xsd: "xs:string" },
      { kind: "member", type, member: "Extra", xsd: `${type}NestedExtra 1/1` },
    ],
  },
);
check(
  "a reference to a root",
  [[RETRY, '$&<xs:element ref="Job" minOccurs="0"/>']],
  one({
    kind: "member",
    type,
    member: "Job",
    xsd: "JobEntityType 0/1",
  }),
);
check(
  "what is not compared is named",
  [
    [RETRY, "$&<xs:any/>"],
    ["</xs:schema>", '<xs:include schemaLocation="more.xsd"/><xs:notation name="n"/></xs:schema>'],
  ],
  {
    notes: [
      `<xs:any> in ${type} is not compared`,
      "xs:include of more.xsd is not followed; compare that file on its own",
      "<xs:notation> in the schema is not compared",
    ],
  },
);
check(
  "defaults and substitution are named",
  [
    ['name="RetryTimes" type="xs:int"', '$& default="3" nillable="false"'],
    [/(<xs:complexType name="EntityReferenceType">[^]*?<xs:attribute name="Href")/, '$1 fixed="a"'],
    ['<xs:element name="Error"', '$& substitutionGroup="Job"'],
  ],
  {
    notes: [
      `default="3" of ${type}/RetryTimes is not compared`,
      'fixed="a" of EntityReferenceType/Href is not compared',
      'substitutionGroup="Job" of Error is not compared',
    ],
  },
);
check(
  "a group that holds itself ends",
  [
    [RETRY, '$&<xs:group ref="More"/>'],
    [
      "</xs:schema>",
      '<xs:group name="More"><xs:sequence><xs:group ref="More"/></xs:sequence></xs:group></xs:schema>',
    ],
  ],
  { notes: [`xs:group More of ${type} is not in this file, or holds itself`] },
);

// ------------------------------------------------------------ from the outside

const folder = mkdtempSync(join(tmpdir(), "vbem-compare-"));
test.after(() => rmSync(folder, { recursive: true }));
const compare = (text: string, line = ""): Run =>
  vbem(["compare", "-", ...line.split(" ").filter(Boolean)], { input: text });

const refusals: readonly (readonly [string, string, RegExp])[] = [
  ["a DOCTYPE", `<!DOCTYPE a>${original}`, /: it has a DOCTYPE, which is not read\n$/],
  ["no XML", "<xs:schema", /: not well formed: .*; line 1\n$/],
  ["a part", original.slice(0, 20_000), /: not well formed: .{1,80}; line \d{3}\n$/],
  ["a page", "<!DOCTYPE html><html></html>", /: not a payload: an HTML page/],
  ["no text", "", /^vbem: <stdin>: not a payload: empty; /],
  ["no XSD", "<Job/>", /: no xs:schema element; is it an XSD file\?\n$/],
  ["nesting without end", "<a>".repeat(300) + "</a>".repeat(300), /: over a limit of the reader: /],
  ["deep nesting", "<a>".repeat(150) + "</a>".repeat(150), /: cannot be read: /],
];
for (const [what, text, message] of refusals) {
  test(`${what} is refused`, () => {
    const { code, stdout, stderr } = compare(text);
    assert.deepEqual({ code, stdout }, { code: 3, stdout: "" });
    assert.match(stderr, message);
  });
}

test("no difference, and a report for people", () => {
  assert.deepEqual(vbem(["compare", path]), {
    code: 0,
    stdout: `${path}: 0 differences in 0 types\n`,
    stderr: "",
  });
  const { code, stdout } = compare(original.replace(RETRY, `$&${extra}`));
  assert.equal(code, 1);
  assert.equal(
    stdout,
    `Only in the XSD\n  ${type}/Extra: member xs:string 0/1\n\n<stdin>: 1 difference in 1 type, 1 only in the XSD\n`,
  );
});

test("what the XSD has more is told first, and types that it lacks by their names", () => {
  const edited = original
    .replace(RETRY, `${extra}$&`)
    .replace(/name="RetryTimeout" type="xs:int"/, 'name="RetryTimeout" type="xs:long"')
    .replaceAll('"JobTypeEnumeration"', '"KindOfJob"')
    .replace(/<xs:element name="Error"[^]*?(\/>|<\/xs:element>)/, "");
  assert.equal(
    compare(edited).stdout,
    `\
Only in the XSD
  KindOfJob: type, which is simple
  KindOfJob: base xs:string
  KindOfJob: value Backup
  KindOfJob: value BackupCopy
  KindOfJob: value ImmediateBackupCopy
  KindOfJob: value Replica
  JobScheduleRetryOptionsType/Extra: member xs:string 0/1

Different
  JobEntityType/JobType: type KindOfJob in the XSD, JobTypeEnumeration in the
    tables
  JobScheduleRetryOptionsType/RetryTimeout: type xs:long in the XSD, xs:int in
    the tables

Only in the tables
  root elements: Error
  types: JobTypeEnumeration

<stdin>: 11 differences in 5 types, 7 only in the XSD, 2 only in the tables
`,
  );
});

test("a report for programs", () => {
  const { code, stdout } = compare(original.replace(RETRY, ""), "--format json");
  assert.equal(code, 1);
  const { version, ...report } = JSON.parse(stdout);
  assert.equal(typeof version, "string");
  assert.deepEqual(report, {
    tool: "vbem",
    source: "<stdin>",
    summary: { differences: 1, onlyXsd: 0, onlyTables: 1, notes: 0 },
    differences: [{ kind: "member", type, member: "RetryTimes", tables: "xs:int 0/1" }],
    notes: [],
  });
});

test("what is in a choice is not patched", () => {
  const edited = original
    .replace('<xs:element name="ImmediateCopyMode"', '<xs:element name="New" type="xs:int"/>$&')
    .replace(RETRY, `$&${extra}`);
  const { stdout, stderr } = compare(edited, "--patch=-");
  assert.match(stderr, /^vbem: not in the patch: 1 other difference; judge yourself\n/);
  assert.match(stdout, /"Extra"/);
  assert.doesNotMatch(stdout, /"New"/);
  assert.match(compare(edited).stdout, /New: member xs:int 0\/1, one of a choice/);
});

test("a patch gives the tables what the XSD has", () => {
  cpSync(join(home, "schemas"), join(folder, "schemas"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const edited = original
    .replace(RETRY, `$&${extra}`)
    .replace('<xs:enumeration value="Replica"/>', '$&<xs:enumeration value="Tape"/>')
    .replace(LINK, '$1<xs:attribute name="New" type="xs:int"/>$2');
  const file = join(folder, "server.xsd");
  writeFileSync(file, edited);
  const first = vbem(["compare", file, "--patch", "xsd.patch"], { cwd: folder });
  assert.equal(first.stderr, "xsd.patch: 3 of 3 additions\n");
  assert.equal(first.code, 1);
  execFileSync("git", ["apply", "xsd.patch"], { cwd: folder });
  assert.deepEqual(vbem(["compare", file], { cwd: folder }), {
    code: 0,
    stdout: `${file}: 0 differences in 0 types\n`,
    stderr: "",
  });
});

test.run();
