/** Many inputs, judged by several threads; results come in the order of the inputs. */
import { join } from "node:path";
import type { Source, Unread } from "./inputs.js";
import { judge, type Found, type Terms } from "./judge.js";

export type Result = Found | Unread;

/** Fewer are judged before another thread has started. */
const MANY = 100;
/** Inputs of one message. */
const BATCH = 16;

export function judgeAll(
  sources: readonly Source[],
  terms: Terms,
  jobs: number,
  home: string,
): AsyncIterable<Result> {
  return jobs > 1 && sources.length >= MANY
    ? inThreads(sources, terms, jobs, home)
    : here(sources, terms);
}

async function* here(sources: readonly Source[], terms: Terms): AsyncGenerator<Result> {
  for (const source of sources) yield judge(source, terms);
}

/** As many batches are under way as keep every thread busy: that bounds the memory. */
async function* inThreads(
  sources: readonly Source[],
  terms: Terms,
  jobs: number,
  home: string,
): AsyncGenerator<Result> {
  const { Tinypool } = await import("tinypool");
  const filename = join(home, "cli/worker.js");
  const pool = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs });
  const underWay: Promise<readonly Result[]>[] = [];
  let next = 0;
  try {
    while (next < sources.length || underWay.length > 0) {
      while (next < sources.length && underWay.length < jobs * 3) {
        const batch = pool.run({ sources: sources.slice(next, next + BATCH), terms });
        // One that is never waited for, because the reader has left, fails alone.
        batch.catch(() => {});
        underWay.push(batch);
        next += BATCH;
      }
      yield* (await underWay.shift()) ?? [];
    }
  } finally {
    await pool.destroy();
  }
}
