/** Why a module of tables could not be loaded, read from what the runtime throws. */
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Diagnostic, diagnostic, type Place } from "./diagnostics.js";

export function loadFailure(error: unknown, folder: string, module: string): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const place = placeOf(error, folder) ?? { module };

  const early = /^Cannot access '(\w+)' before initialization/.exec(message);
  if (early) return diagnostic("import-cycle", place, { name: early[1] ?? "" });

  if (/\bRequire stack:/.test(message)) return diagnostic("commonjs-module", place);

  const absent = /^Cannot find package '([^']+)'/.exec(message);
  if (absent) return diagnostic("missing-package", place, { name: absent[1] ?? "" });

  const missing = /does not provide an export named '(\w+)'/.exec(message);
  if (missing) return diagnostic("missing-export", place, { name: missing[1] ?? "" });

  const reason = (message.split("\n").find((line) => / ERROR: /.test(line)) ?? message)
    .replace(/^.* ERROR: /, "")
    .replace(/\s+/g, " ");
  return diagnostic("unloadable-module", place, { reason });
}

/** The first line of the stack, or of a compiler message, that lies in the folder. */
function placeOf(error: unknown, folder: string): Place | undefined {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : "";
  for (const match of text.matchAll(
    /((?:file:\/\/)?\/[^\s()?]+\.ts)(?:\?[^\s():]*)?:(\d+)(?::(\d+))?/g,
  )) {
    const [all, file = "", line, column] = match;
    const path = file.startsWith("file:") ? fileURLToPath(file) : file;
    const module = relative(folder, path).split(sep).join("/").replace(/\.ts$/, "");
    if (module.startsWith("..")) continue;
    // The compiler counts columns from 0, a stack from 1.
    const isCompiler = text.includes(`${all}: ERROR: `);
    return { module, line: Number(line), column: Number(column ?? 1) + (isCompiler ? 1 : 0) };
  }
  return undefined;
}
