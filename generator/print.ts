/** Generated modules as text. The one file that knows ts-morph and prettier; both load when first needed. */
import { hashOf, type PrintedModules } from "./cache.js";
import { fold, isShaped } from "./fold.js";
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
  const printStatement = await statementPrinter();
  const printed = modules.map(({ statements }) => statements.map(printStatement));
  const formatted = await formatOthers(printed.flat());
  return modules.map((module, at) => [module, join(module, printed[at] ?? [], formatted)]);
}

/** A structure is printed on its own: a whole ts-morph project takes ten times as long. */
async function statementPrinter(): Promise<(statement: Statement) => string> {
  const { printStructure } = await import("ts-morph");
  return (statement) =>
    tidy(
      typeof statement === "string"
        ? statement
        : printStructure(statement, { indentNumberOfSpaces: 2, newLine: "\n" }),
    );
}

/** What ts-morph does otherwise than prettier, and lines that can be broken without asking it. */
const tidy = (text: string): string => fold(text.replace(/ +$/gm, "").replace(/\{\n\}/g, "{}"));

/** Statements go through prettier many at a time: each call costs something, and long texts too much. */
async function formatOthers(texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const others = [...new Set(texts.filter((text) => !isShaped(text)))];
  const formatted = new Map<string, string>();
  if (others.length === 0) return formatted;
  const { format } = await import("prettier");
  for (let at = 0; at < others.length; at += BATCH) {
    const batch = others.slice(at, at + BATCH);
    const text = await format(batch.join(SEPARATOR), { parser: "babel-ts", printWidth: 100 });
    const parts = text.split(SEPARATOR.trim());
    batch.forEach((one, i) => formatted.set(one, (parts[i] ?? "").trim()));
  }
  return formatted;
}

const BATCH = 20;
const SEPARATOR = "\n\n// ----\n\n";

function join(
  { sources, statements }: GeneratedModule,
  printed: readonly string[],
  formatted: ReadonlyMap<string, string>,
): string {
  let text = `// ${marker(sources)}\n`;
  let previous: Statement | undefined;
  statements.forEach((statement, at) => {
    const own = printed[at] ?? "";
    const isClose = previous !== undefined && belongTogether(previous, statement);
    text += `${isClose ? "" : "\n"}${formatted.get(own) ?? own.trim()}\n`;
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
