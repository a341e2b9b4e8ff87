/** Every operation has an exchange made of examples, and nothing is found in it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "uvu";
import { examine } from "../../cli/capture/examine.js";
import { indexOperations } from "../../cli/capture/operations.js";
import { examples } from "../../examples/registry.js";
import { operations } from "../../generated/index.js";
import type { Operation } from "../../runtime/operation.js";

const media = { xml: "application/xml", json: "application/json" };
type Wire = keyof typeof media;

const { find } = indexOperations();

/** Below the address of the API. */
const address = ({ template }: Operation, query: Readonly<Record<string, string>> = {}): string => {
  const filled = template.replaceAll("{filepath}", "C:/data").replace(/\{\w+\}/g, "7");
  // The one parameter that an operation cannot be without.
  const all = { ...(template === "/query" && { type: "Job" }), ...query };
  const added = new URLSearchParams(all).toString();
  return `${filled}${added && (filled.includes("?") ? "&" : "?")}${added}`;
};

/** The first example of the document; the tests of operations hold that there is one. */
function bodyOf(root: string | undefined, role: "request" | "response", wire: Wire): string {
  const found = examples.find((one) => one.root === root && one.role === role);
  const file = found?.files.find((name) => name.endsWith(wire));
  return file === undefined ? "" : readFileSync(`examples/${file}`, "utf8");
}

const message = (first: string, headers: readonly string[], body: string, wire: Wire): string =>
  [first, ...headers, ...(body && [`Content-Type: ${media[wire]}`]), "", body].join("\r\n");

async function check(operation: Operation, wire: Wire): Promise<void> {
  const headers = ["X-RestSvcSessionId: 1", `Accept: ${media[wire]}`];
  const sent = bodyOf(operation.request, "request", wire);
  for (const { code, root, query } of operation.answers) {
    const asked = address(operation, query);
    assert.deepEqual(find(operation.method, asked), { kind: "known", operation });
    const line = `${operation.method} /api${asked} HTTP/1.1`;
    const exchange = [
      message(line, headers, sent, wire),
      message(`HTTP/1.1 ${code}`, [], bodyOf(root, "response", wire), wire),
    ].join("\r\n");
    const bytes = new TextEncoder().encode(exchange);
    const { documents } = await examine("a.http", bytes, { request: false, strict: false });
    const found = documents.flatMap(({ report }) =>
      report.issues.filter(({ severity }) => severity !== "info"),
    );
    assert.deepEqual(found, [], exchange);
  }
}

for (const [name, operation] of Object.entries<Operation>(operations)) {
  for (const wire of ["xml", "json"] as const) {
    test(`${name}, ${wire}`, () => check(operation, wire));
  }
}

test.run();
