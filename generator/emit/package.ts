/** What makes the output a package of its own: its manifest and its README. */
import { marker } from "../marker.js";
import type { EmitOptions, GeneratedText, Model } from "../model.js";

export function emitPackage(model: Model, options: EmitOptions): readonly GeneratedText[] {
  const mark = marker(model.modules.map((module) => module.source));
  const manifest = JSON.stringify(packageOf(model, options, mark), undefined, 2);
  return [
    { kind: "text", path: "package.json", text: `${manifest}\n` },
    { kind: "text", path: "README.md", text: readme(model, mark) },
  ];
}

function packageOf({ contract }: Model, { runtime }: EmitOptions, mark: string) {
  // A runtime beside the output is compiled into the package; any other is a package itself.
  const isBeside = runtime.startsWith(".");
  const index = isBeside ? "./dist/generated/index" : "./dist/index";
  return {
    "//": mark,
    name: contract.name,
    version: contract.version,
    description: contract.says,
    license: isBeside ? "MIT" : undefined,
    type: "module",
    engines: { node: ">=20" },
    sideEffects: false,
    exports: {
      ".": { types: `${index}.d.ts`, default: `${index}.js` },
      "./schema/*": "./schema/*",
      "./package.json": "./package.json",
    },
    files: ["dist", "schema"],
    dependencies: isBeside ? undefined : { [packageName(runtime)]: "*" },
  };
}

/** "vbem-toolkit/runtime" is a folder of the package vbem-toolkit. */
const packageName = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

function readme({ contract, roots }: Model, mark: string): string {
  const { prefix, suffix } = contract.pages;
  const [{ ts: first } = { ts: "Root" }] = roots;
  const documents = roots.map(
    ({ name, ts, page }) =>
      `- \`${ts}\`: element ${name}, [${page.id}](${prefix}${page.id}${suffix})`,
  );
  return `<!-- ${mark} -->

# ${contract.name}

${contract.says}

\`\`\`ts
import { ${first}, decode } from "${contract.name}";

const { valid, value, issues } = ${first}.decodeXml(text);
${first}.decodeJson(text); // the same value from the other wire
${first}.encodeXml(value); // { text, issues }

decode(text); // finds out the format and the root by itself
\`\`\`

Compiled from tables that were written by hand from the API's documentation. Decoding validates: every
issue has a code, a path, a position and the page that documents what was expected, and no document
makes it throw. Elements, attributes and members that no table knows are kept, and written back by
the encoder of the same wire.

Documents:

${documents.join("\n")}

Also in the package: [XSD 1.0](schema/${contract.name}.xsd) and
[JSON Schema 2020-12](schema/${contract.name}.schema.json).
`;
}
