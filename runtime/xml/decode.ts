/** Documents to values. */
import type { ContractFacts, Reading, RootFacts, Roots } from "../codec.js";
import {
  droppedIssue,
  isValid,
  issueOf,
  newFindings,
  note,
  type DecodeOptions,
  type Findings,
} from "../findings.js";
import type { Issue, IssueCode, Role } from "../issue.js";
import { textLocation } from "../json/location.js";
import { tag } from "../needle.js";
import { recognise } from "../payload.js";
import { locate } from "./locate.js";
import { readEpilog, readProlog } from "./prolog.js";
import type { XmlPlace } from "./notes.js";
import { XmlReader } from "./reader.js";
import { readByTable } from "./recover.js";
import { rootOf } from "./root.js";
import { openSource, type XmlSource } from "./source.js";
import { stopped, unassumed } from "./stop.js";
import { readStartTag, readTree } from "./tree.js";
import { usualRoot } from "./usual-root.js";

export function decodeXml<T extends object>(
  contract: ContractFacts,
  roots: Roots<T>,
  input: string | Uint8Array,
  options: DecodeOptions,
  mayAssume = true,
): Reading<T> {
  const findings = newFindings<XmlPlace>(options, roots.all[0]!.role);
  const source = openSource(input, findings.limits.bytes);
  if ("code" in source) return unreadable(findings, recognise(input, "xml") ?? source);
  const r = new XmlReader(source, contract.namespace, findings, NONE);
  const outcome: Outcome<T> = { root: undefined, value: undefined, complete: false };
  try {
    readDocument(r, roots, outcome, options, mayAssume);
  } catch (reason) {
    if (reason === unassumed) return decodeXml(contract, roots, input, options, false);
    if (reason !== stopped) throw reason;
  }
  const { root, value, complete } = outcome;
  // A document of another kind has a remedy, which helps more than what a parser says.
  const body = root === undefined ? recognise(input, "xml") : undefined;
  if (body !== undefined) return unreadable(newFindings<XmlPlace>(options, findings.role), body);
  // The bytes of a large document are not kept, and another one may take their place.
  const now = source.isLarge ? issuesOf(source, root, findings) : undefined;
  return {
    valid: isValid(findings),
    value: complete ? value : undefined,
    root: root?.name,
    issues: () => now ?? issuesOf(source, root, findings),
  };
}

/** The tag of a reader that has read none yet. */
const NONE = tag("");

interface Outcome<T extends object> {
  root: RootFacts<T> | undefined;
  value: T | undefined;
  /** The document was read to its end. */
  complete: boolean;
}

function readDocument<T extends object>(
  r: XmlReader,
  roots: Roots<T>,
  outcome: Outcome<T>,
  { role }: DecodeOptions,
  mayAssume: boolean,
): void {
  readProlog(r);
  const usual = mayAssume ? usualRoot(r, roots) : undefined;
  if (usual !== undefined) {
    outcome.root = usual;
    r.findings.role = role ?? usual.role;
    outcome.value = usual.table.read(r);
  } else {
    readOtherRoot(r, roots, outcome, role);
  }
  readEpilog(r);
  outcome.complete = true;
}

function readOtherRoot<T extends object>(
  r: XmlReader,
  roots: Roots<T>,
  outcome: Outcome<T>,
  role: Role | undefined,
): void {
  const start = readStartTag(r);
  const root = rootOf(r, roots, start);
  outcome.root = root;
  if (root === undefined) {
    // An unknown document is read all the same: what is malformed in it is reported.
    readTree(r, start);
    return;
  }
  r.findings.role = role ?? root.role;
  // The table of a root builds values of its type, whichever way it is read.
  outcome.value = readByTable(r, root.table, start) as T;
}

function issuesOf<T extends object>(
  source: XmlSource,
  root: RootFacts<T> | undefined,
  findings: Findings<XmlPlace>,
): readonly Issue[] {
  if (findings.list.length === 0) return [];
  const sorted = [...findings.list].sort((a, b) => a.place.offset - b.place.offset);
  const positions = locate(
    source.again(),
    root?.table,
    sorted.map((finding) => finding.place),
  );
  const issues = sorted
    .map((finding, i) => issueOf(findings, finding, positions[i]!))
    .sort((a, b) => (a.location?.offset ?? 0) - (b.location?.offset ?? 0));
  const dropped = droppedIssue(findings, "/");
  return dropped ? [...issues, dropped] : issues;
}

interface Unreadable {
  readonly code: IssueCode;
  readonly reason: string;
  readonly before?: string;
}

function unreadable<T>(
  findings: Findings<XmlPlace>,
  { code, reason, before = "" }: Unreadable,
): Reading<T> {
  note(findings, code, { offset: 0, endOffset: 0 }, { reason });
  const position = { path: "/", location: textLocation(before)(before.length) };
  return {
    valid: false,
    value: undefined,
    root: undefined,
    issues: () => findings.list.map((finding) => issueOf(findings, finding, position)),
  };
}
