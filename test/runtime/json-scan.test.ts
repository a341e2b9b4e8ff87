import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";

import { jsonText } from "../../runtime/json/bytes.js";
import { pointerTo } from "../../runtime/json/pointer.js";
import { scanJson } from "../../runtime/json/scan.js";
import type { JsonScan } from "../../runtime/json/scan-state.js";
import { defaultLimits, type Limits } from "../../runtime/limits.js";
import { recognise } from "../../runtime/payload.js";

const scan = (
  text: string,
  wanted: readonly string[] = [],
  limits: Partial<Limits> = {},
): JsonScan => scanJson(text, new Set(wanted), { ...defaultLimits, ...limits });

// ---------------------------------------------------------------- faults

/** A text whose fault is between the marks « and », and what is said about it. */
type FaultRow = readonly [marked: string, reason: string];

const checkFault = ([marked, reason]: FaultRow): void => {
  const offset = marked.indexOf("«");
  const endOffset = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const { fault } = scan(text);
  const got = fault && { reason: fault.reason, offset: fault.offset, endOffset: fault.endOffset };
  assert.equal(got, { reason, offset, endOffset }, JSON.stringify(marked));
  assert.throws(() => JSON.parse(text), undefined, `${marked} is JSON`);
};

const faults: readonly FaultRow[] = [
  ["«»", "no value, only white space"],
  [" \n«»", "no value, only white space"],
  ["[1«,»]", "trailing comma"],
  ['{"a":1«,» }', "trailing comma"],
  ['{"a":1«,»\n  }', "trailing comma"],
  ["[«,»1]", "missing value before ,"],
  ["[1,«,»2]", "missing value before ,"],
  ['{"a":«}»', "missing value before }"],
  ['{"a":«,»"b":1}', "missing value before ,"],
  ["{«,»}", "missing member before ,"],
  ['{"a":1,«,»"b":1}', "missing member before ,"],
  ["{«]»", "missing member before ]"],
  ['{"a":1 «/* c */»}', "comment: JSON has none"],
  ["«// x»\n{}", "comment: JSON has none"],
  ["[«# x»\n1]", "comment: JSON has none"],
  ["[«/* x»", "comment: JSON has none"],
  ["[«/*/ */»1]", "comment: JSON has none"],
  ["{}«//»", "comment: JSON has none"],
  ["{«'»a':1}", "single quotes: strings stand in double quotes"],
  ["[«'»a']", "single quotes: strings stand in double quotes"],
  ["[«\u201c»a\u201d]", "\u201c is no quotation mark of JSON: strings stand in double quotes"],
  ["{«Name»:1}", "unquoted member name: names stand in double quotes"],
  ["{«data-id»:1}", "unquoted member name: names stand in double quotes"],
  ["{«1»:1}", "unquoted member name: names stand in double quotes"],
  ['{"a"«=»1}', "equals sign where a colon belongs"],
  ['{"a"«,»1}', "missing colon after a member name"],
  ['{"a" «1»}', "missing colon after a member name"],
  ['{"a":1 «"»b":2}', "missing comma in an object"],
  ["[1 «2»]", "missing comma in an array"],
  ["[{} «{»}]", "missing comma in an array"],
  ["[1«;»2]", "semicolon where a comma belongs"],
  ["[1«:»2]", "colon where a comma belongs in an array"],
  ['{"a":1«:»2}', "colon where a comma belongs in an object"],
  ["[1«}»", "array closed with }"],
  ['{"a":1«]»', "object closed with ]"],
  ["[«True»]", "True is written true"],
  ["[«False»]", "False is written false"],
  ["[«NULL»]", "NULL is written null"],
  ["[«None»]", "None is no JSON value: absence is written null"],
  ["[«undefined»]", "undefined is no JSON value: absence is written null"],
  ["[«NaN»]", "Infinity and NaN are no JSON values"],
  ["[«-Infinity»]", "Infinity and NaN are no JSON values"],
  ["[«nullable»]", "text without quotes"],
  ["[«nulla»]", "text without quotes"],
  ["[«nullZ»]", "text without quotes"],
  ["[«true0»]", "text without quotes"],
  ["[«false9»]", "text without quotes"],
  ["[«null_»]", "text without quotes"],
  ["[«Gr\u00fc\u00dfe», 1]", "text without quotes"],
  ["[«@»]", "unexpected @ where a value belongs"],
  ["[«\u{1f600}»]", "unexpected \u{1f600} where a value belongs"],
  ["[«\u0007»]", "unexpected \\u0007 where a value belongs"],
  ["{«@»}", "unexpected @ where a member name belongs"],
  ["[1 «@»]", "unexpected @ where a comma or the end of the array belongs"],
  ["[«+1»]", "number with a plus sign"],
  ["[«01»]", "number with a leading zero"],
  ["[«-01.5»]", "number with a leading zero"],
  ["[«0x10»]", "hexadecimal, octal or binary number"],
  ["[«.5»]", "number without a digit before the point"],
  ["[«-.5»]", "number without a digit before the point"],
  ["[«5.»]", "number without a digit behind the point"],
  ["[«5.e1»]", "number without a digit behind the point"],
  ["[«1e»]", "number without digits in its exponent"],
  ["[«1.5E+»]", "number without digits in its exponent"],
  ["[«-»]", "minus sign without a number"],
  ["[«--1»]", "minus sign without a number"],
  ["[«1_000»]", "number with a separator"],
  ["[«10n»]", "number with the suffix n"],
  ["[«1.2.3»]", "malformed number"],
  ["[«12ab»]", "malformed number"],
  ["[«1Z»]", "malformed number"],
  ["[«1z»]", "malformed number"],
  ["[«1.5A»]", "malformed number"],
  ['["a«\u0001»b"]', "raw control character in a string: it is written \\u0001"],
  ['["a«\n»b"]', "raw control character in a string: a line break is written \\n"],
  ['{"a«\t»":1}', "raw control character in a string: it is written \\u0009"],
  ['["a«\\x»"]', "no such escape: \\x"],
  ['["a«\\x»', "no such escape: \\x"],
  ['["«\\\'»"]', "no such escape: \\'"],
  ['["«\\u12»"]', "\\u needs four hexadecimal digits"],
  ['["«\\u»zzzz"]', "\\u needs four hexadecimal digits"],
  ['{"Name":"a«»', "the text ends inside a string; it may be cut off"],
  ['["a«\\»', "the text ends inside a string; it may be cut off"],
  ['["a«\\u00»', "the text ends inside a string; it may be cut off"],
  ["[1«»", "the text ends inside an array; it may be cut off"],
  ["[1,«»", "the text ends inside an array; it may be cut off"],
  ['{"a"«»', "the text ends inside an object; it may be cut off"],
  ['[{"a":1}, {«»', "the text ends inside an object; it may be cut off"],
  ["{} «x»", "text after the document"],
  ["{} «{}»", "text after the document"],
  ["{}\n«x»", "text after the document"],
  ["{} «,»", "text after the document"],
  ["1 «2»", "text after the document"],
  ["{}«]»", "text after the document: ] closes nothing"],
  ["«\ufeff»{}", "byte order mark inside the text"],
  ["{}«\ufeff»", "byte order mark inside the text"],
  ["[«\u00a0»1]", "U+00a0 is no white space of JSON"],
  ["[1«\u2028»]", "U+2028 is no white space of JSON"],
  ["[1,«\f»2]", "U+000c is no white space of JSON"],
  ['{"Name":"a"}\n«{»"Name":"b"}\n', "one document per line (NDJSON): read each line by itself"],
  ["[1]\r\n«[»2]", "one document per line (NDJSON): read each line by itself"],
];

test("the first fault, its span and its reason", () => faults.forEach(checkFault));

test("a fault tells what kind it is", () => {
  const codes: readonly (readonly [string, Partial<Limits>, string | undefined])[] = [
    ["{}", {}, undefined],
    ["{", {}, "not-well-formed"],
    ["{}\n{}", {}, "not-a-payload"],
    ["[[]]", { depth: 2 }, undefined],
    ["[[]]", { depth: 1 }, "limit"],
    ["[1, 2]", { bytes: 6 }, undefined],
    ["[1, 2]", { bytes: 5 }, "limit"],
    ['{"abc":1}', { name: 3 }, undefined],
    ['{"abc":1}', { name: 2 }, "limit"],
  ];
  for (const [text, limits, code] of codes) assert.is(scan(text, [], limits).fault?.code, code);
  const { fault } = scan('{"a": [1]}', [], { depth: 1 });
  assert.equal([fault?.offset, fault?.endOffset], [6, 7]);
});

test("what is noted before a fault stays", () => {
  const { duplicates, fault } = scan('{"a":1,"a":2,');
  assert.is(duplicates.length, 1);
  assert.is(fault?.reason, "the text ends inside an object; it may be cut off");
});

// ---------------------------------------------------------------- what JSON.parse does not tell

/** Everything noted: kind, pointer, and the piece of text it is about. */
const noted = (text: string): readonly string[] => {
  const found = scan(text);
  assert.is(found.fault, undefined, text);
  const { duplicates, unsafeIntegers, loneSurrogates } = found;
  const lists = { duplicates, unsafeIntegers, loneSurrogates };
  return Object.entries(lists).flatMap(([kind, list]) =>
    list.map((note) => `${kind} ${note.pointer} ${text.slice(note.offset, note.endOffset)}`),
  );
};

type NoteRow = readonly [text: string, want: readonly string[]];

const checkNotes = ([text, want]: NoteRow): void => assert.equal(noted(text), want, text);

const manyNames = Array.from({ length: 40 }, (_, i) => `"n${i}":${i}`);

const notes: readonly NoteRow[] = [
  ['{"a":1,"b":2}', []],
  ['{"a":1,"a":2}', ['duplicates /a "a"']],
  ['{"a":1,"a":2,"a":3}', ['duplicates /a "a"', 'duplicates /a "a"']],
  ['{"Name":"a","\\u004eame":"b"}', ['duplicates /Name "\\u004eame"']],
  ['{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}', []],
  ['{"x":[0,{"a":1,"b":{"c":1},"a":2}]}', ['duplicates /x/1/a "a"']],
  ['{"a/b~c":1,"a\\/b~c":2}', ['duplicates /a~1b~0c "a\\/b~c"']],
  ['{"":1,"":2}', ['duplicates / ""']],
  ['{"__proto__":1,"__proto__":2}', ['duplicates /__proto__ "__proto__"']],
  ['{"constructor":1,"toString":2,"hasOwnProperty":3}', []],
  [`{${manyNames.join()}}`, []],
  [`{${manyNames.join()},"n3":0}`, ['duplicates /n3 "n3"']],
  [`{${manyNames.join()},"n39":0,"n39":0}`, ['duplicates /n39 "n39"', 'duplicates /n39 "n39"']],
  [`{${manyNames.slice(0, 15).join()},"n0":0}`, ['duplicates /n0 "n0"']],
  [`{${manyNames.slice(0, 16).join()},"n15":0}`, ['duplicates /n15 "n15"']],
  [`[{${manyNames.join()}},{"n0":0}]`, []],

  ["9007199254740991", []],
  ["-9007199254740991", []],
  ["9007199254740993", ["unsafeIntegers  9007199254740993"]],
  ["[9007199254740992, 100000000000000000000, 1e20, 1e300, 12e21]", []],
  ['{"Size":9223372036854775807}', ["unsafeIntegers /Size 9223372036854775807"]],
  ["[1, -9007199254740993]", ["unsafeIntegers /1 -9007199254740993"]],
  ["[9007199254740993e0]", ["unsafeIntegers /0 9007199254740993e0"]],
  ["[9007199254740993.0]", ["unsafeIntegers /0 9007199254740993.0"]],
  ["[90071992547409930e-1]", ["unsafeIntegers /0 90071992547409930e-1"]],
  ["[9007199254740993.5]", []],
  [
    "[1e400, -1E+999999999999999999999]",
    ["unsafeIntegers /0 1e400", "unsafeIntegers /1 -1E+999999999999999999999"],
  ],
  ["[1e-400, 0e999, 0.1e1, 1.5, 123456789012345.678901234567890]", []],
  ["[0.123456789012345678901234567890]", []],
  ["[1E400]", ["unsafeIntegers /0 1E400"]],

  ['["\\ud83d\\ude00", "\u{1f600}", "\\uD83D\ude00"]', []],
  ['{"Name":"\\ud800"}', ['loneSurrogates /Name "\\ud800"']],
  ['["\\udc00\\ud800"]', ['loneSurrogates /0 "\\udc00\\ud800"']],
  ['["\\ud800\\ud800\\udc00"]', ['loneSurrogates /0 "\\ud800\\ud800\\udc00"']],
  ['["a\ud800b"]', ['loneSurrogates /0 "a\ud800b"']],
  ['["\\ud800\\n"]', ['loneSurrogates /0 "\\ud800\\n"']],
  ['{"\\udfff":1}', ['loneSurrogates /\udfff "\\udfff"']],
];

test("duplicate members, unsafe integers and lone surrogates", () => notes.forEach(checkNotes));

test("notes are bounded, and the rest is counted", () => {
  const text = `[${Array.from({ length: 50 }, () => '{"a":9007199254740993,"a":"\\ud800"}').join()}]`;
  const { duplicates, unsafeIntegers, loneSurrogates, dropped } = scan(text, [], { issues: 70 });
  assert.is(duplicates.length + unsafeIntegers.length + loneSurrogates.length, 70);
  assert.is(dropped, 80);
});

// ---------------------------------------------------------------- places

type PlaceRow = readonly [text: string, pointer: string, key: string | undefined, value: string];

const checkPlace = ([text, pointer, key, value]: PlaceRow): void => {
  const span = scan(text, [pointer, "/missing", "/0/missing"]).spans.get(pointer);
  const at = (place: { offset: number; endOffset: number } | undefined): string | undefined =>
    place && text.slice(place.offset, place.endOffset);
  assert.equal([at(span?.key), at(span?.value)], [key, value], `${pointer} in ${text}`);
};

const places: readonly PlaceRow[] = [
  [' {"a": [1, 2]} ', "", undefined, '{"a": [1, 2]}'],
  [" 12 ", "", undefined, "12"],
  ['{"a": [1, 2]}', "/a", '"a"', "[1, 2]"],
  ['{"a": [1, 2]}', "/a/1", undefined, "2"],
  ['{"a": {"b": {}}}', "/a/b", '"b"', "{}"],
  ['{"a": [[], [[]], {"b": "x\\n"}]}', "/a/2/b", '"b"', '"x\\n"'],
  ['{"a/b": {"~": null}}', "/a~1b/~0", '"~"', "null"],
  ['{"\\u0061": true}', "/a", '"\\u0061"', "true"],
  ['{"": 1}', "/", '""', "1"],
  ['{"": {"": 1}}', "//", '""', "1"],
  ['{"__proto__": {"x": 1}}', "/__proto__/x", '"x"', "1"],
  // JSON.parse keeps the last one, so that is the one to show.
  ['{"a": 1, "a": 2}', "/a", '"a"', "2"],
  ['[{"a": 1}, {"a": 2}]', "/1/a", '"a"', "2"],
];

test("places of wanted pointers", () => places.forEach(checkPlace));

test("pointers that the text does not have are absent", () => {
  const wanted = ["/b", "/a/0", "/a/b/c", "/01", "a", "/a/"];
  assert.is(scan('{"a":{"b":1}}', wanted).spans.size, 0);
  assert.is(scan("[1]", ["/00", "/-", "/1"]).spans.size, 0);
});

// ---------------------------------------------------------------- against JSON.parse

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const agrees = (text: string): void => {
  const { fault } = scan(text);
  assert.is(fault === undefined, isJson(text), `${JSON.stringify(text)}: ${fault?.reason}`);
  if (fault === undefined) return;
  assert.ok(fault.offset >= 0 && fault.offset <= fault.endOffset && fault.endOffset <= text.length);
};

const anyValue = fc.jsonValue({ noUnicodeString: false });
const layout = fc.constantFrom(undefined, 1, "\t", "\r\n ");
const anyText = fc
  .tuple(anyValue, layout)
  .map(([value, space]) => JSON.stringify(value, null, space));
const piece = fc.oneof(
  fc.constantFrom(...Array.from("{}[]\",:\\ \n\t0123456789eE.+-tfnu'/\u0000\ufeff\u00a0\ud800")),
  fc.constantFrom("true", "null", "\\u", "\\ud800", "//", "1e5", "-0", ",}", '"":'),
);

test("accepts what JSON.parse accepts", () => {
  const texts = [
    '"\\""',
    '"\\\\"',
    '"\\u09af\\uAF90\\ufFfF"',
    '"\\/\\b\\f\\n\\r\\t"',
    "-0",
    "0e0",
    "0.0E-0",
    "\t1\r\n",
  ];
  texts.forEach(agrees);
  fc.assert(fc.property(anyText, agrees), { numRuns: 500 });
});

test("refuses what JSON.parse refuses", () => {
  const mutated = fc.tuple(anyText, fc.nat(), fc.nat(3), piece).map(([text, n, cut, inserted]) => {
    const at = n % (text.length + 1);
    return text.slice(0, at) + inserted + text.slice(at + cut);
  });
  const random = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(fc.property(fc.oneof(mutated, random), agrees), { numRuns: 20000 });
});

test("every prefix of a document is refused", () => {
  const text = '{"a":[1.5e+3,true,null,"x\\u00e4"],"b":{"c":-0}}';
  for (let i = 0; i < text.length; i++) agrees(text.slice(0, i));
});

test("a place holds the value that its pointer names", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const values = new Map<string, unknown>();
      collect(JSON.parse(text), "", values);
      const { spans } = scan(text, [...values.keys()]);
      assert.is(spans.size, values.size);
      for (const [pointer, { value, key }] of spans) {
        assert.equal(JSON.parse(text.slice(value.offset, value.endOffset)), values.get(pointer));
        if (key === undefined) continue;
        const name = String(JSON.parse(text.slice(key.offset, key.endOffset)));
        assert.ok(pointer.endsWith(pointerTo("", name)));
      }
    }),
  );
});

const collect = (value: unknown, pointer: string, values: Map<string, unknown>): void => {
  values.set(pointer, value);
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value))
    collect(child, pointerTo(pointer, name), values);
};

test("members repeat exactly if their unescaped names do", () => {
  const name = fc.constantFrom('"a"', '"\\u0061"', '"b"', '"A"', '"a\\u0000"', '""');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const { duplicates } = scan(`{${names.map((name) => `${name}:0`).join()}}`);
      const distinct = new Set(names.map((name): unknown => JSON.parse(name)));
      assert.is(duplicates.length, names.length - distinct.size);
    }),
  );
});

test("an integer is unsafe exactly if it is written back differently", () => {
  const digits = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });
  fc.assert(
    fc.property(digits, (integer) => {
      const survives =
        BigInt(JSON.stringify(Number(integer)).replace(/^(-?\d)\.?(\d*)e\+(\d+)$/, expand)) ===
        integer;
      assert.is(scan(`${integer}`).unsafeIntegers.length === 0, survives, `${integer}`);
    }),
    { numRuns: 2000 },
  );
});

const expand = (_: string, first: string, rest: string, power: string): string =>
  first + rest.padEnd(Number(power), "0");

// ---------------------------------------------------------------- attacks

interface Attack {
  readonly name: string;
  readonly text: string;
  readonly limits?: Partial<Limits>;
  readonly code: string | undefined;
}

const million = 1_000_000;

const attacks: readonly Attack[] = [
  { name: "a million open arrays", text: "[".repeat(million), code: "limit" },
  {
    name: "a million open arrays, allowed",
    text: "[".repeat(million),
    limits: { depth: Infinity },
    code: "not-well-formed",
  },
  {
    name: "a million nested objects, allowed",
    text: '{"a":'.repeat(million) + "1" + "}".repeat(million),
    limits: { depth: Infinity },
    code: undefined,
  },
  {
    name: "200,000 members",
    text: `{${Array.from({ length: 200_000 }, (_, i) => `"k${i}":0`).join()}}`,
    code: undefined,
  },
  { name: "200,000 repeats", text: `{${'"a":0,'.repeat(200_000)}"a":0}`, code: undefined },
  { name: "a string of 20 MB", text: `{"a":"${"x".repeat(20 * million)}"}`, code: undefined },
  {
    name: "a string of 10 MB that does not end",
    text: `{"a":"${"x".repeat(10 * million)}`,
    code: "not-well-formed",
  },
  { name: "five million escapes", text: `["${"\\n".repeat(5 * million)}"]`, code: undefined },
  { name: "a million escaped halves", text: `["${"\\ud800".repeat(million)}"]`, code: undefined },
  { name: "a number of 10 MB", text: `[${"9".repeat(10 * million)}]`, code: undefined },
  { name: "a fraction of 10 MB", text: `[0.${"0".repeat(10 * million)}1]`, code: undefined },
  {
    name: "a malformed number of 10 MB",
    text: `[0${"1".repeat(10 * million)}]`,
    code: "not-well-formed",
  },
  { name: "10 MB of white space", text: " ".repeat(10 * million), code: "not-well-formed" },
  {
    name: "10 MB of white space before a bracket",
    text: `[1,${" ".repeat(10 * million)}]`,
    code: "not-well-formed",
  },
  { name: "a comment of 10 MB", text: `[/*${"*".repeat(10 * million)}`, code: "not-well-formed" },
  { name: "a million slashes", text: `[1 ${"/".repeat(million)}`, code: "not-well-formed" },
  { name: "a word of 10 MB", text: "x".repeat(10 * million), code: "not-well-formed" },
  { name: "a name of 10 MB", text: `{"${"x".repeat(10 * million)}":1}`, code: "limit" },
  { name: "more than the limit", text: `["${"x".repeat(68 * million)}"]`, code: "limit" },
];

for (const { name, text, limits, code } of attacks) {
  test(`${name}: linear time, no crash`, () => {
    const started = performance.now();
    const found = scan(text, ["/a", "/0/0/0"], limits);
    const took = performance.now() - started;
    assert.is(found.fault?.code, code, found.fault?.reason);
    assert.ok(found.duplicates.length <= defaultLimits.issues);
    // No speed is asserted: what is not linear takes minutes.
    assert.ok(took < 30_000, `took ${Math.round(took)} ms`);
  });
}

// ---------------------------------------------------------------- bytes and bodies

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(
    values.flatMap((v) => (typeof v === "number" ? v : [...new TextEncoder().encode(v)])),
  );

test("bytes become text", () => {
  const check = (input: string | Uint8Array, want: string): void => {
    const got = jsonText(input);
    assert.is("text" in got ? got.text : got.reason, want);
  };
  check(bytes('{"a":"\u00e4\u{1f600}"}'), '{"a":"\u00e4\u{1f600}"}');
  check(bytes(0xef, 0xbb, 0xbf, "{}"), "{}");
  check("\ufeff{}", "{}");
  check(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, "{}"), "\ufeff{}");
  check("\ufeff\ufeff{}", "\ufeff{}");
  check(bytes(), "");
  check(bytes("1"), "1");
  check(bytes(0, 0, 0, 0), "\0\0\0\0");
  check(bytes(0xff, 0xfe, "{", 0), "a UTF-16LE byte order mark; JSON is UTF-8");
  check(bytes(0xfe, 0xff, 0, "{"), "a UTF-16BE byte order mark; JSON is UTF-8");
  check(bytes(0xff, 0xfe, 0, 0, "{", 0, 0, 0), "a UTF-32LE byte order mark; JSON is UTF-8");
  check(bytes(0, 0, 0xfe, 0xff), "a UTF-32BE byte order mark; JSON is UTF-8");
  check(bytes("{", 0, "}", 0), "UTF-16LE without a byte order mark; JSON is UTF-8");
  check(bytes(0, "{", 0, "}"), "UTF-16BE without a byte order mark; JSON is UTF-8");
  check(bytes('["', 0xff, '"]'), "byte 0xff at 2 is not UTF-8");
  check(bytes(0xff), "byte 0xff at 0 is not UTF-8");
  check(bytes(0xff, 0xff, "ab"), "byte 0xff at 0 is not UTF-8");
  check(bytes(0xfe, "abc"), "byte 0xfe at 0 is not UTF-8");
  check(bytes(0x80), "byte 0x80 at 0 is not UTF-8");
  check(bytes(0xc3, 0xbf, 0xff), "byte 0xff at 2 is not UTF-8");
  check(bytes(0xe0, 0xa0, 0x80, 0xff), "byte 0xff at 3 is not UTF-8");
  check(bytes(0xc1, 0x80), "byte 0xc1 at 0 is not UTF-8");
  check(bytes(0xc2, 0x7f), "byte 0x7f at 1 is not UTF-8");
  check(bytes(0xe0, 0x9f, 0xbf), "byte 0x9f at 1 is not UTF-8");
  check(bytes(0xe0, 0xa0, 0xc0), "byte 0xc0 at 2 is not UTF-8");
  check(bytes(0xf0, 0x8f, 0xbf, 0xbf), "byte 0x8f at 1 is not UTF-8");
  check(bytes(0xf5, 0x80, 0x80, 0x80), "byte 0xf5 at 0 is not UTF-8");
  check(bytes('["\u00e4', 0xe4, '"]'), "byte 0x22 at 5 is not UTF-8");
  check(bytes('["', 0xc0, 0x80, '"]'), "byte 0xc0 at 2 is not UTF-8");
  check(bytes('["', 0xed, 0xa0, 0x80, '"]'), "byte 0xa0 at 3 is not UTF-8");
  check(bytes('["', 0xf4, 0x90, 0x80, 0x80, '"]'), "byte 0x90 at 3 is not UTF-8");
  check(bytes('["', 0xe2, 0x82), "the bytes end inside a UTF-8 character");
});

test("a byte that is no UTF-8 has a place in the text", () => {
  const got = jsonText(bytes(0xef, 0xbb, 0xbf, '["\u00e4\u{1f600}', 0xff, '"]'));
  assert.is("before" in got && got.before, '["\u00e4\u{1f600}');
  const cut = jsonText(bytes('["\u00e4', 0xe2, 0x82));
  assert.is("before" in cut && cut.before, '["\u00e4');
});

test("bytes are refused exactly if they are no UTF-8", () => {
  const mutated = fc.tuple(
    fc.string({ unit: "binary" }),
    fc.nat(),
    fc.uint8Array({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(mutated, ([text, n, inserted]) => {
      const whole = bytes(`["${text}"]`);
      const at = 2 + (n % (whole.length - 2));
      const mixed = Uint8Array.from([...whole.slice(0, at), ...inserted, ...whole.slice(at)]);
      const got = jsonText(mixed);
      const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(mixed);
      const isValid = Buffer.from(lenient).equals(mixed);
      assert.is("text" in got, isValid);
      const decoded = Buffer.from("text" in got ? got.text : got.before);
      assert.ok(decoded.equals(mixed.subarray(0, decoded.length)));
    }),
    { numRuns: 2000 },
  );
});

test("bodies that are no payload are recognised, and get a remedy", () => {
  const gzip = "compressed with gzip; decompress it first (curl --compressed)";
  const html = "an HTML page; check the port, log in first, and look for a proxy in between";
  const page =
    "an HTML page, as its DOCTYPE says; check the port, log in first, and look for a proxy in between";
  const empty = "empty; the server sent no body, or the file was never written";
  const xssi = "JSON behind a prefix against script inclusion (XSSI); remove the prefix";
  const xml = "XML; read it as XML, or ask for JSON with the header Accept: application/json";
  const json = "JSON; read it as JSON, or ask for XML with the header Accept: application/xml";
  const http = "an HTTP response with its headers; keep the body alone";
  const check = (
    body: string | Uint8Array,
    asXml: string | undefined,
    asJson: string | undefined,
  ): void => {
    const got = [recognise(body, "xml")?.reason, recognise(body, "json")?.reason];
    assert.equal(got, [asXml, asJson], String(body).slice(0, 40));
    if (typeof body === "string" && !body.includes("\u001f")) check(bytes(body), asXml, asJson);
  };
  check(bytes(0x1f, 0x8b, 8, 0), gzip, gzip);
  check("\u001f\ufffd\b", gzip, gzip);
  check("", empty, empty);
  check("\ufeff \r\n\t", empty, empty);
  check("<!DOCTYPE html><html>", page, page);
  check(" \n<!doctype HTML PUBLIC", page, page);
  check('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC', page, page);
  check("<html lang='en'>", html, html);
  check("<HTML>", html, html);
  check("<htmlish/>", undefined, xml);
  check("<!DOCTYPE Job>", undefined, xml);
  check("\ufeff<Job/>", undefined, xml);
  check('{"a":1}', json, undefined);
  check("[]", json, undefined);
  check("{}", json, undefined);
  check('[\n {"a":1}]', json, undefined);
  check(")]}',\n{}", xssi, xssi);
  check("while(1);{}", xssi, xssi);
  check("for (;;);[]", xssi, xssi);
  check("HTTP/1.1 200 OK\r\n", http, http);
  check("hello", undefined, undefined);
  check("{Name}", undefined, undefined);
  check(bytes(0xff, 0xfe, "<", 0), undefined, undefined);
});

// ---------------------------------------------------------------- the shared attacks, where they are

interface SharedAttack {
  readonly file: string;
  readonly kind: string;
  readonly verdict: "accept" | "reject" | "limit" | "schema";
  readonly why: string;
}

const folder = new URL("../../../shared/cases/attacks/", import.meta.url);

if (existsSync(folder)) {
  // The file is ours to trust; its form is described beside it.
  const index = JSON.parse(
    readFileSync(new URL("index.json", folder), "utf8"),
  ) as readonly SharedAttack[];
  const stored = index.filter(
    ({ file, kind }) => kind === "json" && existsSync(new URL(file, folder)),
  );
  test(`${stored.length} shared attacks`, () => {
    for (const { file, verdict, why } of stored) {
      const body = readFileSync(new URL(file, folder));
      const text = jsonText(body);
      const found = "text" in text ? scan(text.text) : undefined;
      const isRefused =
        recognise(body, "json") !== undefined ||
        found === undefined ||
        found.fault !== undefined ||
        found.duplicates.length > 0;
      const isNoted =
        found !== undefined && found.unsafeIntegers.length + found.loneSurrogates.length > 0;
      assert.is(isRefused, verdict === "reject", `${file}: ${why}`);
      assert.is(isNoted, verdict === "limit", `${file}: ${why}`);
      assert.is(Object.hasOwn(Object.prototype, "isAdmin"), false);
    }
  });
} else {
  test.skip(`shared attacks: ${folder.pathname} is not there`, () => {});
  console.log("json-scan: shared attacks are not there and were skipped");
}

test.run();
