/** Generated modules as text. The one file that knows ts-morph and prettier; both load when first needed. */
import { hashOf, type PrintedModules } from "./cache.js";
import { layOut } from "./layout.js";
import { WIDTH } from "./layout/lines.js";
import { marker } from "./marker.js";
import type { GeneratedFile, GeneratedModule, GeneratedText, Statement } from "./model.js";

/** Texts of all files, in the same order; a module that was printed before need not be again. */
export async function print(
  files: readonly GeneratedFile[],
  known: PrintedModules = new Map(),
): Promise<readonly GeneratedText[]> {
  const modules = files.filter((file) => file.kind === "module");
  const printed = new Map(await printModules(modules.filter((file) => !known.has(hashOf(file)))));
  return files.map((file) => {
    if (file.kind === "text") return file;
    const text = printed.get(file) ?? known.get(hashOf(file)) ?? "";
    return { kind: "text", path: file.path, text };
  });
}

async function printModules(
  modules: readonly GeneratedModule[],
): Promise<readonly (readonly [GeneratedModule, string])[]> {
  if (modules.length === 0) return [];
  const { printStructure } = await import("ts-morph");
  const raw = modules.map(({ statements }) => statements.map((one) => textOf(one, printStructure)));
  const texts = await layOutAll(new Set(raw.flat()));
  return modules.map((module, at) => [module, join(module, raw[at] ?? [], texts)]);
}

/** A structure is printed on its own: a whole ts-morph project takes ten times as long. */
function textOf(statement: Statement, printStructure: PrintStructure): string {
  if (typeof statement === "string") return statement.trim();
  const text = printStructure(statement, { indentNumberOfSpaces: 2, newLine: "\n" });
  // What ts-morph does otherwise than prettier.
  return text
    .replace(/ +$/gm, "")
    .replace(/\{\n\}/g, "{}")
    .trim();
}

type PrintStructure = (typeof import("ts-morph"))["printStructure"];

/** Prettier is loaded for statements alone that have none of the known shapes. */
async function layOutAll(texts: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const laidOut = new Map<string, string>();
  const others: string[] = [];
  for (const text of texts) {
    const lines = layOut(text);
    if (lines === undefined) others.push(text);
    else laidOut.set(text, lines);
  }
  if (others.length === 0) return laidOut;
  const { format } = await import("prettier");
  const options = { parser: "babel-ts", printWidth: WIDTH } as const;
  for (const text of others) laidOut.set(text, (await format(text, options)).trim());
  return laidOut;
}

function join(
  { sources, statements }: GeneratedModule,
  raw: readonly string[],
  laidOut: ReadonlyMap<string, string>,
): string {
  let text = `// ${marker(sources)}\n`;
  let previous: Statement | undefined;
  statements.forEach((statement, at) => {
    const isClose = previous !== undefined && belongTogether(previous, statement);
    text += `${isClose ? "" : "\n"}${laidOut.get(raw[at] ?? "")}\n`;
    previous = statement;
  });
  return text;
}

/** Lines of text, such as constants or exports, stand without a blank line between them. */
const belongTogether = (one: Statement, next: Statement): boolean =>
  typeof one === "string" &&
  typeof next === "string" &&
  !one.endsWith("\n") &&
  !next.startsWith("/**");
