/** Generated modules as text. The one file that knows ts-morph and prettier; both load when first needed. */
import { marker } from "./marker.js";
import type { GeneratedFile, GeneratedModule, GeneratedText } from "./model.js";

/** Texts of all files, in the same order. */
export async function print(files: readonly GeneratedFile[]): Promise<readonly GeneratedText[]> {
  const modules = files.filter((file) => file.kind === "module");
  const printed = modules.length === 0 ? new Map<string, string>() : await printModules(modules);
  const texts: GeneratedText[] = [];
  for (const file of files) {
    const text = file.kind === "text" ? file.text : (printed.get(file.path) ?? "");
    texts.push({ kind: "text", path: file.path, text });
  }
  return texts;
}

/** Statements are added in bulk: one by one takes time that grows with the square of their number. */
async function printModules(
  modules: readonly GeneratedModule[],
): Promise<ReadonlyMap<string, string>> {
  const { IndentationText, Project, QuoteKind } = await import("ts-morph");
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Double,
    },
  });
  const printed = new Map<string, string>();
  for (const { path, sources, statements } of modules) {
    const file = project.createSourceFile(path, { statements: [...statements] });
    const text = `// ${marker(sources)}\n\n${tidy(file.getFullText())}`;
    printed.set(path, needsPrettier(text) ? await prettify(text) : text);
    project.removeSourceFile(file);
  }
  return printed;
}

/** What ts-morph does otherwise than prettier, and a blank line before each documented declaration. */
const tidy = (text: string): string =>
  `${text
    .replace(/ +$/gm, "")
    .replace(/\{\n\}/g, "{}")
    .replace(/(?<=[^\n]\n)^\/\*\*/gm, "\n/**")
    .trim()}\n`;

/** Emitters write what prettier would write, as long as it fits the line. */
const needsPrettier = (text: string): boolean => /^.{101,}$/m.test(text);

async function prettify(text: string): Promise<string> {
  const { format } = await import("prettier");
  return format(text, { parser: "typescript", printWidth: 100 });
}
