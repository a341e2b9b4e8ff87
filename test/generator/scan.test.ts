/** A scanner finds only what its pattern matches, and every plain form of it. */
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Job } from "../../generated/index.js";
import { scannerOf } from "../../generator/scan.js";
import type { SimpleType } from "../../generator/model.js";
import type { Datatype } from "../../runtime/datatype.js";
import { bytes, literal, nowhere, run, times } from "../../runtime/datatypes/scan.js";
import type { TypeTable } from "../../runtime/table.js";

/** The datatypes below a table, by name. */
function datatypesOf(table: TypeTable, seen = new Set<TypeTable>()): Map<string, Datatype<string>> {
  if (seen.has(table)) return new Map();
  seen.add(table);
  const own = table.members.flatMap((row) => {
    if (row.kind === "element" && row.table !== undefined) return [...datatypesOf(row.table, seen)];
    // Those that have a scanner are of strings.
    return row.datatype === undefined
      ? []
      : [[row.datatype.name, row.datatype as Datatype<string>] as const];
  });
  return new Map(own);
}

const datatypes = datatypesOf(Job.facts.table as TypeTable);
const [guidType, uidType, hierarchyObjRefType, urlType, hourMask] = [
  "GuidType",
  "UidType",
  "HierarchyObjRefType",
  "UrlType",
  "HourMask",
].map((name) => datatypes.get(name)!) as [Named, Named, Named, Named, Named];
type Named = Datatype<string>;

/** What a scanner finds at the beginning of a text that other text may follow. */
function found(type: Datatype<string>, text: string): string | undefined {
  const u = new Uint8Array(text.length + 64);
  new TextEncoder().encodeInto(text, u);
  const end = type.scan!(u, 0);
  return end === nowhere(u) ? undefined : text.slice(0, end);
}

const GUID = "6f9619ff-8b86-4d11-b42d-00c04fc964ff";

type Row = readonly [type: Datatype<string>, text: string, want: string | undefined];

const rows: readonly Row[] = [
  [guidType, GUID, GUID],
  [guidType, `${GUID}<`, GUID],
  [guidType, GUID.slice(0, -1), undefined],
  [guidType, GUID.replace("-", "+"), undefined],
  [guidType, "", undefined],
  [uidType, `urn:veeam:Job:${GUID}"`, `urn:veeam:Job:${GUID}`],
  [uidType, GUID, GUID],
  [uidType, "urn:veeam:CatalogVm:vm-41", "urn:veeam:CatalogVm:vm-41"],
  [uidType, "urn:veeam:CatalogVm:", undefined],
  [uidType, `urn:vmware:Job:${GUID}`, undefined],
  [hierarchyObjRefType, `urn:VMware:Vm:${GUID}.vm-41`, `urn:VMware:Vm:${GUID}.vm-41`],
  [hierarchyObjRefType, `urn:VMware:Vm:${GUID}`, `urn:VMware:Vm:${GUID}`],
  [urlType, 'http://a/b?c=d"', "http://a/b?c=d"],
  [urlType, "https://a", "https://a"],
  [urlType, "https://", undefined],
  [urlType, "ftp://a", undefined],
  // What markup or white space follows is for the pattern to judge.
  [urlType, "https://a&amp;b", "https://a"],
  [urlType, "https://a b", "https://a"],
  [hourMask, "0,1,".repeat(12).slice(0, -1), "0,1,".repeat(12).slice(0, -1)],
  [hourMask, "0,1,".repeat(11), undefined],
];

for (const [type, text, want] of rows) {
  test(`${type.name} at ${JSON.stringify(text)}`, () => assert.is(found(type, text), want));
}

test("what a scanner finds, its pattern matches", () => {
  const piece = fc.constantFrom(
    GUID,
    "urn:veeam:",
    "urn:",
    "Job:",
    "CatalogVm:",
    "https",
    "http",
    "://",
    "-",
    "0",
    "1",
    ",",
    ".",
    "a",
    "é",
    "&",
    " ",
    "]",
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  for (const type of [guidType, uidType, hierarchyObjRefType, urlType, hourMask]) {
    fc.assert(
      fc.property(text, (text) => {
        const value = found(type, text);
        return value === undefined || type.parse(value) === value;
      }),
      { numRuns: 2000 },
    );
  }
});

const simple = (pattern: string): SimpleType => ({ ts: "X", pattern }) as SimpleType;

for (const [pattern, isSimple] of [
  ["[0-9]+", true],
  ["a(b[0-9]{2})?", true],
  ["(a|b)c", false],
  ["(ab)+", false],
  ["[0-9]{1,3}", false],
  ["a*", false],
] as const) {
  test(`${pattern} ${isSimple ? "has a scanner" : "is left to the expression"}`, () =>
    assert.is(scannerOf(simple(pattern)) !== undefined, isSimple));
}

test("the words of scanners stop at the end of the document", () => {
  const u = new Uint8Array(65);
  u.fill(0x61, 0, 1);
  const letters = bytes("a-z");
  assert.is(run(u, 0, letters, 1), 1);
  assert.is(run(u, 0, letters, 2), nowhere(u));
  assert.is(times(u, 0, letters, 2), nowhere(u));
  assert.is(literal(u, 0, "ab"), nowhere(u));
  assert.is(literal(u, nowhere(u), "ab"), nowhere(u));
});

test.run();
