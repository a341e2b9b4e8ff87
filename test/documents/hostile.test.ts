/** Huge documents, documents that are cut off, and documents of random bytes. */
import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { examples } from "../../examples/registry.js";
import { Job, decode, type DecodedAny } from "../../generated/index.js";
import { random, type Random } from "../random.js";

// ---------------------------------------------------------------- huge

const MEGABYTES = 20_000_000;
const LARGE = 2_000_000;
const job = (content: string, attributes = ""): string =>
  `<Job xmlns="http://www.veeam.com/ent/v1.0"${attributes}>${content}</Job>`;

/** A document, and the codes of what is told of it. */
type Huge = readonly [name: string, document: () => string, want: readonly string[]];

const hugeXml: readonly Huge[] = [
  ["text", () => job(`<Description>${"a".repeat(MEGABYTES)}</Description>`), []],
  ["text of references", () => job(`<Description>${"&amp;".repeat(LARGE / 5)}</Description>`), []],
  [
    "text of sections",
    () => job(`<Description>${"<![CDATA[a]]>".repeat(LARGE / 13)}</Description>`),
    [],
  ],
  ["text of carriage returns", () => job(`<Description>${"\r".repeat(LARGE)}</Description>`), []],
  ["text beyond ASCII", () => job(`<Description>${"é".repeat(LARGE / 2)}</Description>`), []],
  ["text where none may be", () => job("a".repeat(LARGE)), ["unexpected-text"]],
  ["a value that is none", () => job(`<NextRun>${"1".repeat(LARGE)}</NextRun>`), ["invalid-value"]],
  ["an attribute", () => job("", ` Name="${"a".repeat(MEGABYTES)}"`), []],
  ["an attribute of references", () => job("", ` Name="${"&lt;".repeat(LARGE / 4)}"`), []],
  ["an address", () => job("", ` Href="http://${"a".repeat(LARGE)}"`), ["invalid-value"]],
  ["a comment", () => job(`<!--${" -".repeat(LARGE / 2)} -->`), []],
  ["an instruction", () => job(`<?p ${"?".repeat(LARGE)}?>`), []],
  ["white space", () => job(" \n".repeat(LARGE / 2)), []],
  ["white space in a tag", () => job("", "\n".repeat(LARGE)), []],
  ["white space before the document", () => " ".repeat(LARGE) + job(""), []],
  ["a declaration", () => `<?xml version="1.0"${" ".repeat(LARGE)}?>${job("")}`, []],
  [
    "a declaration that is none",
    () => `<?xml version="1.0"${" ".repeat(LARGE)}x?>${job("")}`,
    ["not-well-formed"],
  ],
  ["a name", () => job(`<${"a".repeat(LARGE)}/>`), ["limit"]],
  ["a reference", () => job(`<Description>&#${"0".repeat(LARGE)}65;</Description>`), []],
  [
    "a reference without end",
    () => job(`<Description>&${"a".repeat(LARGE)}</Description>`),
    ["not-well-formed"],
  ],
  ["a comment without end", () => job(`<!-- ${"a".repeat(LARGE)}`), ["not-well-formed"]],
  ["200,000 links", () => job(`<Links>${"<Link/>".repeat(200_000)}</Links>`), []],
  ["200,000 unknown elements", () => job("<Foo/>".repeat(200_000)), ["unknown-element", "limit"]],
  [
    "200,000 repeated elements",
    () => job("<Platform>VMware</Platform>".repeat(200_000)),
    ["repeated-element", "limit"],
  ],
  [
    "200,000 unreadable elements",
    () => job(`${"<NextRun>x</NextRun>".repeat(200_000)}`),
    ["invalid-value", "repeated-element", "limit"],
  ],
  ["200,000 bits of text", () => job("a<!-- -->".repeat(200_000)), ["unexpected-text"]],
  [
    "100,000 attributes",
    () => job("", Array.from({ length: 100_000 }, (_, i) => ` a${i}="1"`).join("")),
    ["unknown-attribute", "limit"],
  ],
  [
    "100,000 levels",
    () => job("<a>".repeat(100_000) + "</a>".repeat(100_000)),
    ["unknown-element", "limit"],
  ],
  ["100,000 levels that never end", () => job("<a>".repeat(100_000)), ["unknown-element", "limit"]],
  [
    "more than is read",
    () => job(`<Description>${"a".repeat(70_000_000)}</Description>`),
    ["limit"],
  ],
];

const hugeJson: readonly Huge[] = [
  ["text", () => `{"Name":"${"a".repeat(MEGABYTES)}"}`, []],
  ["text of escapes", () => `{"Name":"${"\\u0041".repeat(LARGE / 6)}"}`, []],
  ["a number", () => `{"Name":${"1".repeat(LARGE)}}`, ["wrong-type"]],
  ["a name", () => `{"${"a".repeat(LARGE)}":1}`, ["unknown-member", "limit"]],
  ["white space", () => `{${" ".repeat(LARGE)}}`, []],
  ["200,000 links", () => `{"Links":[${"{},".repeat(200_000)}{}]}`, []],
  [
    "50,000 items that are no links",
    () => `{"Links":[${"1,".repeat(50_000)}1]}`,
    ["wrong-type", "limit"],
  ],
  [
    "50,000 unknown members",
    () => `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":1`).join()}}`,
    ["unknown-member", "limit"],
  ],
  [
    "100,000 levels of arrays",
    () => `{"Foo":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    ["unknown-member", "limit"],
  ],
  [
    "100,000 levels of objects",
    () => `${'{"Links":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    ["wrong-type", "limit"],
  ],
  ["100,000 levels that never end", () => "[".repeat(100_000), ["limit"]],
  ["a string without end", () => `{"Name":"${"a".repeat(LARGE)}`, ["not-well-formed"]],
  ["more than is read", () => `{"Name":"${"a".repeat(70_000_000)}"}`, ["limit"]],
];

for (const [format, rows] of [
  ["xml", hugeXml],
  ["json", hugeJson],
] as const) {
  for (const [name, document, want] of rows) {
    test(`huge ${format}: ${name}`, () => {
      const begun = performance.now();
      const { issues } = decode(document(), { format, root: "Job" });
      assert.equal([...new Set(issues.map(({ code }) => code))], want);
      // A second or less alone; what is not linear takes minutes.
      assert.ok(performance.now() - begun < 20_000);
    });
  }
}

// ---------------------------------------------------------------- cut off

const texts = examples.flatMap(({ files, root }) =>
  files.map((file) => ({
    file,
    root,
    format: file.endsWith(".xml") ? ("xml" as const) : ("json" as const),
    text: readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8").trimEnd(),
  })),
);
const small = texts.filter(({ text }) => text.length < 2000);

test("every document that is cut off is refused, and told where", () => {
  let count = 0;
  for (const { file, text, format, root } of [...small.slice(0, 4), ...small.slice(-4)]) {
    for (let length = 0; length < text.length; length++) {
      const { valid, value, issues } = decode(text.slice(0, length), { format, root });
      const about = `${file}, the first ${length}`;
      const fault = issues.find(
        ({ code }) => code === "not-well-formed" || code === "not-a-payload",
      );
      assert.ok(fault?.location, about);
      assert.equal([valid, value], [false, undefined], about);
      assert.ok(fault.location.offset <= length, about);
      count++;
    }
  }
  console.log(`  ${count} documents that are cut off`);
});

// ---------------------------------------------------------------- random

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const INTERESTING = [..."<>/&;\"'=!?-[]{}:,.#x \n\r\t0aé\u0000\u0001\ufffe\ufeff"].map((c) =>
  encoder.encode(c),
);
const WORDS = [
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?",
  "?>",
  "&#",
  "&amp;",
  "</Job>",
  "<Job>",
  'xmlns=""',
  'xmlns:x="u"',
  "<!DOCTYPE",
  "null",
  "true",
  "1e999",
  "\\u0000",
  "\\ud800",
  "[[",
  "{}",
].map((word) => encoder.encode(word));

/** Changes a few bytes: replaced, removed, doubled, put in. */
function mutated(bytes: Uint8Array, dice: Random): Uint8Array {
  let result = bytes;
  for (let i = dice.below(4); i >= 0; i--) {
    const at = dice.below(result.length + 1);
    const length = dice.once(3) ? dice.below(40) : dice.below(3);
    const insert = dice.pick<() => Uint8Array>([
      () => new Uint8Array(0),
      () => dice.pick(INTERESTING),
      () => dice.pick(WORDS),
      () => Uint8Array.of(dice.below(256)),
      () => result.slice(at, at + dice.below(60)),
    ])();
    result = Uint8Array.from([
      ...result.subarray(0, at),
      ...insert,
      ...result.subarray(at + length),
    ]);
  }
  return result;
}

const brief = ({ valid, value, issues }: DecodedAny<object>): object => ({
  valid,
  value,
  issues: issues.map(({ code, path, location, message }) => ({ code, path, location, message })),
});

test("random changes never throw, and bytes are read like the text they are", () => {
  const sources = texts.map(({ text, ...rest }) => ({ ...rest, bytes: encoder.encode(text) }));
  const usual = sources.filter(({ bytes }) => bytes.length < 6000);
  let wellFormed = 0;
  const RUNS = 2500;
  for (let seed = 0; seed < RUNS; seed++) {
    const dice = random(seed);
    const { bytes, format, root } = dice.pick(usual);
    const changed = mutated(bytes, dice);
    const options = dice.once(2) ? { format } : { format, root };
    const read = brief(decode(changed, options));
    let text: string;
    try {
      text = decoder.decode(changed);
    } catch {
      continue;
    }
    // What bytes say about their encoding, or seem to say, means nothing for text.
    if (/encoding=(?!"utf-8")|^.?\u0000/i.test(text)) continue;
    wellFormed++;
    assert.equal(brief(decode(text, options)), read, `seed ${seed}`);
  }
  console.log(`  ${RUNS} random changes, ${wellFormed} of them still UTF-8`);
});

test("random bytes never throw", () => {
  for (let seed = 0; seed < 1000; seed++) {
    const dice = random(seed);
    const bytes = Uint8Array.from({ length: dice.below(60) }, () =>
      dice.once(3) ? dice.below(256) : dice.pick(INTERESTING)[0]!,
    );
    decode(bytes);
    decode(bytes, { format: "xml" });
    decode(bytes, { format: "json", source: true });
    Job.decodeXml(bytes);
  }
});

test("issues can be looked at after other documents were read", () => {
  const first = Job.decodeXml(job("<Foo>é</Foo>\n<Bar/>"));
  const second = Job.decodeXml(new TextEncoder().encode(job("<Baz/>".repeat(20_000))));
  Job.decodeXml(job("x".repeat(300_000)));
  assert.equal(
    first.issues.map(({ path, location }) => [path, location?.line, location?.column]),
    [
      ["/Job/Foo", 1, 44],
      ["/Job/Bar", 2, 1],
    ],
  );
  assert.equal(second.issues[1]?.path, "/Job/Baz[2]");
});

test.run();
