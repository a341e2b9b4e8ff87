/** Which modules of tables need which others to have run before. */
import { join } from "node:path/posix";

/** Whether a module imports another one, however far the way. */
export async function leadsTo(
  from: string,
  to: string,
  read: (module: string) => Promise<string>,
  seen = new Set<string>(),
): Promise<boolean> {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  for (const module of importsOf(from, await read(from))) {
    if (await leadsTo(module, to, read, seen)) return true;
  }
  return false;
}

/** Imports of types are gone when the tables run. */
const importsOf = (module: string, text: string): readonly string[] =>
  [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;"]*"(\.[^"]+)\.js";/gm)].map(([, path]) =>
    join(module, "..", path ?? ""),
  );
