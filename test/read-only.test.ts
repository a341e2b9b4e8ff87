/** Rows that requests cannot change: told where a request has them, and those that pages say so of. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode, type Role } from "../generated/index.js";
import type { ComplexType } from "../generator/model.js";
import { model } from "./agreement/model.js";
import { NAMESPACE } from "./xml/forms.js";

/** "severity path line:column: message" of every row that is told to be read-only. */
function check(given: string, want: readonly string[], role: Role = "request"): void {
  test(`${role}: ${given}`, () => {
    const { issues } = decode(given.replace("~", `xmlns="${NAMESPACE}"`), { role });
    const told = issues.filter(({ code }) => code === "read-only-row");
    assert.equal(
      told.map(({ severity, path, location, message }) => {
        const place = `${location?.line}:${location?.column}`;
        return `${severity} ${path} ${place}: ${message}`;
      }),
      want,
    );
  });
}

const said = "is read-only: a request that edits cannot change it";
const vlan = "<VlanConfiguration ~><PlatformType>VMware</PlatformType></VlanConfiguration>";
check(vlan, [`info /VlanConfiguration/PlatformType 1:58: PlatformType ${said}`]);
check(vlan, [], "response");
check("<VlanConfiguration ~><ClusterName>East</ClusterName></VlanConfiguration>", []);
check("<VlanConfiguration ~>\n<!-- --><SwitchId>1</SwitchId></VlanConfiguration>", [
  `info /VlanConfiguration/SwitchId 2:9: SwitchId ${said}`,
]);
check('{"Type": "CloudSubtenant",\n"Name": "Ann"}', [`info /Name 2:9: Name ${said}`]);
check('{"Type": "CloudSubtenant", "Name": null, "Description": "Ann"}', []);
check('{"type": "CloudSubtenant", "name": "Ann"}', [`info /name 1:36: Name ${said}`]);
// What a request has to have is sent back as it is.
check("<CloudTenant ~><TenantType>Standalone</TenantType></CloudTenant>", []);

// ---------------------------------------------------------------- what pages say

const pages = new URL("../../shared/facts/pages/", import.meta.url);
const files = existsSync(pages) ? readdirSync(pages).filter((file) => /^put_/.test(file)) : [];

/** Pages contradict themselves here: the rows below these may be changed. */
const contradicted: ReadonlySet<string> = new Set([
  "put_tenants_id CloudTenantResource",
  "put_tenants_id CloudTenantComputeResource",
]);

interface Page {
  readonly elements?: readonly { readonly rows: readonly Row[] }[];
}
interface Row {
  readonly name: string;
  readonly modifiable?: string;
}

const told = files.length === 0 ? test.skip : test;

told("what a page calls not modifiable is read-only in the table of its request", () => {
  const found: string[] = [];
  for (const file of files) {
    const page = file.replace(".json", "");
    const { elements = [] }: Page = JSON.parse(readFileSync(new URL(file, pages), "utf8"));
    const fixed = elements
      .flatMap(({ rows }) => rows)
      .filter(({ modifiable }) => /^(No|False)$/i.test(modifiable ?? ""));
    if (fixed.length === 0) continue;
    const operation = model.operations.find((each) => each.page.id === page);
    const body = operation?.request;
    if (typeof body !== "object") throw new Error(`${page} has no request`);
    for (const { name } of fixed) {
      if (!contradicted.has(`${page} ${name}`)) assert.ok(isReadOnly(body.type, name), name);
      found.push(`${page} ${name}`);
    }
  }
  assert.ok(found.length > 10, String(found.length));
  for (const row of contradicted) assert.ok(found.includes(row), row);
});

const isReadOnly = (type: ComplexType, name: string): boolean =>
  type.members.some(
    (row) =>
      (row.kind !== "text" && row.name === name && row.readOnly) ||
      (row.kind === "element" && row.type.kind === "complexType" && row.type !== type
        ? row.owner === type.ts && isReadOnly(row.type, name)
        : false),
  );

test.run();
