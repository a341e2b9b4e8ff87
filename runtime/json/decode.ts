/** JSON documents, or what JSON.parse made of them, to values. */
import type { ContractFacts, Reading, RootFacts, Roots } from "../codec.js";
import {
  drop,
  droppedIssue,
  isValid,
  issueOf,
  newFindings,
  note,
  type DecodeOptions,
  type Finding,
  type Findings,
} from "../findings.js";
import type { Issue, IssueCode } from "../issue.js";
import { recognise, recogniseMembers } from "../payload.js";
import { pathOf } from "../value-issues.js";
import type { ValuePlace } from "../value-place.js";
import { jsonText } from "./bytes.js";
import { textLocation } from "./location.js";
import { pointersOf } from "./pointers.js";
import { isObject, JsonReader, type JsonObject } from "./reader.js";
import { rootOf } from "./root.js";
import { scanJson } from "./scan.js";
import type { JsonScan } from "./scan-state.js";
import type { RawPiece } from "./settle.js";

export function decodeJson<T extends object>(
  contract: ContractFacts,
  roots: Roots<T>,
  input: string | Uint8Array | object,
  options: DecodeOptions,
): Reading<T> {
  const findings = newFindings<ValuePlace>(options, roots.all[0]!.role);
  const parsed = parse(input, findings);
  if ("issue" in parsed) {
    const issues = [parsed.issue];
    return { valid: false, value: undefined, root: undefined, issues: () => issues };
  }
  const { document, text } = parsed;
  const found =
    (isObject(document) ? recogniseMembers(document) : undefined) ??
    rootOf(contract, roots, document);
  if ("reason" in found) {
    const place = { holder: isObject(document) ? document : { document } };
    note(findings, found.code, place, found);
    return finish<T>(findings, document, text, [], undefined, undefined, options);
  }
  const { root, camel, source, others = [], bare } = found;
  findings.role = options.role ?? root.role;
  const r = new JsonReader(findings, camel);
  if (bare !== undefined) {
    note(findings, "list-shape", { holder: source }, { expected: `an object with ${bare}` });
  }
  if (camel) note(findings, "json-casing", { holder: source }, {});
  if (others.length > 0) {
    const expected = others.slice(0, 3).join(", ");
    note(findings, "ambiguous-root", { holder: source }, { name: root.name, expected });
  }
  const value = root.fromJson(r, source);
  return finish(findings, document, text, r.raw, root, value, options);
}

type Parsed =
  { readonly document: unknown; readonly text: string | undefined } | { readonly issue: Issue };

function parse(input: string | Uint8Array | object, findings: Findings<ValuePlace>): Parsed {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    return { document: input, text: undefined };
  }
  const fail = (code: IssueCode, reason: string, before = ""): Parsed => {
    const position = { path: "", location: textLocation(before)(before.length) };
    return {
      issue: issueOf(findings, { code, place: { holder: findings }, detail: { reason } }, position),
    };
  };
  if (input.length > findings.limits.bytes) {
    return fail("limit", `more than ${findings.limits.bytes} bytes`);
  }
  const decoded = jsonText(input);
  if ("code" in decoded) {
    const body = recognise(input, "json");
    return body ? fail(body.code, body.reason) : fail(decoded.code, decoded.reason, decoded.before);
  }
  const { text } = decoded;
  try {
    const document: unknown = JSON.parse(text);
    return { document, text };
  } catch {
    // A body of another kind has a remedy, which helps more than where it stops being JSON.
    const body = recognise(input, "json");
    return body ? fail(body.code, body.reason) : { issue: syntaxIssue(findings, text) };
  }
}

/** Why the text is no JSON, and where: the scanner tells it better than JSON.parse. */
function syntaxIssue(findings: Findings<ValuePlace>, text: string): Issue {
  const { fault } = scanJson(text, new Set(), findings.limits);
  const code = fault?.code ?? "not-well-formed";
  const reason = fault?.reason ?? "not JSON";
  const offset = fault?.offset ?? 0;
  const location = textLocation(text)(offset, fault?.endOffset);
  return issueOf(
    findings,
    { code, place: { holder: findings }, detail: { reason } },
    { path: "", location },
  );
}

function finish<T extends object>(
  findings: Findings<ValuePlace>,
  document: unknown,
  text: string | undefined,
  raw: readonly RawPiece[],
  root: RootFacts<T> | undefined,
  value: T | undefined,
  options: DecodeOptions,
): Reading<T> {
  const work = (): readonly Issue[] => located(findings, document, text, raw);
  // The text may tell of errors, and what is kept needs its text: both cannot wait.
  const now = raw.length > 0 || (options.source && text !== undefined) ? work() : undefined;
  return {
    valid: now?.every(({ severity }) => severity !== "error") ?? isValid(findings),
    value,
    root: root?.name,
    issues: () => now ?? (findings.list.length > 0 ? work() : []),
  };
}

/** Works out pointers and positions, and takes the text of what is kept. */
function located(
  findings: Findings<ValuePlace>,
  document: unknown,
  text: string | undefined,
  raw: readonly RawPiece[],
): readonly Issue[] {
  const holders = [...findings.list.map(({ place }) => place.holder), ...raw.map((r) => r.holder)];
  const pointers = pointersOf(document, new Set(holders));
  const paths = findings.list.map(({ place }) => pathOf(pointers, place));
  const rawPaths = raw.map((piece) => pathOf(pointers, piece));
  const scan =
    text === undefined
      ? undefined
      : scanJson(text, new Set([...paths, ...rawPaths]), findings.limits);
  raw.forEach((piece, i) => (piece.piece.json = jsonOf(piece, rawPaths[i]!, text, scan)));
  if (text === undefined || scan === undefined) {
    const issues = findings.list.map((finding, i) =>
      issueOf(findings, finding, { path: paths[i]! }),
    );
    return withDropped(findings, issues);
  }
  const noted = findings.list.map((finding, i) => inText(finding, paths[i]!, text, scan));
  const all = [...noted, ...scanned(findings, scan)].sort((a, b) => a.offset - b.offset);
  const locate = textLocation(text);
  const issues = all.map(({ finding, path, offset, endOffset }) =>
    issueOf(findings, finding, { path, location: locate(offset, endOffset) }),
  );
  return withDropped(findings, issues);
}

function withDropped(findings: Findings<ValuePlace>, issues: readonly Issue[]): readonly Issue[] {
  const dropped = droppedIssue(findings, "");
  return dropped ? [...issues, dropped] : issues;
}

/** A finding and where it is in the text. */
interface Located {
  readonly finding: Finding<ValuePlace>;
  readonly path: string;
  readonly offset: number;
  readonly endOffset: number;
}

function inText(finding: Finding<ValuePlace>, path: string, text: string, scan: JsonScan): Located {
  const span = scan.spans.get(path);
  const isAboutName = /^unknown|^duplicate/.test(finding.code);
  const { offset, endOffset } = (isAboutName ? span?.key : undefined) ??
    span?.value ?? { offset: 0, endOffset: 0 };
  if (finding.code !== "unsafe-integer") return { finding, path, offset, endOffset };
  // JSON.parse has rounded the number; the text has it exactly.
  const received = text.slice(offset, endOffset);
  return {
    finding: { ...finding, detail: { ...finding.detail, received } },
    path,
    offset,
    endOffset,
  };
}

/** What only the text tells, as far as there is room for it. */
function scanned(findings: Findings<ValuePlace>, scan: JsonScan): readonly Located[] {
  const place = { holder: findings };
  const duplicates = scan.duplicates.map(({ pointer, name, offset, endOffset }) => ({
    finding: { code: "duplicate-member" as const, place, detail: { name } },
    path: pointer,
    offset,
    endOffset,
  }));
  const room = Math.max(0, findings.limits.issues - findings.list.length);
  for (const { finding } of duplicates.slice(room)) drop(findings, finding);
  for (let i = 0; i < scan.droppedDuplicates; i++)
    drop(findings, { code: "duplicate-member", place, detail: {} });
  const told = duplicates.slice(0, room);
  const { fault } = scan;
  // The reader goes as deep as the text does, and has told it.
  if (fault === undefined || findings.list.some(({ code }) => code === fault.code)) return told;
  const { code, reason, offset, endOffset } = fault;
  return [...told, { finding: { code, place, detail: { reason } }, path: "", offset, endOffset }];
}

function jsonOf(
  { holder, key }: RawPiece,
  path: string,
  text: string | undefined,
  scan: JsonScan | undefined,
): string {
  const span = scan?.spans.get(path)?.value;
  if (text !== undefined && span !== undefined) return text.slice(span.offset, span.endOffset);
  try {
    return JSON.stringify((holder as JsonObject)[key]) ?? "null";
  } catch {
    // A value made by hand may go round in circles; there is no JSON of it.
    return "null";
  }
}
