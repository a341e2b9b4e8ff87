/** An error that a bundle threw, in the places and names of its sources. */
import { SourceMap, type SourceMapping } from "node:module";
import { inspect } from "node:util";
import type { Bundle } from "./bundle.js";

export interface Trace {
  readonly message: string;
  /** Where it was thrown, and from where that was called. */
  readonly frames: readonly Frame[];
}

export interface Frame {
  /** Path from the folder of the bundle. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export function traceOf(error: unknown, { name, code, map }: Bundle): Trace {
  if (!(error instanceof Error)) {
    return { message: typeof error === "string" ? error : inspect(error), frames: [] };
  }
  const sources = new SourceMap(JSON.parse(map));
  const places = [...(error.stack ?? "").matchAll(/([^\s(]+):(\d+):(\d+)/g)]
    .filter(([, file]) => file === name)
    .map(([, , line, column]) => [Number(line) - 1, Number(column) - 1] as const);
  const frames = places.flatMap(([line, column]) => {
    const entry = sources.findEntry(line, column);
    return "originalSource" in entry ? [frameOf(entry)] : [];
  });
  const [[top] = [-1]] = places;
  const names = namesIn(code.split("\n")[top] ?? "", top, sources);
  return {
    message: String(error.message).replace(NAME, (name) => names.get(name) ?? name),
    frames,
  };
}

const frameOf = ({ originalSource, originalLine, originalColumn }: SourceMapping): Frame => ({
  file: originalSource,
  line: originalLine + 1,
  column: originalColumn + 1,
});

/** What sources call the names in a line: one that two modules have is another in the bundle. */
function namesIn(text: string, line: number, sources: SourceMap): ReadonlyMap<string, string> {
  const { sources: files, sourcesContent } = sources.payload;
  const names = new Map<string, string>();
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const entry = sources.findEntry(line, index);
    if (!("originalSource" in entry)) continue;
    if (entry.generatedLine !== line || entry.generatedColumn !== index) continue;
    const source = sourcesContent[files.indexOf(entry.originalSource)]?.split("\n");
    const rest = source?.[entry.originalLine]?.slice(entry.originalColumn) ?? "";
    names.set(name, /^[\w$]+/.exec(rest)?.[0] ?? name);
  }
  return names;
}

/** Where the bundle has `let`, the source has another word. */
const NAME = /(?<![\w$])(?!let\b)[A-Za-z_$][\w$]*/g;
