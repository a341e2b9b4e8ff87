/** Rows of tables against the rows of pages, where the facts lie beside the checkout. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

import type { Reference } from "../generator/reference.js";

const parse = <T>(file: URL): T => JSON.parse(readFileSync(file, "utf8"));
const reference: Reference = parse(
  new URL("../generated/schema/vbem-contract.reference.json", import.meta.url),
);
const pages = new URL("../../shared/facts/pages/", import.meta.url);

interface Page {
  readonly page: string;
  readonly elements?: readonly { readonly section?: string; readonly rows: readonly Told[] }[];
}

interface Told {
  readonly name: string;
  readonly type?: string;
  readonly values?: readonly string[];
}

/** Names that pages have and tables have not, each with its reason; every one is needed. */
const names: Readonly<Record<string, string>> = {
  BackupServerIdOr: "the end of BackupServerIdOrName is lost on the way from the page",
  "VmsRestore Parameters": "has a blank inside VmsRestoreParameters",
  OsKind: "belongs to a body whose element no page names",
};

/** Values likewise. */
const values: Readonly<Record<string, string>> = {
  "NetworkType: Direct (if clients have a direct connection to the cloud gateway)":
    "has its explanation behind it",
  "NetworkType: NAT (if the cloud gateway is located behind the NAT)":
    "has its explanation behind it",
  "NetworkMode: Direct (if clients have a direct connection to the cloud gateway)":
    "has its explanation behind it",
  "NetworkMode: NAT (if the cloud gateway is located behind the NAT)":
    "has its explanation behind it",
  "TenantType: Vcd": "is written vCD and VCD elsewhere",
};

/** Rows of types of API version 1.2 that its XSD has under another name. */
const renamed: Readonly<Record<string, string>> = {
  "CloudFailoveredVms/CloudFailoverPlanVm": "CloudFailoveredVm, by the XSD",
  "FileRestoreSettingsSpec/FlrInplaceOnly": "FlrInlaceOnly, by the XSD",
};

/** Documented rows that the data of their page does not name. */
const unnamed: Readonly<Record<string, string>> = {
  "CreateCloudGatewaySpec/BackupServerIdOrName": "the end of it is lost on the way from the page",
  "Reference/Href": "an attribute of links, of whose page there are the tables only",
  "Reference/Name": "an attribute of links, of whose page there are the tables only",
};

const rows = reference.types.flatMap((type) => type.rows);
const enumerations = new Map(
  reference.simpleTypes.flatMap(({ name, documented = [], observed = [] }) =>
    documented.length === 0
      ? []
      : [[name, [...documented, ...observed.map(({ value }) => value)]] as const],
  ),
);

const told: readonly Told[] = existsSync(pages)
  ? readdirSync(pages).flatMap((file) =>
      (parse<Page>(new URL(file, pages)).elements ?? [])
        .filter(({ section }) => section !== "Request Parameters")
        .flatMap(({ rows }) => rows),
    )
  : [];

/** What pages have beyond the tables, and the exceptions for that. */
function check(given: readonly string[], want: Readonly<Record<string, string>>): void {
  assert.equal([...new Set(given)].sort(), told.length === 0 ? [] : Object.keys(want).sort());
}

interface Xsd {
  readonly types: readonly {
    readonly type: string;
    readonly members: readonly { readonly name: string }[];
  }[];
}

if (told.length === 0) console.log("rows: the pages of the documentation are not there");

test("every name that a row of a page has is one of a table, or of an erratum", () => {
  const known = new Set([
    ...rows.map(({ name }) => name),
    ...reference.errata.map(({ documented }) => documented),
  ]);
  check(
    told.map(({ name }) => name).filter((name) => !known.has(name)),
    names,
  );
});

test("every value that a row of a page lists is one of an enumeration of such a row", () => {
  check(
    told.flatMap(({ name, values: listed = [] }) => {
      const types = rows.filter((row) => row.name === name).map(({ type }) => type);
      const lists = types.flatMap((type) => enumerations.get(type) ?? []);
      return lists.length === 0
        ? []
        : listed.filter((value) => !lists.includes(value)).map((value) => `${name}: ${value}`);
    }),
    values,
  );
});

test("rows that count as documented are named on their page, or have an erratum", () => {
  if (told.length === 0) return;
  const texts = new Map(
    readdirSync(pages).map((file) => [
      file.replace(/\.json$/, ""),
      readFileSync(new URL(file, pages), "utf8"),
    ]),
  );
  check(
    reference.types
      // The members of a collection are what its name says.
      .filter(({ base }) => base !== "List")
      .flatMap(({ name: type, rows }) =>
        rows
          .filter(({ source, erratum }) => source === "documented" && erratum === undefined)
          .filter(({ name, page = "" }) => {
            const text = texts.get(page);
            return text !== undefined && !new RegExp(`\\b${name}\\b`).test(text);
          })
          .map(({ name }) => `${type}/${name}`),
      ),
    unnamed,
  );
});

test("rows tell since when they are there, where the XSD of API version 1.2 lacks them", () => {
  if (told.length === 0) return;
  const { types } = parse<Xsd>(new URL("../xsd-facts.json", pages));
  const known = new Map(
    types.map(({ type, members }) => [type, new Set(members.map(({ name }) => name))]),
  );
  check(
    reference.types.flatMap(({ name: type, xsd, rows }) => {
      const members = known.get(xsd);
      return members === undefined
        ? []
        : rows
            .filter(({ kind, name, since }) => kind !== "text" && members.has(name) !== !since)
            .map(({ name }) => `${type}/${name}`);
    }),
    renamed,
  );
});

test.run();
