/** Names the generator as it is: another one may make another output of the same tables. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow } from "./files.js";

/** Of its modules, or of all of the command where that is one file, and of the packages that print. */
export async function generatorHash(): Promise<string> {
  const own = fileURLToPath(import.meta.url);
  const home = dirname(own);
  const modules = (await filesBelow(home)).filter(isCode).map((path) => join(home, path));
  const require = createRequire(own);
  const packages = ["ts-morph", "prettier"].map((name) => require.resolve(`${name}/package.json`));
  const texts = await Promise.all([...modules, ...packages].map((path) => readFile(path, "utf8")));
  return createHash("sha256").update(JSON.stringify(texts)).digest("base64url");
}

const isCode = (path: string): boolean => /\.[cm]?[jt]s$/.test(path);
