#!/usr/bin/env node
// Runs the command as it was built into dist/ while that is current, else its sources through tsx.
import { fileURLToPath } from "node:url";
import { isCurrent, loadBuilt } from "./built.js";

const home = fileURLToPath(new URL("..", import.meta.url));
const command = isCurrent(home) ? loadBuilt(home).exports : await sources();
process.exitCode = await command.main(process.argv.slice(2), home);

async function sources() {
  const tsx = await import("tsx/esm/api").catch(() => undefined);
  if (tsx === undefined) return { main: notBuilt };
  tsx.register({ tsconfig: false });
  return import("./main.ts");
}

function notBuilt() {
  console.error(
    "vbem is not built, or its sources have changed since.\nRun `node cli/build.js`, or `npm ci` with devDependencies.",
  );
  return 3;
}
