/** Why modules of tables could not be loaded, read from what the bundler and the runtime say. */
import type { Location, Message } from "esbuild";
import type { Bundle } from "./bundle.js";
import { type Diagnostic, diagnostic, type Place } from "./diagnostics.js";
import { type Frame, traceOf } from "./trace.js";

/** What keeps modules from being bundled. */
export function buildFailure({ text, location, notes }: Message): Diagnostic {
  const frames = location ? [frameOf(location)] : [];

  const missing = /^No matching export in .* for import "(.*)"$/.exec(text);
  if (missing) return diagnostic("missing-export", placeOf(frames), { name: missing[1] ?? "" });

  const absent = /^Could not resolve "((?:@[^/"]+\/)?[^./#"][^/"]*)/.exec(text);
  if (!absent) return unloadable(frames, text.replace(/ in the configured target .*/, ""));

  // A package that is there, and has no such module, is told of in a note.
  const note = notes.find(({ location }) => location !== null);
  if (note) return unloadable(frames, note.text.replace(/:$/, ""));
  return diagnostic("missing-package", placeOf(frames), { name: absent[1] ?? "" });
}

/** What a module threw when it ran. */
export function runFailure(error: unknown, bundle: Bundle): Diagnostic {
  const { message, frames } = traceOf(error, bundle);
  const early = /^Cannot access '(.+)' before initialization$/.exec(message);
  if (early) return diagnostic("import-cycle", placeOf(frames), { name: early[1] ?? "" });
  return unloadable(frames, message.replace(/\s+/g, " "));
}

function unloadable(frames: readonly Frame[], reason: string): Diagnostic {
  const [top] = frames;
  const elsewhere =
    top && !frames.some(isInTables) ? `${top.file}:${top.line}:${top.column}: ` : "";
  return diagnostic("unloadable-module", placeOf(frames), { reason: elsewhere + reason });
}

/** Whatever is loaded is loaded for the contract. */
function placeOf(frames: readonly Frame[]): Place {
  const frame = frames.find(isInTables);
  if (frame === undefined) return { module: "contract" };
  return { module: frame.file.slice(0, -".ts".length), line: frame.line, column: frame.column };
}

const isInTables = ({ file }: Frame): boolean => /^(?!\.\.\/).*\.ts$/.test(file);

/** The bundler counts columns from 0, and in bytes. */
function frameOf({ file, line, lineText, column }: Location): Frame {
  const before = Buffer.from(lineText).subarray(0, column).toString();
  return { file, line, column: before.length + 1 };
}
