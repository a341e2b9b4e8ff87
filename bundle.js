// Joins the modules of vbem-contract, since Node.js takes up to a millisecond to load each: what documents
// of jobs need, which most programs read, is one chunk, operations are one, and the rest is another. The
// modules that the package exports are faces: they name what is theirs.
import { readdirSync, rmSync } from "node:fs";
import { rollup } from "rollup";

const isExported = (path) => /^generated\/(index|operations|roots\/.*)\.js$/.test(path);
const isRead = (path) => path.endsWith("generated/roots/jobs/job.js");

export async function bundle(dist) {
  const modules = modulesBelow(dist);
  const output = await rollup({
    input: Object.fromEntries(
      modules.filter(isExported).map((path) => [path, faceOf(dist + path)]),
    ),
    plugins: [{ name: "faces", resolveId: (id) => (isFace(id) ? id : null), load: contentOf }],
    onLog: (_, { code, message }) => code === "CIRCULAR_DEPENDENCY" || console.warn(message),
  });
  for (const path of modules) rmSync(dist + path);
  await output.write({
    dir: dist,
    entryFileNames: "[name]",
    chunkFileNames: "chunks/[name].js",
    manualChunks: chunkOf,
    minifyInternalExports: false,
  });
}

const modulesBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js"))
    .map((path) => path.replaceAll("\\", "/"));

const FACE = "face of ";
const faceOf = (path) => FACE + path;
const isFace = (id) => id.startsWith(FACE);
const contentOf = (id) =>
  isFace(id) ? `export * from ${JSON.stringify(id.slice(FACE.length))};` : null;

let read;
function chunkOf(id, modules) {
  if (isFace(id)) return null;
  if (/(generated|runtime)\/operation/.test(id)) return "operations";
  read ??= neededBy(
    [...modules.getModuleIds()].filter((one) => isRead(one) && !isFace(one)),
    modules,
  );
  return read.has(id) ? "jobs" : "contract";
}

function neededBy(ids, { getModuleInfo }) {
  const needed = new Set(ids);
  for (const id of needed) for (const other of getModuleInfo(id).importedIds) needed.add(other);
  return needed;
}
