/** What operations and headers want of a document, and what it has instead. */
import type { Issue } from "../../generated/index.js";
import { issueOf, newFindings, type Position } from "../../runtime/findings.js";
import type { Captured, ExchangeFinding, Wanted } from "./captured.js";
import type { Told } from "./decode-captured.js";
import type { Terms } from "./examine.js";

/** The body of the operation that all documents belong to. */
export async function wantedBy({ operation, request }: Terms): Promise<Wanted | undefined> {
  const { nameOf, indexOperations } = await import("./operations.js");
  const { wantedAnswer, wantedRequest } = await import("./wanted.js");
  const known = indexOperations().all.find((each) => nameOf(each) === operation);
  if (known === undefined) return undefined;
  return request ? wantedRequest(known) : wantedAnswer(known, undefined);
}

/** What a document turned out to be. */
export interface Turned {
  readonly format: "xml" | "json";
  readonly root?: string;
  readonly issues: readonly Issue[];
}

/** What operation and headers say, and the body does not keep to. */
export function mismatches(
  { wanted, said = [], bytes, position }: Captured & { readonly position?: Position },
  { format, root, issues }: Turned,
): readonly ExchangeFinding[] {
  if (bytes === undefined || issues.some(({ code }) => code === "not-a-payload")) return [];
  const findings: ExchangeFinding[] = said
    .filter((each) => each.format !== format)
    .map(({ header, position }) => ({
      code: "wrong-format",
      position,
      detail: { expected: header, received: format },
    }));
  if (wanted !== undefined && root !== undefined && !wanted.roots.includes(root)) {
    const { roots, by, documented } = wanted;
    const at: Position = { path: format === "xml" ? "/" : "", ...(documented && { documented }) };
    const detail = { expected: roots.join(" or "), name: by, received: root };
    findings.push({ code: "unexpected-root", position: position ?? at, detail });
  }
  return findings;
}

export const issue = ({ code, position, detail }: ExchangeFinding, told: Told): Issue =>
  issueOf(newFindings(told, "response"), { code, place: undefined, detail }, position);

export const areFine = (issues: readonly Issue[]): boolean =>
  issues.every(({ severity }) => severity !== "error");
