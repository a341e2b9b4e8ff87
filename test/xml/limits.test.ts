/** Hostile and merely huge documents: each limit has its issue, and the rest of the document is safe. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { Job, decode } from "../../generated/index.js";
import type { DecodeOptions } from "../../runtime/findings.js";
import { declared } from "./forms.js";

/** The first issue, as "code path line:column message"; undefined where there is none. */
type Row = readonly [
  name: string,
  given: string | Uint8Array,
  want: string | undefined,
  options?: DecodeOptions,
];

function check([, given, want, options]: Row): void {
  const { valid, value, issues } = decode(given, { format: "xml", ...options });
  const [first] = issues.filter(({ severity }) => severity === "error");
  const { line, column } = first?.location ?? {};
  assert.is(first && `${first.code} ${first.path} ${line}:${column} ${first.message}`, want);
  assert.is(valid, want === undefined);
  if (want !== undefined) assert.is(value, undefined);
}

const nested = (depth: number, name = "a"): string =>
  `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
const inJob = (content: string): string => declared(`<Job ~>${content}</Job>`);
const attributes = (count: number, prefix = ""): string =>
  Array.from({ length: count }, (_, i) => ` ${prefix}a${i}='1'`).join("");

const TOO_DEEP = "over a limit of the reader: more than 256 elements inside one another";
const MANY_ATTRIBUTES = "over a limit of the reader: more than 1000 attributes of one element";
const LONG_NAME = "over a limit of the reader: a name of more than 1000 characters";

const depth: readonly Row[] = [
  ["255 elements inside a job", inJob(nested(255)), undefined],
  [
    "256 elements inside a job",
    inJob(nested(256)),
    `limit /Job${path(256)} 1:${44 + 3 * 255} ${TOO_DEEP}`,
  ],
  [
    "100,000 elements inside a job",
    inJob(nested(100_000)),
    `limit /Job${path(256)} 1:${44 + 3 * 255} ${TOO_DEEP}`,
  ],
  [
    "100,000 start tags",
    "<a>".repeat(100_000),
    `wrong-namespace /a 1:1 expected the namespace http://www.veeam.com/ent/v1.0; got "none"`,
  ],
  [
    "elements of the table below a low limit",
    inJob("<Links><Link/></Links>"),
    undefined,
    { limits: { depth: 2 } },
  ],
  [
    "elements of the table beyond a low limit",
    inJob("<Links><Link></Link></Links>"),
    "limit /Job/Links/Link[1] 1:51 over a limit of the reader: more than 2 elements inside one another",
    { limits: { depth: 2 } },
  ],
  [
    "the same on the slow path",
    inJob("<!-- --><Links><Link></Link></Links>"),
    "limit /Job/Links/Link[1] 1:59 over a limit of the reader: more than 2 elements inside one another",
    { limits: { depth: 2 } },
  ],
];

function path(count: number): string {
  return "/a".repeat(count);
}

const attributeCounts: readonly Row[] = [
  ["999 unknown attributes beside xmlns", declared(`<Job ~${attributes(999)}/>`), undefined],
  [
    "1000 unknown attributes beside xmlns",
    declared(`<Job ~${attributes(1000)}/>`),
    `limit /Job 1:${42 + attributes(999).length + 2} ${MANY_ATTRIBUTES}`,
  ],
  [
    "998 attributes with a prefix",
    declared(`<Job ~ xmlns:x='u'${attributes(998, "x:")}/>`),
    undefined,
  ],
  [
    "998 attributes with a prefix of an inner element",
    declared(`<Job ~ xmlns:x='u'><Links${attributes(998, "x:")}/></Job>`),
    undefined,
  ],
  [
    "1001 attributes of a simple element",
    inJob(`<Platform${attributes(1001)}>VMware</Platform>`),
    `limit /Job/Platform 1:${44 + 9 + attributes(1000).length + 1} ${MANY_ATTRIBUTES}`,
  ],
  [
    "100,000 attributes",
    declared(`<Job ~${attributes(100_000)}/>`),
    `limit /Job 1:${42 + attributes(999).length + 2} ${MANY_ATTRIBUTES}`,
  ],
  [
    "100,000 declarations",
    declared(`<Job ~${attributes(100_000, "xmlns:")}/>`),
    `limit /Job 1:${42 + attributes(999, "xmlns:").length + 2} ${MANY_ATTRIBUTES}`,
  ],
];

const names: readonly Row[] = [
  ["an element name of 1000 characters", inJob(`<${"a".repeat(1000)}/>`), undefined],
  [
    "an element name of 1001 characters",
    inJob(`<${"a".repeat(1001)}/>`),
    `limit /Job/${"a".repeat(1001)} 1:45 ${LONG_NAME}`,
  ],
  [
    "an element name of 1000 characters that are 3000 bytes",
    inJob(`<${"一".repeat(1000)}/>`),
    undefined,
  ],
  [
    "an attribute name of 1001 characters",
    declared(`<Job ~ ${"a".repeat(1001)}='1'/>`),
    `limit /Job 1:44 ${LONG_NAME}`,
  ],
];

const bytes: readonly Row[] = [
  ["as many bytes as allowed", inJob(""), undefined, { limits: { bytes: 49 } }],
  [
    "a byte too many",
    inJob(""),
    "limit / 1:1 over a limit of the reader: more than 48 bytes",
    { limits: { bytes: 48 } },
  ],
  [
    "characters of two bytes",
    inJob("é"),
    "limit / 1:1 over a limit of the reader: more than 50 bytes",
    { limits: { bytes: 50 } },
  ],
  [
    "UTF-8 bytes",
    new TextEncoder().encode(inJob("é")),
    "limit / 1:1 over a limit of the reader: more than 50 bytes",
    { limits: { bytes: 50 } },
  ],
];

for (const row of [...depth, ...attributeCounts, ...names, ...bytes])
  test(row[0], () => check(row));

// ---------------------------------------------------------------- issues

test("1000 issues are told, and how many are not", () => {
  const { valid, value, issues } = Job.decodeXml(inJob("<Foo/>".repeat(1500)));
  assert.is(issues.length, 1001);
  assert.equal([...new Set(issues.slice(0, 1000).map(({ code }) => code))], ["unknown-element"]);
  const { code, message, severity } = issues[1000]!;
  const told = "over a limit of the reader: 500 more issues are not reported";
  assert.equal([code, message, severity], ["limit", told, "warning"]);
  assert.ok(value);
  assert.ok(valid, "as many warnings as may be are no error");
});

test("errors beyond the limit are errors", () => {
  const { valid, issues } = Job.decodeXml(
    inJob(`${"<Foo/>".repeat(1000)}<NextRun>x</NextRun><NextRun>y</NextRun>`),
  );
  assert.not(valid);
  assert.is(issues.at(-1)?.severity, "error");
});

test("strict makes errors of warnings beyond the limit", () => {
  const { valid, issues } = Job.decodeXml(inJob("<Foo/>".repeat(1001)), { strict: true });
  assert.not(valid);
  assert.is(issues.at(-1)?.severity, "error");
});

test("what ends the reading is told, however many issues came before", () => {
  const { valid, issues } = Job.decodeXml(inJob(`${"<Foo/>".repeat(1500)}<`));
  assert.not(valid);
  assert.is(issues.length, 1002);
  assert.equal(issues.filter(({ code }) => code === "not-well-formed").length, 1);
});

test("the limit of issues can be set", () => {
  const { issues } = Job.decodeXml(inJob("<Foo/>".repeat(5)), { limits: { issues: 2 } });
  assert.equal(
    issues.map(({ code }) => code),
    ["unknown-element", "unknown-element", "limit"],
  );
});

test("a limit of depth that the stack could not bear is no way to break the reader", () => {
  for (const content of [nested(200_000), `<Description>${nested(200_000)}</Description>`]) {
    const { valid, issues } = Job.decodeXml(inJob(content), { limits: { depth: 1e9 } });
    assert.not(valid);
    assert.ok(issues.some(({ code }) => code === "limit"));
  }
});

test.run();
