// A thread that judges inputs: the command as bin.js would run it, entered by another door.
import { fileURLToPath } from "node:url";
import { isCurrent, loadBuilt } from "./built.js";

const home = fileURLToPath(new URL("..", import.meta.url));
const { judge } = isCurrent(home) ? loadBuilt(home).exports : await sources();

/** One message carries many inputs: messages cost more than small documents. */
export default ({ sources, terms }) => Promise.all(sources.map((source) => judge(source, terms)));

async function sources() {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: false });
  return import("./main.ts");
}
