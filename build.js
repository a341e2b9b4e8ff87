// "node build.js contract" and "node build.js toolkit": modules and declarations of a package, made by
// tsc from nothing, so that no package holds what its sources no longer have. "node build.js licence"
// and "unlicence" lend vbem-contract the licence while it is packed: its folder is output alone.
import { spawnSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.js";

const outputs = {
  contract: ["generated/dist"],
  toolkit: ["dist/generator", "dist/runtime", "dist/schemas"],
};

const home = fileURLToPath(new URL(".", import.meta.url));
const name = process.argv[2] ?? "";
const licence = `${home}generated/LICENSE`;

if (name === "licence") copyFileSync(`${home}LICENSE`, licence);
else if (name === "unlicence") rmSync(licence, { force: true });
else await build();

async function build() {
  if (!Object.hasOwn(outputs, name)) throw new Error('expected "contract" or "toolkit"');
  for (const output of outputs[name]) rmSync(home + output, { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  // "npm run check" judges the types of everything; here they are only written down.
  const args = [tsc, "-p", `${home}tsconfig.${name}.json`, "--noCheck"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  process.exitCode = status ?? 1;
  if (name === "contract") await bundle(`${home}generated/dist/`);
}
