/** What a reader of the output sees first: how its documents are decoded, encoded and streamed. */
import { marker } from "../marker.js";
import type { EmitOptions, GeneratedText, Model, Root } from "../model.js";
import { hasOpenApi } from "../openapi/requests.js";
import { hasQueries } from "../queries.js";
import { wireName } from "../typescript.js";

export function emitReadme(model: Model, { runtime }: EmitOptions): readonly GeneratedText[] {
  const [first] = model.roots;
  if (first === undefined) return [];
  const isPackage = runtime.startsWith(".");
  const from = isPackage ? model.contract.name : "./index.js";
  const text = [
    `<!-- ${marker(model.modules.map((module) => module.source))} -->`,
    `# ${model.contract.name}`,
    about(model),
    isPackage ? install(model) : needs(runtime),
    decoding(first, from),
    encoding(first),
    unknown(from),
    ...model.roots
      .filter(({ type }) => type.wraps !== undefined)
      .slice(0, 1)
      .map((list) => streaming(list, from)),
    wire(first, from),
    ...requests(model, from),
    ...queries(model, from),
    schemas(model),
    documents(model),
  ].join("\n\n");
  return [{ kind: "text", path: "README.md", text: `${text}\n` }];
}

const about = ({ contract }: Model): string => `\
${contract.says}

Decoding validates. Every issue has a code, a path, a line and a column, and the page that documents
what was expected; no document makes it throw.`;

const install = ({ contract }: Model): string => `\
## Install

\`\`\`sh
npm install ${contract.name}
\`\`\`

ECMAScript modules without any dependency, for Node.js 20 and newer and for browsers; \`require\` loads
them since Node.js 20.19. Types need TypeScript 5.4 or newer. A bundler keeps only the roots that are
imported; without one, \`${contract.name}/roots/…\` loads one file of roots and no other.`;

const needs = (runtime: string): string => `\
## Use

Part of the program that it stands in. What all of it shares is imported from \`${runtime}\`, so that
package has to be among the dependencies.`;

const decoding = ({ ts }: Root, from: string): string => `\
## Decode

\`\`\`ts
import { ${ts}, decode } from "${from}";

const { valid, value, issues } = ${ts}.decodeXml(xml); // text or bytes
for (const { severity, location, path, message } of issues) {
  console.log(\`\${location?.line}:\${location?.column} \${severity} \${path}: \${message}\`);
}

${ts}.decodeJson(json); // text, bytes or an object: the same value from the other wire
decode(payload); // finds out the format and the root by itself
\`\`\`

\`value\` is absent only where the document is not well formed or has another root. \`{ strict: true }\`
turns warnings into errors, \`{ role: "request" }\` asks for what a request body must have.`;

const encoding = ({ ts }: Root): string => `\
## Encode

\`\`\`ts
if (value !== undefined) {
  const { text, issues } = ${ts}.encodeXml(value);
  ${ts}.encodeJson(value);
}
\`\`\``;

const unknown = (from: string): string => `\
## Unknown content

Elements, attributes and members that the documentation does not have are reported, and kept in the
object that they stand in, in order, under one symbol. The encoder of the same wire writes them back, so
what a newer server sends is not lost on its way through. Spread and \`Object.assign\` carry it;
\`structuredClone\` does not.

\`\`\`ts
import { unknownContent } from "${from}";

const pieces = value?.[unknownContent] ?? [];
\`\`\``;

const streaming = ({ ts }: Root, from: string): string => `\
## Stream

Items of a list, decoded one by one while the bytes arrive: the document may be larger than memory.

\`\`\`ts
import { ${ts} } from "${from}";

for await (const { value, issues } of ${ts}.streamXml(stream)) {
  console.log(value, issues.length);
}
\`\`\``;

const wire = ({ ts, type }: Root, from: string): string => `\
## Raw JSON

\`${wireName(type)}\` is JSON as the server sends it, with nulls and its own member names: for programs that
decode nothing. Types alone cost no code.

\`\`\`ts
import type { ${wireName(type)} } from "${from}";

const ${lower(ts)} = (await response.json()) as ${wireName(type)};
\`\`\``;

/** With the first operation that has something in its path. */
function requests({ contract, operations }: Model, from: string): readonly string[] {
  const operation = operations.find(({ parameters }) => parameters.length > 0);
  if (operation === undefined) return [];
  const { name, parameters } = operation;
  const path = `path({ ${parameters.map((one) => `${one.name}: "7"`).join(", ")} })`;
  const hasHttp = contract.http !== undefined;
  const alone = from.startsWith(".") ? "./operations.js" : `${from}/operations.js`;
  const address = hasHttp ? `http.base.replace("{host}", "localhost") + ${path}` : path;
  const text = `\
## Requests

Method, path, bodies, status codes and page of every operation that the tables have, one constant each.
\`links\` tells which links resources have, and when.

\`\`\`ts
import { ${hasHttp ? "http, " : ""}operations } from "${from}";

const { method, path } = operations.${name};
await fetch(${address}, { method });
\`\`\`

\`import { ${name} } from "${alone}"\` takes one of them without the others.`;
  return [text];
}

/** With the first property of the first type. */
function queries(model: Model, from: string): readonly string[] {
  const first = model.contract.queries?.types.find(({ rows }) => rows.length > 0);
  const property = first?.rows.find(({ type }) => type.base === "string");
  if (first === undefined || property === undefined || !hasQueries(model)) return [];
  const name = JSON.stringify(property.name);
  const text = `\
## Queries

Addresses of queries, with the properties that pages say each type can be filtered and sorted by; the
compiler refuses others. Each step gives another query and leaves the one before as it was.

\`\`\`ts
import { query } from "${from}";

query(${JSON.stringify(first.name)}).where(${name}, "==", "x").sortAsc(${name}).page(2, 50).toString();
\`\`\``;
  return [text];
}

function schemas(model: Model): string {
  const { contract, modules } = model;
  const { name } = contract;
  const hasRules = modules.some(({ complexTypes }) =>
    complexTypes.some(({ rules }) => rules.length > 0),
  );
  const files = `\
## Schemas

Files of the package, for other tools: [XSD 1.0](schema/${name}.xsd) and
[JSON Schema 2020-12](schema/${name}.schema.json).`;
  const requests = ` All requests are told by [OpenAPI 3.1](schema/${name}.openapi.json),
which stands beside the JSON Schema because it refers to it; \`npx @redocly/cli bundle\` makes one
file of both for tools that follow no references to others.`;
  const rules = ` The [rules between rows](schema/${name}.rules.json)
are listed with the schema that states them.`;
  return files + (hasOpenApi(model) ? requests : "") + (hasRules ? rules : "");
}

function documents({ contract: { pages }, roots }: Model): string {
  const lines = roots.map(({ name, ts, page }) => {
    const element = name === ts ? "" : ` (element ${name})`;
    return `- \`${ts}\`${element}: [${page.id}](${pages.prefix}${page.id}${pages.suffix})`;
  });
  return `## Documents\n\n${lines.join("\n")}`;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
