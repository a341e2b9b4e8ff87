#!/usr/bin/env node
// Runs the command as it was built into dist/ while that is current, else its sources through tsx.
import { fileURLToPath } from "node:url";
import { isCurrent, loadBuilt } from "./built.js";

const home = fileURLToPath(new URL("..", import.meta.url));
const { main } = isCurrent(home) ? loadBuilt(home).exports : await sources();
process.exitCode = await main(process.argv.slice(2), home);

async function sources() {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: false });
  return import("./main.ts");
}
