/**
 * A collection that is too large to be held: its items are judged one by one
 * while they are read, so that limits are those of an item.
 */
import type { Issue, Severity } from "../../generated/index.js";
import { droppedIssue, newFindings } from "../../runtime/findings.js";
import type { StreamedItem } from "../../runtime/stream/xml.js";
import { codecs, defaultLimits } from "../contract.js";
import { type Large, nameOf, type Source } from "../inputs.js";
import type { Examined, Terms } from "./examine.js";
import type { Told } from "./decode-captured.js";
import { areFine, issue, mismatches, wantedBy } from "./mismatches.js";

export interface Collection {
  readonly root: string;
  streamXml(input: AsyncIterable<Uint8Array>, options: Told): AsyncIterable<StreamedItem<unknown>>;
}

/** The collection that an input begins as; undefined for what is none, or is not in UTF-8. */
export function collectionIn({ head }: Large, { root }: Terms): Collection | undefined {
  const start = Buffer.from(head).toString("latin1");
  const [, encoding = "utf-8"] = ENCODING.exec(start) ?? [];
  const [, name = ""] = ROOT.exec(start) ?? [];
  const codec = codecs.get(root ?? name);
  const isRead = /^utf-?8$/i.test(encoding) && codec !== undefined && isCollection(codec);
  return isRead ? codec : undefined;
}

const ENCODING = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.-]+)/;

/** Takes time as the beginning is long; a look at the encoding in between would square it. */
const ROOT = /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->)*<(?:[\w.-]+:)?([\w.-]+)/;

const isCollection = (codec: object): codec is Collection => "streamXml" in codec;

/** The report; the lines of its issues are left to be read. */
export async function examineCollection(
  source: Source,
  { pieces }: Large,
  { root, streamXml }: Collection,
  terms: Terms,
): Promise<Omit<Examined, "lines" | "inputLines">> {
  const role = terms.request ? "request" : undefined;
  const told: Told = { strict: terms.strict, ...(role && { role }) };
  const issues: Issue[] = [];
  let dropped = 0;
  let worstDropped: Severity = "info";
  for await (const item of streamXml(pieces(), told)) {
    const { unreported = 0 } = item;
    const summed = unreported > 0 ? item.issues.at(-1) : undefined;
    for (const one of item.issues) {
      if (one !== summed && issues.length < defaultLimits.issues) issues.push(one);
      else {
        dropped += one === summed ? unreported : 1;
        if (one.severity === "error" || worstDropped === "info") worstDropped = one.severity;
      }
    }
  }
  const rest = droppedIssue({ ...newFindings(told, "response"), dropped, worstDropped }, "/");
  if (rest !== undefined) issues.push(rest);
  const isRoot = issues.every(({ code }) => code !== "wrong-root" && code !== "wrong-namespace");
  const turned = { format: "xml", ...(isRoot && { root }), issues } as const;
  const wanted = terms.operation === undefined ? undefined : await wantedBy(terms);
  const others = mismatches({ bytes: NONE, findings: [], ...(wanted && { wanted }) }, turned).map(
    (each) => issue(each, told),
  );
  const all = [...others, ...issues];
  const report = { ...turned, source: nameOf(source), valid: areFine(all), issues: all };
  return { report, bytes: undefined, role };
}

const NONE = new Uint8Array();
