/** A description for programs: what the reference has, and what follows from it. */
import { examples } from "../../examples/registry.js";
import { coverageOf } from "../../generator/coverage.js";
import type { Reference } from "../../generator/reference.js";
import { examplesOf } from "./coverage.js";
import { severitiesOf } from "./issue.js";
import { samples } from "./issue-samples.js";
import { type DescribedCode, issueTexts } from "./issue-texts.js";
import { listArticle } from "./lists.js";
import { countsOf } from "./overview.js";
import { standingOn } from "./page.js";
import { ruleSeverities } from "./rule.js";
import type { Subject } from "./subject.js";
import { basesOf } from "./type.js";

/** The kind of each subject tells which members it has; members are added, never changed. */
export const jsonOf = (
  subjects: readonly Subject[],
  reference: Reference,
  version: string,
): string => {
  const all = subjects.map((subject) => ({ kind: subject.kind, ...dataOf(subject, reference) }));
  return `${JSON.stringify({ tool: "vbem", version, subjects: all }, undefined, 2)}\n`;
};

function dataOf(subject: Subject, reference: Reference): object {
  switch (subject.kind) {
    case "overview":
      return { contract: reference.name, title: reference.title, counts: countsOf(reference) };
    case "coverage":
      return {
        contract: reference.name,
        counts: countsOf(reference),
        ...coverageOf(reference),
        ...examplesOf(reference),
      };
    case "list":
      return { of: subject.of, ...listArticle(subject.of, reference).sections[0], kind: "list" };
    case "root": {
      const { root, type } = subject;
      const shown = examples.filter((example) => example.root === root.name);
      return { ...root, table: type, bases: basesOf(type, reference), examples: shown };
    }
    case "type":
      return { ...subject.type, bases: basesOf(subject.type, reference) };
    case "datatype":
      return subject.datatype;
    case "operation":
      return subject.operation;
    case "query":
      return subject.query;
    case "page":
      return { id: subject.id, ...standingOn(subject.id, reference) };
    case "rule":
      return {
        ...subject.rule,
        severities: ruleSeverities(subject.rule),
        passes: JSON.parse(subject.rule.passes),
        fails: JSON.parse(subject.rule.fails),
      };
    case "issue": {
      // Every code that is looked up comes from these texts.
      const code = subject.code as DescribedCode;
      return { code, ...issueTexts[code], severities: severitiesOf(code), ...samples[code] };
    }
    case "erratum": {
      const { kind, ...erratum } = subject.erratum;
      return { ...erratum, erratum: kind };
    }
  }
  return subject satisfies never;
}
