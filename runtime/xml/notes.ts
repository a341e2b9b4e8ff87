/** What is noted of a document while it is read. */
import { brokenLinks, brokenRules, type Broken } from "../check.js";
import type { Datatype } from "../datatype.js";
import type { ErratumRow } from "../erratum.js";
import { note, type Findings } from "../findings.js";
import type { IssueCode } from "../issue.js";
import type { Detail } from "../messages.js";
import type { Tag } from "../needle.js";
import { rowOf } from "../row-index.js";
import type { TypeTable } from "../table.js";
import { isKept } from "../unknown.js";
import type { Below } from "./below.js";
import { chooses } from "./complete.js";
import { XmlCursor } from "./cursor.js";
import type { XmlSource } from "./source.js";

/** Where a finding is; the path is worked out when the document is read. */
export interface XmlPlace {
  readonly offset: number;
  readonly endOffset: number;
  /** The finding is about the start tag of the element around `offset`. */
  readonly owner?: true;
  /** The finding is about this attribute of it. */
  readonly attribute?: string;
  /** The finding is about what is there below that element. */
  readonly below?: Below;
}

export class XmlNotes extends XmlCursor {
  /** Of the contract. */
  readonly namespace: string;
  readonly findings: Findings<XmlPlace>;

  constructor(source: XmlSource, root: Tag, namespace: string, findings: Findings<XmlPlace>) {
    super(source, root);
    this.namespace = namespace;
    this.findings = findings;
  }

  /** A required row that is absent, unless it was there and could not be read. */
  missing(table: TypeTable, value: object, name: string): void {
    const row = rowOf(table, name);
    if (isKept(value, row.kind, row.name, this.namespace)) return;
    const code = row.kind === "attribute" ? "missing-attribute" : "missing-element";
    this.note(
      code,
      { offset: this.end - 1, endOffset: this.end, owner: true },
      {
        name: row.name,
        documented: row.documented ?? table.documented,
      },
    );
  }

  /** Notes the rules that a value breaks, when all of it is read. */
  check(table: TypeTable, value: object): void {
    this.noteBroken(table, brokenRules(table, value, this.findings.role));
  }

  /** Notes the links that a value should not have. */
  checkLinks(table: TypeTable, value: object): void {
    this.noteBroken(table, brokenLinks(table, value));
  }

  private noteBroken(table: TypeTable, broken: readonly Broken[] | undefined): void {
    if (broken === undefined) return;
    for (const { path, code, ...detail } of broken) {
      const place = { offset: this.end - 1, endOffset: this.end, below: { table, path } };
      this.note(code, place, detail);
    }
  }

  /** Notes a choice of which no branch is present. */
  choose(table: TypeTable, value: object): void {
    chooses(this, table, value);
  }

  /** The erratum of a row that was just read. */
  erratum(row: ErratumRow): void {
    if (row.told === this.findings.document) return;
    row.told = this.findings.document;
    this.tellErratum(row.table, row.member);
  }

  tellErratum(table: TypeTable, member: string): void {
    const row = rowOf(table, member);
    if (this.findings.errata.has(row.erratum ?? "")) return;
    const place: XmlPlace =
      row.kind === "attribute"
        ? { offset: this.p - 1, endOffset: this.p, owner: true, attribute: row.name }
        : { offset: this.end - 1, endOffset: this.end, owner: true };
    this.note("erratum", place, {
      name: row.name,
      reason: row.erratum ?? "",
      documented: row.documented ?? table.documented,
    });
  }

  /** A listed value that no page has. */
  protected observed(type: Datatype, received: string, reason: string, offset: number): void {
    if (this.findings.errata.has(reason)) return;
    const { expects: expected } = type;
    const place = { offset, endOffset: offset + received.length };
    this.note("erratum", place, { expected, received, reason });
  }

  /** Whether the document is a request: more rows are required. */
  get request(): boolean {
    return this.findings.role === "request";
  }

  note(code: IssueCode, place: XmlPlace, detail: Detail): void {
    note(this.findings, code, place, detail);
  }
}
