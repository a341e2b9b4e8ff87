/** Documents of an input, whatever kind of capture it is, counted in a survey. */
import { captureOf } from "../capture/capture.js";
import { decodeCaptured, inInput, nameOfPart } from "../capture/decode-captured.js";
import { codecs } from "../contract.js";
import { nameOf, type Source, type Unread } from "../inputs.js";
import { type Survey, surveyDocument } from "./survey.js";

export interface Surveyed {
  readonly documents: number;
  /** How many of them are JSON in camelCase. */
  readonly camel: number;
  /** Exchanges that are not of the API. */
  readonly skipped: number;
  readonly unread: readonly Unread[];
}

export async function surveyInput(
  survey: Survey,
  source: Source,
  bytes: Uint8Array,
  /** Of documents that do not tell it. */
  given?: string,
): Promise<Surveyed> {
  const { documents, skipped } = await captureOf(bytes, source);
  const unread: Unread[] = [];
  let count = 0;
  let camel = 0;
  for (const document of documents) {
    if (document.bytes === undefined) continue;
    const { role } = document;
    const decoded = decodeCaptured(document.bytes, document, {
      ...(role !== undefined && { role }),
      ...(given !== undefined && { root: given }),
    });
    const { root, value, issues } = decoded;
    const name = nameOfPart(nameOf(source), document);
    const table = codecs.get(root ?? "")?.facts.table;
    if (table === undefined || value === undefined) {
      unread.push({ source: name, message: issues[0]?.message ?? "no document of this API" });
      continue;
    }
    count++;
    if (issues.some(({ code }) => code === "json-casing")) camel++;
    surveyDocument(survey, table, value, name, inInput(issues, document));
  }
  return { documents: count, camel, skipped, unread };
}
