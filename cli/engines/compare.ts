/** Documents judged by other engines too: verdicts for their reports, and a finding where nothing explains a difference. */
import { issueOf, newFindings } from "../../runtime/findings.js";
import type { Found } from "../judge.js";
import type { Result } from "../judging.js";
import type { Judged } from "../report/report.js";
import { type DifferenceClass, explanationOf, type Reading } from "./classes.js";
import type { Engine, EngineDocument, EngineName, EngineVerdict, Verdict } from "./engine.js";
import { decodeStrictly } from "./native.js";

/** UTF-16 units of documents that are judged at once: that bounds the memory, and Xerces starts slowly. */
const BATCH = 1 << 24;

export async function* compared(
  results: AsyncIterable<Result>,
  engines: readonly Engine[],
  classes: readonly DifferenceClass[],
): AsyncGenerator<Result> {
  let batch: Result[] = [];
  let size = 0;
  for await (const result of results) {
    batch.push(result);
    for (const { document } of documentsOf(result)) size += document?.text.length ?? 0;
    if (size < BATCH) continue;
    yield* await comparedBatch(batch, engines, classes);
    batch = [];
    size = 0;
  }
  yield* await comparedBatch(batch, engines, classes);
}

const documentsOf = (result: Result): readonly Judged[] =>
  "message" in result ? [] : result.documents;

async function comparedBatch(
  batch: readonly Result[],
  engines: readonly Engine[],
  classes: readonly DifferenceClass[],
): Promise<readonly Result[]> {
  const asked = new Map<Judged, EngineDocument>();
  for (const judged of batch.flatMap(documentsOf)) {
    const document = documentOf(judged, String(asked.size));
    if (document !== undefined) asked.set(judged, document);
  }
  const answers: (readonly [EngineName, ReadonlyMap<string, Verdict>])[] = [];
  for (const { name, formats, judge } of engines) {
    const documents = [...asked.values()].filter(({ format }) => formats.includes(format));
    answers.push([name, documents.length === 0 ? new Map() : await judge(documents)]);
  }
  const verdictsOn = (judged: Judged): Judged => {
    const document = asked.get(judged);
    if (document === undefined) return judged;
    const given = answers.flatMap(([name, verdicts]) => {
      const verdict = verdicts.get(document.id);
      return verdict === undefined ? [] : [{ name, verdict }];
    });
    return withVerdicts(judged, document, given, classes);
  };
  return batch.map((result) =>
    "message" in result
      ? result
      : ({ ...result, documents: result.documents.map(verdictsOn) } satisfies Found),
  );
}

/** Nothing for what could not be read, or is no document that a schema knows. */
function documentOf({ report, document }: Judged, id: string): EngineDocument | undefined {
  const { format, root, issues } = report;
  if (document === undefined || root === undefined || format === "http") return undefined;
  return issues.some(({ code }) => unreadable.has(code))
    ? undefined
    : { id, format, root, ...document };
}

const unreadable: ReadonlySet<string> = new Set(["doctype", "encoding", "limit", "not-a-payload"]);

function withVerdicts(
  { report, frames }: Judged,
  document: EngineDocument,
  given: readonly EngineVerdict[],
  classes: readonly DifferenceClass[],
): Judged {
  const { format, text } = document;
  const { valid, issues } = decodeStrictly(document);
  const reading: Reading = { format, text, valid, issues };
  const native: Verdict = valid ? "valid" : "invalid";
  const others = given.map((each): EngineVerdict => {
    if (each.verdict === native) return each;
    const because = explanationOf(classes, each.name, reading).map(({ name }) => name);
    return { ...each, because };
  });
  const disagreements = others
    .filter(({ because }) => because?.length === 0)
    .map(({ name, verdict }) =>
      issueOf(
        newFindings({}, "response"),
        {
          code: "engine-disagreement",
          place: undefined,
          detail: { name, expected: native, received: verdict },
        },
        { path: format === "xml" ? "/" : "" },
      ),
    );
  const all = [...report.issues, ...disagreements];
  const isAgreed = disagreements.length === 0;
  return {
    report: {
      ...report,
      valid: report.valid && isAgreed,
      issues: all,
      engines: [{ name: "native", verdict: native }, ...others],
    },
    frames: isAgreed ? frames : all.map((_, at) => frames[at] ?? []),
  };
}
