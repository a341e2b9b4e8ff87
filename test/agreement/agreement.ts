/** Judges documents by all engines, and sorts what they disagree about into classes. */
import type { EngineDocument, EngineName, Verdict } from "../../cli/engines/engine.js";
import { decodeStrictly } from "../../cli/engines/native.js";
import type { Issue } from "../../generated/index.js";
import { engines } from "../engines/engines.js";
import { classes, type DifferenceClass } from "./classes.js";
import type { FaultName } from "./faults.js";

/** A document, and the mistake that was made in it. */
export interface Case extends EngineDocument {
  readonly fault?: FaultName;
}

/** A document as our decoders see it. */
interface Reading {
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
  const readings = documents.map((document): Reading => {
    const { valid, issues } = decodeStrictly(document);
    return { document, verdict: valid ? "valid" : "invalid", issues };
  });
  const judged = new Map<EngineName, number>([["native", readings.length]]);
  const absent = new Map<EngineName, string>();
  const counts = new Map<DifferenceClass, number>();
  const unexplained: string[] = [];
  for (const { name, formats, available, judge } of engines) {
    if (name === "native") continue;
    const reason = await available();
    if (reason !== true) {
      absent.set(name, reason);
      continue;
    }
    const asked = readings.filter(({ document }) => formats.includes(document.format));
    const verdicts = await judge(asked.map(({ document }) => document));
    judged.set(name, asked.length);
    for (const reading of asked) {
      const { document, verdict: ours } = reading;
      const theirs = verdicts.get(document.id);
      const difference = classes.find((of) => belongs(of, name, reading));
      if (difference !== undefined) counts.set(difference, (counts.get(difference) ?? 0) + 1);
      const isExplained = difference === undefined ? theirs === ours : theirs !== ours;
      if (isExplained && (difference?.native ?? ours) === ours) continue;
      const against = difference === undefined ? "" : `, unlike others of class ${difference.name}`;
      unexplained.push(`${document.id}: native ${ours}, ${name} ${theirs}${against}`);
    }
  }
  return { readings, judged, absent, counts, unexplained };
}

function belongs(of: DifferenceClass, name: EngineName, reading: Reading): boolean {
  const { document, verdict, issues } = reading;
  if (!of.engines.includes(name) || (of.format ?? document.format) !== document.format)
    return false;
  if (of.faults === undefined) return verdict === of.native && of.has?.(issues, name) === true;
  return document.fault !== undefined && of.faults.includes(document.fault);
}
