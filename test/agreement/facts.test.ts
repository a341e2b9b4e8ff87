/** Our patterns against every payload of the documentation, where the facts lie beside the checkout. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { XmlDocument, type XmlElement } from "libxml2-wasm";

import type { ComplexType, MemberRow, SimpleType } from "../../generator/model.js";
import { documentTypes, model } from "./model.js";
import { childrenOf } from "./read.js";

const pages = new URL("../../../shared/facts/pages/", import.meta.url);

interface Payload {
  readonly format: "xml" | "json";
  readonly root?: string;
  readonly text: string;
}

/** Values that the documentation has by mistake, each with its reason; every one is needed. */
const mistakes: ReadonlyMap<string, string> = new Map([
  [
    "post_cloudgatewaypools.json BackupServerUid",
    "the page has the identifiers of two servers in one element",
  ],
  ["post_publicipaddresses.json BackupServerUid", "a line of the page ends inside the JSON string"],
]);

/** A value of a row with a pattern, and where it stands. */
interface Value {
  readonly type: SimpleType;
  readonly empty: boolean;
  readonly text: string;
  readonly where: string;
}

/** Rows of one name, where they all have the same type: for elements that no table is known of. */
const rowsByName = new Map<string, MemberRow | undefined>();
for (const row of documentTypes.flatMap(({ members }) => members)) {
  for (const name of [row.json, ...("name" in row ? [row.name] : [])]) {
    const isAlone = !rowsByName.has(name) || rowsByName.get(name)?.type === row.type;
    const known = rowsByName.get(name);
    rowsByName.set(
      name,
      isAlone ? (known?.kind !== "text" && known?.empty ? known : row) : undefined,
    );
  }
}

test("every value of the documented payloads matches its pattern", () => {
  if (!existsSync(pages)) return console.log("    SKIPPED: no facts beside the checkout");
  const values = readdirSync(pages).flatMap((file) => {
    const page: { payloads?: readonly Payload[] } = JSON.parse(
      readFileSync(new URL(file, pages), "utf8"),
    );
    return (page.payloads ?? []).flatMap((payload) => valuesOf(payload, file));
  });
  assert.ok(values.length > 1000, `${values.length} values only`);
  const missed = values.filter(({ type, empty, text }) => {
    if (empty && text === "") return false;
    return !new RegExp(`^(?:${type.pattern})$`, "u").test(text);
  });
  const told = missed
    .filter(({ where }) => !mistakes.has(where))
    .map(({ type, text, where }) => `${type.ts} "${text}" in ${where}`);
  assert.equal([...new Set(told)], []);
  const unneeded = [...mistakes.keys()].filter((at) => !missed.some(({ where }) => where === at));
  assert.equal(unneeded, []);
  console.log(`    ${values.length} values match their patterns`);
});

function valuesOf({ format, root, text }: Payload, where: string): readonly Value[] {
  const type = model.roots.find(({ name }) => name === root)?.type;
  const values: Value[] = [];
  const visit: Visit = (row, isSure, text, name) => {
    if (row?.type.kind !== "simpleType" || row.type.pattern === undefined) return;
    // Whether such a row may be empty is for its table to say.
    if (!isSure && text === "") return;
    const collapsed = format === "xml" ? text.replace(/\s+/g, " ").trim() : text;
    values.push({ type: row.type, empty: row.empty, text: collapsed, where: `${where} ${name}` });
  };
  if (format === "json") {
    const document = parseJson(text);
    if (document !== undefined) visitJson(document, type, visit);
    return values;
  }
  const document = parseXml(text);
  if (document === undefined) return [];
  visitXml(document.root, type, visit);
  document.dispose();
  return values;
}

/** `isSure` where the table of the value is known, not only the name of its row. */
type Visit = (row: MemberRow | undefined, isSure: boolean, text: string, name: string) => void;

const rowIn = (type: ComplexType | undefined, name: string, wire: "name" | "json") =>
  type === undefined
    ? rowsByName.get(name)
    : type.members.find((row) =>
        wire === "json"
          ? [row.json, ...row.jsonAliases].includes(name)
          : "name" in row && row.name === name,
      );

const typeOf = (row: MemberRow | undefined): ComplexType | undefined =>
  row?.type.kind === "complexType" ? row.type : undefined;

function visitXml(element: XmlElement, type: ComplexType | undefined, visit: Visit): void {
  const isSure = type !== undefined;
  for (const { name, value } of element.attrs)
    visit(rowIn(type, name, "name"), isSure, value, name);
  const children = childrenOf(element);
  if (children.length === 0 && type?.all.text !== undefined) {
    visit(type.all.text, isSure, element.content, element.name);
  }
  for (const child of children) {
    const row = rowIn(type, child.name, "name");
    if (childrenOf(child).length === 0) visit(row, isSure, child.content, child.name);
    visitXml(child, typeOf(row), visit);
  }
}

function visitJson(value: unknown, type: ComplexType | undefined, visit: Visit): void {
  if (Array.isArray(value)) for (const item of value) visitJson(item, type, visit);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const row = rowIn(type, name, "json");
    for (const item of Array.isArray(member) ? member : [member]) {
      if (typeof item === "string") visit(row, type !== undefined, item, name);
      else visitJson(item, typeOf(row), visit);
    }
  }
}

function parseXml(text: string): XmlDocument | undefined {
  try {
    return XmlDocument.fromString(text);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

test.run();
