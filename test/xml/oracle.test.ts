/** libxml2 decides by itself whether a document is well formed, and has to come to the same. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { XmlDocument } from "libxml2-wasm";

import { decode } from "../../generated/index.js";
import { random, type Random } from "../random.js";
import { exampleTrees } from "./examples.js";
import { written } from "./tree.js";

const encoder = new TextEncoder();
const pieces = [
  ..."<>/&;\"'=!?-[]:x \n\r\t0aé\u0000\u0001\ufffe",
  ...["<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&#", "&amp;", "&#x41;", "</Job>", "<Job>"],
  ...[' xmlns=""', ' xmlns:x="u"', "x:", " a='1'", "<a/>", "<?p?>", "<!-- x -->", "&lt;", "--"],
].map((piece) => encoder.encode(piece));

const sources = exampleTrees
  .map(([, tree]) => encoder.encode(`<?xml version="1.0" encoding="utf-8"?>\n${written(tree)}\n`))
  .filter(({ length }) => length < 2500);

function mutated(bytes: Uint8Array, dice: Random): Uint8Array {
  let result = bytes;
  for (let i = dice.below(3); i >= 0; i--) {
    const at = dice.below(result.length + 1);
    const length = dice.once(3) ? dice.below(20) : dice.below(2);
    const insert = dice.once(5) ? result.slice(at, at + dice.below(40)) : dice.pick(pieces);
    const rest = result.subarray(at + length);
    result = Uint8Array.from([...result.subarray(0, at), ...insert, ...rest]);
  }
  return result;
}

const refusals = new Set(["not-well-formed", "doctype", "encoding", "not-a-payload"]);

/** What one of the two is stricter about, and why that is so. */
const differences: readonly (readonly [form: RegExp, reason: string])[] = [
  [
    /^xmlns.* (is not a valid URI|is not absolute)/,
    "namespaces that are no addresses: a warning of libxml2",
  ],
  [
    /prefix|namespace|qualified name|two colons|stands twice|a colon in the target/,
    "namespaces: an error of another kind to libxml2",
  ],
  [/XML declaration/, 'libxml2 takes version="1."'],
];

test("mutated examples", () => {
  let refused = 0;
  const RUNS = 2000;
  for (let seed = 0; seed < RUNS; seed++) {
    const dice = random(seed);
    const bytes = mutated(dice.pick(sources), dice);
    const ours = decode(bytes, { format: "xml" }).issues.find(({ code }) =>
      refusals.has(code),
    )?.message;
    const theirs = faultOf(bytes);
    if (ours !== undefined) refused++;
    if ((ours === undefined) === (theirs === undefined)) continue;
    const said = ours ?? theirs ?? "";
    assert.ok(
      differences.some(([form]) => form.test(said)),
      `seed ${seed}: ${ours === undefined ? "libxml2" : "only we"} said ${said}\n${new TextDecoder().decode(bytes)}`,
    );
  }
  console.log(`  ${RUNS} mutated documents, ${refused} of them refused by us and by libxml2`);
});

function faultOf(bytes: Uint8Array): string | undefined {
  try {
    XmlDocument.fromBuffer(bytes).dispose();
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

test.run();
