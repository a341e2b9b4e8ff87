/**
 * Four engines agree on every example, on every systematic mistake in one, on
 * documents made by chance, and on what our encoders write. Our decoders also
 * call each mistake by its name, at its place.
 */
import { test } from "uvu";
import * as assert from "uvu/assert";

import type { Issue } from "../../generated/index.js";
import { agreement, read, type Reading } from "./agreement.js";
import {
  camelCases,
  encodedCases,
  exampleCases,
  madeCases,
  mutationCases,
  type WantedCase,
} from "./cases.js";
import { classes } from "./classes.js";
import { type Fault, faults } from "./faults.js";
import { rowsWithoutExample, typesWithoutExample } from "./hosts.js";
import { lexicalCases } from "./lexical.js";
import { documentTypes } from "./model.js";
import { rules } from "../rules.js";

const cases = [...exampleCases, ...mutationCases, ...madeCases, ...encodedCases];
const judgement = agreement([...cases, ...lexicalCases]);

test("examples, and documents made by the tables, are valid", async () =>
  checkWanted([...exampleCases, ...madeCases, ...encodedCases], (await judgement).readings));

test("every mistake is called by its name, at its place", async () =>
  checkWanted(mutationCases, (await judgement).readings));

test("every rule is kept and broken in whole documents", async () => {
  const { readings } = await judgement;
  const made = new Set<string>();
  for (const { document, issues } of readings) {
    const { fault, id, role } = document;
    if (fault !== "keep a rule" && fault !== "break a rule") continue;
    const code = `rule:${/ ([a-z-]+)\)$/.exec(id)?.[1]}`;
    const isAsked = rules.some((rule) => rule.code === code && (rule.role ?? role) === role);
    const isTold = issues.some((issue) => issue.code === code);
    assert.is(isTold, fault === "break a rule" && isAsked, id);
    made.add(code);
  }
  assert.equal([...made].sort(), [...new Set(rules.map(({ code }) => code))].sort());
});

test("so is a mistake in camelCase", () => checkWanted(camelCases, camelCases.map(read)));

test("a mistake that both wires can have has one name", () => {
  const named = (wants: Fault["xml"] = []) =>
    wants.map((want) => want.replace(/-(element|attribute|member) /, " ")).sort();
  for (const [name, { xml, json }] of Object.entries<Fault>(faults)) {
    if (xml !== undefined && json !== undefined) assert.equal(named(xml), named(json), name);
  }
});

test("every kind of mistake is made", () => {
  const made = new Set(mutationCases.map(({ fault, format }) => `${format} ${fault}`));
  const named = Object.entries<Fault>(faults).flatMap(([name, fault]) =>
    Object.keys(fault).map((format) => `${format} ${name}`),
  );
  assert.equal(
    named.filter((fault) => !made.has(fault)),
    [],
  );
});

test("every type is in some example", () => {
  assert.equal(
    [...typesWithoutExample].map(({ ts }) => ts),
    [],
  );
});

test("the engines agree, or a class says why not", async () => {
  const { unexplained } = await judgement;
  assert.is(unexplained.slice(0, 20).join("\n"), "", `${unexplained.length} differences`);
});

test("no class is without use, and there are few", async () => {
  const { counts, absent } = await judgement;
  const unneeded = classes.filter(
    (of) => !counts.has(of) && of.engines.some((engine) => !absent.has(engine)),
  );
  assert.equal(
    unneeded.map(({ name }) => name),
    [],
  );
  assert.ok(classes.length <= 10, "more than ten classes: mend an emitter instead");
});

function checkWanted(cases: readonly WantedCase[], readings: readonly Reading[]): void {
  const wanted = new Map(cases.map(({ id, want }) => [id, want]));
  const wrong = readings.flatMap(({ document: { id }, issues }) => {
    const want = wanted.get(id);
    const got = issues.filter(counts).map(({ code, path }) => `${code} at ${path}`);
    if (want === undefined || got.sort().join("\n") === want.join("\n")) return [];
    return [`${id}\n  want ${want.join(", ")}\n  got  ${got.join(", ")}`];
  });
  assert.is(wrong.slice(0, 10).join("\n"), "", `${wrong.length} documents`);
}

/** Rules between rows have tests of their own; here documents may break some by the way. */
const counts = ({ severity, code }: Issue): boolean =>
  severity !== "info" && !code.startsWith("rule:");

test("report", async () => {
  const { judged, absent, counts, unexplained } = await judgement;
  const of = (format: string) => mutationCases.filter((one) => one.format === format).length;
  const rows = new Set(documentTypes.flatMap(({ members }) => members)).size;
  const engines = [...judged].map(([name, number]) => `${name} ${number}`);
  const because = [...counts].map(([{ name }, number]) => `${name} ${number}`);
  console.log(
    [
      "",
      `  ${of("xml")} mistakes in XML and ${of("json")} in JSON, in ${rows} rows of ${documentTypes.length} types;`,
      `  ${exampleCases.length} examples, ${madeCases.length} made and ${encodedCases.length} encoded documents, ${lexicalCases.length} lexical forms.`,
      `  Judged: ${engines.join(", ")}; ${rowsWithoutExample.size} rows are in no example.`,
      `  Differences: ${because.join(", ")}; unexplained ${unexplained.length}.`,
      ...(lexicalCases.length === 0 ? ["  SKIPPED: no lexical cases beside the checkout."] : []),
      ...[...absent].map(([name, reason]) => `  SKIPPED: ${name} (${reason})`),
    ].join("\n"),
  );
});

test.run();
