/** Known findings: recorded once, then hidden until there are more of them, and told when they are gone. */
import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import {
  type Entry,
  foundEntries,
  newLedger,
  sift,
  staleEntries,
} from "../../cli/policy/baseline.js";
import { parseBaseline, printBaseline } from "../../cli/policy/baseline-file.js";
import { samples } from "../../cli/describe/issue-samples.js";
import type { Issue } from "../../generated/index.js";
import { harOf, record, seeded } from "./recording.js";
import { home, type Run, vbem } from "./vbem.js";

const folder = mkdtempSync(join(tmpdir(), "vbem-baseline-"));
test.after(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const run = (args: string, cwd = ""): Run =>
  vbem(["validate", ...args.split(" ")], { cwd: join(folder, cwd) });

const NAMESPACE = "http://www.veeam.com/ent/v1.0";
const error = (status: string, content = ""): string =>
  `<Error xmlns="${NAMESPACE}" Message="No" StatusCode="${status}">${content}</Error>`;

// ------------------------------------------------ every captured fault

/** Documents that are wrong in every way that is known, and a recording with twelve faults. */
function capture(): void {
  cpSync(join(home, "test/documents/wrong"), join(folder, "all"), { recursive: true });
  for (const [code, { fails }] of Object.entries(samples)) {
    const type = fails.startsWith("<") ? "xml" : /^[A-Z]/.test(fails) ? "http" : "json";
    write(`all/samples/${code.replace(":", "-")}.${type}`, fails);
  }
  write("all/faults.har", JSON.stringify(seeded(recording)));
}
const recording = await record();
capture();

test("what is recorded is not found again, whatever the fault", () => {
  const before = JSON.parse(run("all --format json").stdout).summary;
  assert.ok(before.errors > 50, String(before.errors));
  const { code, stderr } = run("all --update-baseline --baseline all.json");
  assert.equal(code, 0);
  assert.match(stderr, new RegExp(`vbem: ${before.errors + before.warnings} findings recorded in`));
  const again = run("all --baseline all.json --fail-on warning --format json");
  const { summary, baseline } = JSON.parse(again.stdout);
  assert.equal(again.code, 0);
  assert.deepEqual(summary, {
    ...{ documents: before.documents, valid: before.documents, invalid: 0 },
    ...{ errors: 0, warnings: 0, infos: before.infos, known: before.errors + before.warnings },
  });
  assert.deepEqual(baseline, { file: "all.json", stale: [] });
});

test("a recording made anew, with another entry before, has nothing new", () => {
  const { log } = seeded(recording);
  write("all/faults.har", JSON.stringify(harOf([...recording, ...log.entries])));
  const { summary } = JSON.parse(run("all --baseline all.json --format json").stdout);
  assert.equal(summary.errors, 0);
});

// ------------------------------------------------ the file

write("caught/a.xml", error("four", "<New/><New/>"));
write("caught/b.xml", error("five").replace("><", ">\n<"));
write("caught/info.json", '{"message": "No", "statusCode": 404}');
const recorded = `\
{
  "version": 1,
  "findings": [
    { "source": "caught/a.xml", "code": "invalid-value", "path": "/Error/@StatusCode", "count": 1 },
    { "source": "caught/a.xml", "code": "unknown-element", "path": "/Error/New", "count": 2 },
    { "source": "caught/b.xml", "code": "invalid-value", "path": "/Error/@StatusCode", "count": 1 }
  ]
}
`;

test("a line for each finding, relative to the file, sorted, without values", () => {
  const first = run("caught/b.xml ./caught/a.xml --update-baseline");
  assert.deepEqual(
    [first.code, first.stderr],
    [0, "vbem: 4 findings recorded in vbem.baseline.json\n"],
  );
  assert.equal(read("vbem.baseline.json"), recorded);
  assert.equal(run("../caught --update-baseline --baseline ../vbem.baseline.json", "all").code, 0);
  assert.equal(read("vbem.baseline.json"), recorded);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".tmp")),
    [],
  );
});

test("pretty: known findings are counted, and infos told as ever", () => {
  assert.equal(
    run("caught").stdout,
    `\
valid   caught/a.xml (xml, Error) 3 known
valid   caught/b.xml (xml, Error) 1 known
valid   caught/info.json (json, Error) 1 info

caught/info.json:1:1 info json-casing: member names are in camelCase, as
  Enterprise Manager 13.0 writes them

3 documents: 3 valid, 0 invalid; 0 errors, 0 warnings, 1 info, 4 known
`,
  );
});

test("one more of what is known is new, and it is the last one", () => {
  write("caught/a.xml", error("four", "<New/>\n<New/>\n<New/>"));
  const { stdout } = run("caught/a.xml --fail-on warning --format json");
  const [{ issues, known }] = JSON.parse(stdout).documents;
  const [{ code, location }] = issues;
  assert.deepEqual([issues.length, code, location.line, known], [1, "unknown-element", 3, 3]);
  assert.match(run("caught/a.xml --no-baseline").stdout, / 1 error, 3 warnings\n/);
});

// ------------------------------------------------ what is gone

const gone = "vbem.baseline.json: 2 known findings are gone; --update-baseline forgets them";
const told: Readonly<Record<string, RegExp>> = {
  pretty: new RegExp(
    `\n\n${gone}\n {2}caught/a\\.xml unknown-element /Error/New \\(2 times\\)\n\n1 document: `,
  ),
  json: /"stale":\[\{"source":"caught\/a\.xml","code":"unknown-element","path":"\/Error\/New","count":2\}\]/,
  sarif: /"level": "note",\s+"message": \{\s+"text": "known, but gone: caught\/a\.xml unknown-el/,
  junit: new RegExp(
    `<system-out>${gone}\ncaught/a\\.xml unknown-element /Error/New \\(2 times\\)<`,
  ),
  github: new RegExp(`^::notice file=vbem\\.baseline\\.json,title=baseline::${gone}\n`, "m"),
};

for (const [format, pattern] of Object.entries(told)) {
  test(`${format}: what documents no longer have`, () => {
    write("caught/a.xml", error("four"));
    const { code, stdout } = run(`caught/a.xml --format ${format}`);
    assert.equal(code, 0);
    assert.match(stdout, pattern);
  });
}

test("what nobody has looked at is neither gone nor forgotten, until its file is gone", () => {
  write("caught/a.xml", error("404"));
  write("vbem.baseline.json", recorded);
  assert.doesNotMatch(run("caught/b.xml").stdout, /gone/);
  assert.equal(run("caught/b.xml --update-baseline").code, 0);
  assert.equal(read("vbem.baseline.json"), recorded);
  rmSync(join(folder, "caught/a.xml"));
  assert.equal(run("caught/b.xml --update-baseline").code, 0);
  assert.equal(read("vbem.baseline.json"), printBaseline(entriesIn(recorded).slice(2)));
});

test("a document that cannot be read keeps its findings", () => {
  mkdirSync(join(folder, "folder.xml"));
  const kept = printBaseline([{ source: "folder.xml", code: "a", path: "/", count: 1 }]);
  write("kept.json", kept);
  const { code, stderr } = run("folder.xml/none.xml --update-baseline --baseline kept.json");
  assert.equal(code, 3);
  assert.match(stderr, /^vbem: 1 finding recorded in kept\.json\nvbem: folder\.xml\/none\.xml: no/);
  assert.equal(read("kept.json"), kept);
});

// ------------------------------------------------ which file

test("a config names it, relative to itself, or it lies beside the config", () => {
  write("own/in/a.xml", error("four"));
  write("own/vbem.config.json", '{"baseline": "known/all.json"}');
  mkdirSync(join(folder, "own/known"));
  assert.equal(
    run("a.xml --update-baseline", "own/in").stderr,
    "vbem: 1 finding recorded in ../known/all.json\n",
  );
  assert.match(read("own/known/all.json"), /"source": "\.\.\/in\/a\.xml"/);
  assert.equal(run("own/in --config own/vbem.config.json").code, 0);
  write("own/vbem.config.json", "{}");
  assert.equal(run("a.xml --update-baseline", "own/in").code, 0);
  assert.ok(existsSync(join(folder, "own/vbem.baseline.json")));
});

function refuses(args: string, want: string): void {
  test(`refuses ${args}`, () => {
    const { code, stdout, stderr } = run(args);
    assert.deepEqual([code, stdout, stderr.split("\n")[0]], [2, "", `vbem: ${want}`]);
  });
}

write("conflict.json", recorded.replace("  ]", "<<<<<<< ours\n  ]"));
refuses(
  "all --baseline none.json",
  "no baseline none.json; --update-baseline records what is found today",
);
refuses(
  "all --no-baseline --update-baseline",
  "--no-baseline excludes --baseline and --update-baseline",
);
refuses(
  "all --baseline conflict.json",
  "conflict.json:7:1: unexpected < where a comma or the end of the array belongs",
);
refuses(
  "all --update-baseline --baseline conflict.json",
  "conflict.json:7:1: unexpected < where a comma or the end of the array belongs",
);

function breaks(text: string, want: string): void {
  test(`no baseline: ${text}`, () => {
    const parsed = parseBaseline("b.json", text);
    const remedy = "; --update-baseline writes a new one once this file is gone";
    assert.equal("fault" in parsed && parsed.fault, `b.json:${want}${remedy}`);
  });
}

breaks("null", "1:1: no baseline: expected version and findings");
breaks('{"version": 1}', "1:1: no baseline: expected version and findings");
breaks('{"version": 2, "findings": []}', "1:13: /version: no baseline: expected version 1");
for (const entry of ["1", "null", "{}", '{"source": "a", "code": "b", "path": "/", "count": 0}']) {
  breaks(
    `{"version": 1, "findings": [\n${entry}]}`,
    "2:1: /findings/0: no baseline: expected source, code, path and a count from 1",
  );
}

// ------------------------------------------------ whatever is found

const name = fc.constantFrom("a", "b", "a.har#/log/entries/3/request", '\u202e"\\ü');
const finding = fc.record({
  source: name,
  severity: fc.constantFrom("error", "warning", "info"),
  code: fc.constantFrom("invalid-value", "unknown-element", "rule:printed"),
  path: fc.constantFrom("", "/", "/A[2]/B", "/A/3/B", "/\u0007"),
});
type Finding = Issue & { readonly source: string };

/** Findings that a baseline of some entries lets through, and its ledger after that. */
function judge(findings: readonly Omit<Finding, "message">[], entries: readonly Entry[]) {
  const ledger = newLedger("baseline.json", false, entries);
  const fresh = findings.flatMap(({ source, ...issue }) => {
    const issues = [{ ...issue, message: "" }];
    const report = { source, format: "xml", valid: false, issues } as const;
    const input = source.replace(/#.*/, "");
    return sift(ledger, input, { report, frames: [[]] }).report.issues;
  });
  return { fresh, ledger };
}

const entriesIn = (text: string): readonly Entry[] => {
  const parsed = parseBaseline("baseline.json", text);
  return "fault" in parsed ? assert.fail(parsed.fault) : parsed;
};

const recordedOf = (findings: readonly Omit<Finding, "message">[]): readonly Entry[] =>
  entriesIn(printBaseline(foundEntries(judge(findings, []).ledger)));

test("found, recorded, found again: nothing but infos; one more is one, one less is gone", () => {
  fc.assert(
    fc.property(fc.array(finding), finding, (findings, another) => {
      const entries = recordedOf(findings);
      const again = judge(findings.toReversed(), entries);
      assert.ok(again.fresh.every(({ severity }) => severity === "info"));
      assert.deepEqual(staleEntries(again.ledger), []);
      if (another.severity === "info") return;
      const infos = again.fresh.length;
      assert.equal(judge([...findings, another], entries).fresh.length, infos + 1);
      const less = judge(findings, recordedOf([...findings, another]));
      const isLookedAt = findings.some(({ source }) => source === another.source);
      assert.equal(less.fresh.length, infos);
      assert.deepEqual(
        staleEntries(less.ledger).map(({ count }) => count),
        isLookedAt ? [1] : [],
      );
    }),
  );
});

test.run();
