/**
 * The XML writer that generated code drives: one call per row, in wire order.
 * A value with unknown content is written by its table instead, see
 * write-by-table.ts. Whatever cannot be written is left out and noted.
 */
import type { Datatype, Scalar } from "../datatype.js";
import { note, type Findings } from "../findings.js";
import type { IssueCode } from "../issue.js";
import { shown } from "../judge.js";
import type { Detail } from "../messages.js";
import type { TypeTable } from "../table.js";
import type { ValuePlace } from "../value-place.js";
import { writeByTable } from "./write-by-table.js";

export class XmlWriter {
  readonly namespace: string;
  readonly findings: Findings<ValuePlace>;
  text: string;
  /** The start tag that was written last lacks its `>`. */
  private open = false;
  /** Declaration of the namespace, which the root element has. */
  private declaration: string;

  /** Some value is not of its type: everything is written by the tables, which look. */
  readonly careful: boolean;
  /** Elements that the tables opened. */
  depth = 0;

  constructor(namespace: string, findings: Findings<ValuePlace>, careful: boolean) {
    this.namespace = namespace;
    this.findings = findings;
    this.careful = careful;
    this.text = '<?xml version="1.0" encoding="utf-8"?>';
    this.declaration = ` xmlns="${escapeAttribute(namespace)}"`;
  }

  start(name: string): void {
    this.closeStart();
    this.text += `<${name}${this.declaration}`;
    this.declaration = "";
    this.open = true;
  }

  end(name: string): void {
    this.text += this.open ? " />" : `</${name}>`;
    this.open = false;
  }

  empty(name: string): void {
    this.start(name);
    this.end(name);
  }

  attribute(name: string, value: Scalar, type: Datatype, holder: object): void {
    const text = this.print(value, type, holder, name);
    if (text !== undefined) this.rawAttribute(name, text);
  }

  /** An element of a simple type. */
  element(name: string, value: Scalar, type: Datatype, holder: object): void {
    const text = this.print(value, type, holder, name);
    if (text === undefined) return;
    this.closeStart();
    this.text += text === "" ? `<${name} />` : `<${name}>${escapeText(text)}</${name}>`;
  }

  content(value: Scalar, type: Datatype, holder: object, name: string): void {
    const text = this.print(value, type, holder, name);
    if (text !== undefined) this.rawText(text);
  }

  /** A value with unknown content. */
  byTable(table: TypeTable, name: string, value: object): void {
    writeByTable(this, table, name, value);
  }

  rawAttribute(name: string, value: string): void {
    this.text += ` ${name}="${escapeAttribute(value)}"`;
  }

  rawText(text: string): void {
    if (text === "") return;
    this.closeStart();
    this.text += escapeText(text);
  }

  note(code: IssueCode, place: ValuePlace, detail: Detail): void {
    note(this.findings, code, place, detail);
  }

  private closeStart(): void {
    if (this.open) this.text += ">";
    this.open = false;
  }

  private print(value: Scalar, type: Datatype, holder: object, name: string): string | undefined {
    const accepted = type.accept(value);
    if (accepted === undefined) {
      const received = shown(value);
      this.note("invalid-value", { holder, key: name }, { name, expected: type.expects, received });
      return undefined;
    }
    const text = type.print(accepted);
    if (typeof accepted !== "string") return text;
    const unwritable = UNWRITABLE.exec(text);
    if (unwritable === null) return text;
    const detail = { name, received: unwritable[0] };
    this.note("unwritable-character", { holder, key: name }, detail);
    return undefined;
  }
}

/** What is not a Char of XML [2], lone surrogates included. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A carriage return would be read as a line feed, and `]]>` is not allowed. */
function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, escape) : text;
}

/** White space other than blanks would be read as blanks. */
function escapeAttribute(text: string): string {
  return /[&<>"\t\n\r]/.test(text) ? text.replace(/[&<>"\t\n\r]/g, escape) : text;
}

const escapes = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

const escape = (character: string): string => escapes.get(character) ?? character;
