/** Medians of interleaved rounds: what slows the machine down slows every contender. */
import { measure } from "mitata";
import type { Contender } from "./contenders.js";
import type { Measured } from "./documents.js";

export interface Timing {
  /** Nanoseconds of one call: median of the rounds, least and most. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** No garbage is collected on purpose in between: V8 would drop compiled code with it. */
const OPTIONS = { gc: false, min_cpu_time: 60e6, batch_samples: 32, min_samples: 4 } as const;

export async function timings(
  contenders: readonly Contender[],
  document: Measured,
  rounds: number,
): Promise<ReadonlyMap<Contender, Timing>> {
  const calls = contenders.map((contender) => contender.make(document));
  const samples = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const i of order(calls.length, round)) {
      const { p50 } = await measure(calls[i]!, OPTIONS);
      samples[i]!.push(p50);
    }
  }
  return new Map(contenders.map((contender, i) => [contender, timing(samples[i]!)]));
}

/** Another one each round: who comes after a contender pays for the garbage that it left. */
function order(length: number, round: number): readonly number[] {
  const stride = STRIDES.find((prime) => prime > round && length % prime !== 0) ?? 1;
  return Array.from({ length }, (_, i) => (i * stride + round) % length);
}

const STRIDES = [3, 5, 7, 11, 13, 17, 19, 23];

function timing(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted.at(-1)! };
}
