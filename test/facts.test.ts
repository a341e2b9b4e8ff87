/**
 * Every payload of the documentation, where the facts lie beside the checkout:
 * it is read without errors, and nothing of it is lost on its way through.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode } from "../generated/index.js";
import type { Reference } from "../generator/reference.js";
import { codec, type Codec } from "../runtime/codec.js";
import type { Issue } from "../runtime/issue.js";
import { codecOf, codecs, typesNamed } from "./codecs.js";
import { allOf } from "./xml/all-of.js";
import { NAMESPACE } from "./xml/forms.js";

const pages = new URL("../../shared/facts/pages/", import.meta.url);

/** A document, or a piece of one, as a page shows it. */
interface Payload {
  readonly format: "xml" | "json" | "json-fragment";
  readonly role: string;
  /** Name of the root; that of JSON documents is not told. */
  readonly root: string;
  readonly text: string;
}

/** Mistakes of the documentation by page, wire and code, each with its reason; every one is needed. */
const mistakes: ReadonlyMap<string, string> = new Map([
  ["post_cloud_tenants_id_vcloudcomputeresources json-fragment: wrong-type", "quotes booleans"],
  ["post_security_accounts json-fragment: wrong-type", "quotes booleans, and writes True"],
  ["post_security_accounts xml: invalid-value", "writes True for true"],
  [
    "post_tenants json-fragment: wrong-type",
    "quotes booleans, and shows a list without its member",
  ],
  ["post_tenants_id_computeresources json-fragment: wrong-type", "quotes booleans"],
  ["put_cdppolicies_id json: wrong-type", "quotes booleans"],
  ["put_cdppolicies_id json-fragment: wrong-type", "quotes numbers and booleans"],
  ["put_jobs_id_actionedit json-fragment: wrong-type", "quotes numbers and booleans"],
  ["put_tenants_id json-fragment: wrong-type", "quotes booleans"],
  ["simple_and_gfs_retention_policies json-fragment: wrong-type", "quotes numbers and booleans"],
  ["put_jobs_id_actionedit json-fragment: nothing of that name", "misspells OptionsContinuous"],
  [
    "post_vapprestorepoints_id_actionrestore json-fragment: nothing of that name",
    "names a member as the element that XML has instead",
  ],
  [
    "post_selfservice_vsphere_configs json-fragment: nothing of that name",
    "shows lists by themselves, which have no type of their own",
  ],
  [
    "put_selfservice_vsphere_configs_id json-fragment: nothing of that name",
    "shows lists by themselves, which have no type of their own",
  ],
  [
    "post_cloudgatewaypools xml: invalid-value",
    "has the identifiers of two servers in one element",
  ],
  [
    "post_cloudgatewaypools json: invalid-value",
    "has the identifiers of two servers in one member",
  ],
  ["post_publicipaddresses json: invalid-value", "ends a line inside a string"],
  [
    "put_tenants_id xml: missing-element",
    "leaves out TenantType, without which servers since API version 1.4 fail",
  ],
  ["scenario_1_click_restore xml: unexpected-text", "leaves items out with three points"],
  ["scenario_restore_scope xml: unexpected-text", "leaves items out with three points"],
  ["scenario_starting_a_job xml: unexpected-text", "leaves items out with three points"],
  ["scenario_vm_restore xml: unexpected-text", "leaves items out with three points"],
  [
    "post_vmreplicapoints_id_mountpoints json: nothing of that name",
    "has a single member, which several bodies have",
  ],
  [
    "post_vmrestorepoints_id_mountpoints json: nothing of that name",
    "has a single member, which several bodies have",
  ],
  [
    "post_agents_agentrestorepoints_id_mounts_id_filepath_actionrestore xml: rule:link-address",
    "has a task that removes another one",
  ],
  [
    "post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore xml: rule:link-address",
    "has a task that removes another one",
  ],
]);

/** How many payloads there are of each kind, and how many of them have mistakes of their pages. */
const counts = new Map<string, { all: number; mistaken: number }>();
const met = new Set<string>();

function check(where: string, payload: Payload): void {
  const { format, text, candidates, what } = readable(payload);
  const role = payload.role === "request" ? { role: "request" as const } : {};
  const outcomes = candidates.map((codec) => {
    const { valid, value, issues } =
      format === "xml" ? codec.decodeXml(text, role) : codec.decodeJson(text, role);
    const errors = issues.filter(({ severity }) => severity === "error");
    return { codec, valid, value, errors, issues };
  });
  // A name that several types have: one of them must be right, and the one with least to say is.
  const [best] = outcomes.sort(
    (a, b) => a.errors.length - b.errors.length || a.issues.length - b.issues.length,
  );
  const count = counts.get(what) ?? { all: 0, mistaken: 0 };
  counts.set(what, count);
  count.all++;
  const told = best?.issues.filter(isMistake) ?? [];
  const codes = best === undefined ? ["nothing of that name"] : told.map(({ code }) => code);
  for (const code of new Set(codes)) {
    const mistake = `${where.replace(/ .*/, "")} ${payload.format}: ${code}`;
    const about = told.map(({ path, message }) => `${path}: ${message}`).join("\n  ");
    assert.ok(mistakes.has(mistake), `${where} ${mistake}\n  ${about}`);
    met.add(mistake);
  }
  if (codes.length > 0) count.mistaken++;
  if (best?.value !== undefined) roundTrip(where, format, best.codec, best.value);
}

/** Links of documents are as their tables say, so that servers are not blamed for those of pages. */
const isMistake = ({ severity, code }: Issue): boolean =>
  severity === "error" || code.includes("link");

function roundTrip(
  where: string,
  format: "xml" | "json",
  codec: Codec<object>,
  value: object,
): void {
  const encoded = format === "xml" ? codec.encodeXml(value) : codec.encodeJson(value);
  assert.equal(encoded.issues, [], where);
  const again = format === "xml" ? codec.decodeXml(encoded.text) : codec.decodeJson(encoded.text);
  assert.equal(allOf(again.value), allOf(value), where);
}

interface Readable {
  readonly format: "xml" | "json";
  readonly text: string;
  readonly candidates: readonly Codec<object>[];
  /** Which kind of payload it is. */
  readonly what: string;
}

function readable({ format, root, text }: Payload): Readable {
  if (format === "xml") {
    const declared = /\sxmlns\s*=/.test(text);
    const complete = declared
      ? text
      : text.replace(/^\s*(?:<\?[^>]*>\s*)?<\w+/, (start) => `${start} xmlns="${NAMESPACE}"`);
    const known = codecs.get(root);
    const candidates = known ? [known] : typesNamed("xml", root).map((type) => ofType(root, type));
    const what = `XML ${known ? "documents" : "pieces"}${declared ? "" : " without a namespace"}`;
    return { format, text: complete, candidates, what };
  }
  const [, name, rest = ""] = /^\s*"(\w+)"\s*:([^]*)$/.exec(text) ?? [];
  if (name === undefined) {
    const found = decode(text, { format: "json" }).root;
    const candidates = found === undefined ? [] : [codecOf(found)];
    return { format: "json", text, candidates, what: "JSON documents" };
  }
  const candidates = typesNamed("json", name).map((type) => ofType(name, type));
  return { format: "json", text: rest, candidates, what: "JSON pieces" };
}

const ofType = (
  name: string,
  { table, fromJson, toJson }: ReturnType<typeof typesNamed>[number],
): Codec<object> =>
  codec({ namespace: NAMESPACE, typeMember: "Type" }, name, table, fromJson, toJson);

const files = existsSync(pages) ? readdirSync(pages).sort() : [];

function payloadsOf(file: string): readonly Payload[] {
  const page: { readonly payloads?: readonly Payload[] } = JSON.parse(
    readFileSync(new URL(file, pages), "utf8"),
  );
  return page.payloads ?? [];
}

for (const file of files) {
  payloadsOf(file).forEach((payload, i) => {
    const where = `${file.replace(".json", "")} ${i}`;
    test(`${where}: ${payload.root}`, () => check(where, payload));
  });
}

if (files.length === 0) {
  test.skip("payloads of the documentation: the facts are not there", () => {});
  console.log("facts: 479 payloads of the documentation are not there and were skipped");
}

test("roots tell a page that shows them in JSON, where there is one", () => {
  if (files.length === 0) return;
  const { roots } = reference();
  const documentsOn = (page: string) =>
    payloadsOf(`${page}.json`).filter(({ format }) => format === "json");
  const told = roots.filter(({ json }) => json !== undefined);
  for (const { name, json = "" } of told) {
    const isShown = documentsOn(json).some(({ text }) => shows(name, text));
    assert.ok(isShown, `${json} shows no ${name} in JSON`);
  }
  const names = new Set(told.map(({ name }) => name));
  const shown = files.flatMap((file) =>
    documentsOn(file.replace(".json", "")).flatMap(({ text }) => decode(text).root ?? []),
  );
  assert.equal(
    [...new Set(shown)].filter((name) => !names.has(name)),
    [],
  );
});

test("roots that the XSD of the oldest version has not are newer", () => {
  if (files.length === 0) return;
  const xsd: {
    readonly rootElements: object;
    readonly types: readonly { readonly type: string }[];
  } = JSON.parse(readFileSync(new URL("../xsd-facts.json", pages), "utf8"));
  const old = new Set([...Object.keys(xsd.rootElements), ...xsd.types.map(({ type }) => type)]);
  const { roots, types } = reference();
  const typeOf = new Map(types.map(({ name, xsd }) => [name, xsd]));
  assert.equal(
    roots.filter(({ since }) => since !== undefined).map(({ name }) => name),
    roots
      .filter(({ name, type }) => !old.has(name) && !old.has(typeOf.get(type) ?? ""))
      .map(({ name }) => name),
  );
});

const reference = (): Reference =>
  JSON.parse(
    readFileSync(
      new URL("../generated/schema/vbem-contract.reference.json", import.meta.url),
      "utf8",
    ),
  );

/** Bodies of one member may be of several roots. */
const shows = (root: string, text: string): boolean =>
  decode(text).root === root || codecOf(root).decodeJson(text, { strict: true }).valid;

test("every mistake of the documentation is still one", () => {
  if (files.length === 0) return;
  assert.equal(
    [...mistakes.keys()].filter((where) => !met.has(where)),
    [],
  );
  console.log(
    [...counts]
      .map(([what, { all, mistaken }]) => `figure: ${what}: ${all}, ${mistaken} with mistakes`)
      .sort()
      .join("\n"),
  );
});

test.run();
