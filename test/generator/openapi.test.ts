/** OpenAPI of small tables: what becomes of operations, their parameters and bodies; then of all of ours. */
import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { operations } from "../../generated/index.js";
import { emitOpenApi } from "../../generator/emit/openapi.js";
import { link } from "../../generator/link.js";
import {
  answer,
  complexType,
  failure,
  header,
  type Operation,
  operation,
  type OperationOptions,
  query,
  root,
} from "../../schemas/language.js";
import { here, inline } from "./inline.js";

const Thing = complexType("ThingType", here, "A thing.", []);
const Other = complexType("OtherType", here, "Another thing.", []);
const Fault = complexType("FaultType", here, "A fault.", []);

function openApiOf(written: readonly Operation[]) {
  const roots = [root("Thing", Thing), root("Other", Other), root("Fault", Fault)];
  const tables = inline({ Thing, Other, Fault }, roots);
  const http = {
    base: "https://{host}/api",
    media: ["application/xml", "application/json"],
    headers: [
      header("X-Key", "1/1", "Who asks.", [], "apiKey"),
      header("Accept", "0/1", "What form.", ["application/xml"]),
      header("X-Trace", "0/1", "Trace."),
    ],
    failures: [failure(404, "Not Found", ["GET"], "It is not there.")],
    fault: Fault,
  };
  const contract = { ...tables.contract, http, operations: written };
  const [file] = emitOpenApi(link({ ...tables, contract }).model);
  return JSON.parse(file?.text ?? "{}");
}

const getting = (path: string, options: OperationOptions = {}, name = "getOne") =>
  operation(name, "GET", path, here, "One.", [answer(200, Thing)], options);
const posting = (name: string, call: string, options: OperationOptions = {}) =>
  operation(name, "POST", `/o${call}`, here, `${name}.`, [answer(204)], options);

/** What the document has at a path, its steps divided by blanks. */
function check(what: string, written: readonly Operation[], at: string, want: unknown): void {
  test(what, () => {
    const found = at.split(" ").reduce((value, step) => value?.[step], openApiOf(written));
    assert.equal(found, want);
  });
}

const text = (name: string, more: object = {}, schema: object = {}) => ({
  name,
  in: "query",
  required: false,
  ...more,
  schema: { type: "string", ...schema },
});
const trace = { ...text("X-Trace"), in: "header", description: "Trace." };

check(
  "braces with one name are parameters with several",
  [getting("/o/{ID}/p/{ID}", { parameters: ["id", "partId"] })],
  "paths /o/{id}/p/{partId} parameters",
  [{ $ref: "#/components/parameters/id" }, { $ref: "#/components/parameters/partId" }],
);
check(
  "parameters behind the question mark",
  [getting("/o", { query: [query("form", ["a", "b"], "Form."), query("x", [], "X.", "1/1")] })],
  "paths /o get parameters",
  [
    text("form", { description: "Form." }, { enum: ["a", "b"] }),
    text("x", { description: "X.", required: true }),
    trace,
  ],
);
check(
  "actions of one address are one operation with a parameter",
  [posting("start", "?action=start"), posting("stop", "?action=stop")],
  "paths /o post parameters",
  [
    text(
      "action",
      { description: "What is asked for.", required: true },
      { enum: ["start", "stop"] },
    ),
    trace,
  ],
);
check(
  "one without an action beside them leaves it open",
  [posting("make", ""), posting("start", "?action=start")],
  "paths /o post parameters 0 required",
  false,
);
check(
  "its id is made of the address, and the description tells them apart",
  [posting("start", "?action=start"), posting("stop", "?action=stop")],
  "paths /o post operationId",
  "postO",
);
check(
  "its description lists them",
  [posting("make", ""), posting("start", "?action=start")],
  "paths /o post description",
  "- make (`without a parameter`): make. See [here](https://example.com/here.html).\n" +
    "- start (`action=start`): start. See [here](https://example.com/here.html).",
);
check(
  "a body that some of them have may be absent",
  [posting("start", "?action=start", { request: Thing }), posting("stop", "?action=stop")],
  "paths /o post requestBody required",
  false,
);
check(
  "a body that something else may stand for",
  [posting("logOn", "", { request: Thing, requestIsOptional: true })],
  "paths /o post requestBody required",
  false,
);
check(
  "a body that all have is shared",
  [posting("start", "", { request: Thing })],
  "paths /o post requestBody",
  { $ref: "#/components/requestBodies/Thing" },
);
check("answers, then failures", [getting("/o")], "paths /o get responses", {
  200: { $ref: "#/components/responses/Thing" },
  404: { $ref: "#/components/responses/Failure404" },
});
check("an answer without a body", [posting("stop", "")], "paths /o post responses 204", {
  description: "No body.",
});
check(
  "an answer that no page tells",
  [operation("getOne", "GET", "/o", here, "One.", [answer(200, "?")])],
  "paths /o get responses 200",
  {
    description: "A body that no page tells",
    content: { "application/xml": {}, "application/json": {} },
  },
);
check(
  "answers of one code, by what asks for them",
  [
    operation("getOne", "GET", "/o", here, "One.", [
      answer(200, Thing),
      answer(200, Other, { format: "Entity" }),
    ]),
  ],
  "paths /o get responses 200",
  {
    description: "Thing, or Other with format=Entity",
    content: {
      "application/xml": {
        schema: {
          anyOf: [
            { $ref: "#/components/schemas/ThingXml" },
            { $ref: "#/components/schemas/OtherXml" },
          ],
        },
      },
      "application/json": {
        schema: {
          anyOf: [
            { $ref: "sample.schema.json#/$defs/Thing" },
            { $ref: "sample.schema.json#/$defs/Other" },
          ],
        },
      },
    },
  },
);
check("XML has the name of its root", [getting("/o")], "components schemas ThingXml", {
  type: "object",
  xml: { name: "Thing", namespace: "urn:sample" },
});
check("components are those that requests need", [posting("stop", "")], "components schemas", {
  FaultXml: { type: "object", xml: { name: "Fault", namespace: "urn:sample" } },
});
check("failures have a body of their own", [getting("/o")], "components responses Failure404", {
  description: "Not Found: It is not there.",
  content: {
    "application/xml": { schema: { $ref: "#/components/schemas/FaultXml" } },
    "application/json": { schema: { $ref: "sample.schema.json#/$defs/Fault" } },
  },
});
check("a header that shows who asks", [getting("/o")], "components securitySchemes", {
  "X-Key": { type: "apiKey", in: "header", name: "X-Key", description: "Who asks." },
});
check(
  "requests that may show it, or not",
  [getting("/o", { headers: [header("Authorization", "0/1", "Account.", [], "basic")] })],
  "paths /o get security",
  [{ Authorization: [] }, {}],
);
check("requests that need not", [getting("/o", { headers: [] })], "paths /o get security", []);
check("the address that paths are added to", [getting("/o")], "servers", [
  { url: "https://{host}/api", variables: { host: { default: "localhost" } } },
]);

interface Described {
  readonly operationId?: string;
  readonly description?: string;
}

test("every operation of ours is there by its name", () => {
  const url = new URL("../../generated/schema/vbem-contract.openapi.json", import.meta.url);
  const { paths } = JSON.parse(readFileSync(url, "utf8"));
  const items = Object.values<Readonly<Record<string, Described>>>(paths);
  const told = items
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId, description }) =>
      operationId === undefined || description === undefined
        ? [operationId]
        : [...description.matchAll(/^- (\w+) \(/gm)].map(([, name]) => name),
    );
  assert.equal(told.filter((name) => name !== undefined).sort(), Object.keys(operations).sort());
});

test.run();
