// Builds dist/cli: the command in one file that starts fast; built.js loads it.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cacheOf, loadBuilt } from "./built.js";

const home = fileURLToPath(new URL("..", import.meta.url));
const started = Date.now();
rmSync(`${home}dist/cli`, { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  absWorkingDir: home,
  entryPoints: ["cli/main.ts"],
  outfile: "dist/cli/main.cjs",
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  charset: "ascii",
  minify: true,
  define: { "import.meta.url": "importMetaUrl" },
  external: [
    "ajv",
    "diff",
    "esbuild",
    "fast-xml-parser",
    "libxml2-wasm",
    "prettier",
    "tinyglobby",
    "tinypool",
    "ts-morph",
    "yargs",
  ],
  metafile: true,
  write: false,
  logLevel: "warning",
});

mkdirSync(`${home}dist/cli`, { recursive: true });
const [{ text }] = outputFiles;
writeFileSync(`${home}dist/cli/main.cjs`, text.replace(/(?<![.\w$])import\(/g, "importModule("));

// The package has no output to read them from.
const schema = `${home}generated/schema/vbem-contract`;
copyFileSync(`${schema}.reference.json`, `${home}dist/cli/reference.json`);
mkdirSync(`${home}dist/cli/schema`);
for (const end of ["xsd", "schema.json", "rules.json"]) {
  copyFileSync(`${schema}.${end}`, `${home}dist/cli/schema/vbem-contract.${end}`);
}

// What has run once is compiled, and so part of the cache; a large cache takes long to read.
const { script, exports } = loadBuilt(home);
const samples = ["xml", "json"].map((format) => `${home}examples/jobs/backup-job.${format}`);
await exports.main(["validate", ...samples, "--output", devNull], home);
writeFileSync(cacheOf(home), script.createCachedData());

const config = JSON.stringify(await exports.configSchema(home), undefined, 2);
writeFileSync(`${home}dist/cli/config.schema.json`, `${config}\n`);

// The output of the generator is replaced file by file, which shows in its folders.
const inputs = Object.keys(metafile.inputs)
  .filter((input) => !input.startsWith("node_modules/"))
  .map((input) => (input.startsWith("generated/") ? dirname(input) : input));
const record = { started, inputs: [...new Set(inputs)] };
writeFileSync(`${home}dist/cli/build.json`, JSON.stringify(record));
