/** Judges documents by all engines, and sorts what they disagree about into classes. */
import { setImmediate } from "node:timers/promises";
import { type DifferenceClass, explanationOf } from "../../cli/engines/classes.js";
import type { Engine, EngineDocument, EngineName, Verdict } from "../../cli/engines/engine.js";
import { decodeStrictly } from "../../cli/engines/native.js";
import type { Issue } from "../../generated/index.js";
import { engines } from "../engines/engines.js";
import { classes, faultsOf } from "./classes.js";
import type { FaultName } from "./faults.js";

/** A document, and the mistake that was made in it. */
export interface Case extends EngineDocument {
  readonly fault?: FaultName;
}

/** A document as our decoders see it. */
export interface Reading {
  readonly document: Case;
  readonly verdict: Verdict;
  readonly issues: readonly Issue[];
}

export interface Agreement {
  readonly readings: readonly Reading[];
  /** Documents that each engine judged. */
  readonly judged: ReadonlyMap<EngineName, number>;
  /** Engines that were not asked, and why. */
  readonly absent: ReadonlyMap<EngineName, string>;
  /** Differences of each class, those of two engines counted twice. */
  readonly counts: ReadonlyMap<DifferenceClass, number>;
  /** What no class explains, in words. */
  readonly unexplained: readonly string[];
}

export async function agreement(documents: readonly Case[]): Promise<Agreement> {
  const [xerces, ...others] = engines.filter(({ name }) => name !== "native").toReversed();
  // Xerces has a process of its own: it works while the others take their turns here.
  const begun = xerces === undefined ? [] : [ask(xerces, documents)];
  const readings = await readAll(documents);
  const answers = [];
  for (const engine of others) answers.push(await ask(engine, documents));
  answers.push(...(await Promise.all(begun)));

  const judged = new Map<EngineName, number>([["native", readings.length]]);
  const absent = new Map<EngineName, string>();
  const counts = new Map<DifferenceClass, number>();
  const unexplained: string[] = [];
  for (const { name, verdicts } of answers) {
    if (typeof verdicts === "string") {
      absent.set(name, verdicts);
      continue;
    }
    judged.set(name, verdicts.size);
    for (const reading of readings) {
      const { document, verdict: ours } = reading;
      const theirs = verdicts.get(document.id);
      if (theirs === undefined) continue;
      const difference = classes.find((of) => belongs(of, name, reading));
      if (difference !== undefined) counts.set(difference, (counts.get(difference) ?? 0) + 1);
      const isExplained = difference === undefined ? theirs === ours : theirs !== ours;
      // The command knows no mistakes, and has to find the reason all the same.
      const isFound = difference === undefined || explain(name, reading).includes(difference);
      if (isExplained && isFound && (difference?.native ?? ours) === ours) continue;
      const against = difference === undefined ? "" : `, unlike others of class ${difference.name}`;
      unexplained.push(`${document.id}: native ${ours}, ${name} ${theirs}${against}`);
    }
  }
  return { readings, judged, absent, counts, unexplained };
}

interface Answer {
  readonly name: EngineName;
  /** Why there are none, where it cannot judge. */
  readonly verdicts: ReadonlyMap<string, Verdict> | string;
}

async function ask(engine: Engine, documents: readonly Case[]): Promise<Answer> {
  const { name, formats } = engine;
  const available = await engine.available();
  if (available !== true) return { name, verdicts: available };
  const verdicts = await engine.judge(documents.filter(({ format }) => formats.includes(format)));
  const forgotten = documents.filter((d) => formats.includes(d.format) && !verdicts.has(d.id));
  if (forgotten.length > 0) throw new Error(`${name} forgot ${forgotten[0]?.id}`);
  return { name, verdicts };
}

async function readAll(documents: readonly Case[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (let i = 0; i < documents.length; i += SLICE) {
    readings.push(...documents.slice(i, i + SLICE).map(read));
    await setImmediate();
  }
  return readings;
}

/** So many documents are read before others have their turn. */
const SLICE = 200;

export function read(document: Case): Reading {
  const { valid, issues } = decodeStrictly(document);
  return { document, verdict: valid ? "valid" : "invalid", issues };
}

function belongs(of: DifferenceClass, name: EngineName, reading: Reading): boolean {
  const { fault, format } = reading.document;
  if (!of.engines.includes(name) || (of.format ?? format) !== format) return false;
  const faults = faultsOf[of.name];
  return faults === undefined
    ? explain(name, reading).includes(of)
    : fault !== undefined && faults.includes(fault);
}

const explain = (name: EngineName, { document, verdict, issues }: Reading) =>
  explanationOf(classes, name, {
    format: document.format,
    text: document.text,
    valid: verdict === "valid",
    issues,
  });
