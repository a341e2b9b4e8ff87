/** TypeScript of several ages, and the settings that its users like to make strict. */
import { join } from "node:path";
import { type Run, home, run, write } from "./pack.js";

const tools = join(home, "test/packages/node_modules");

/** The oldest that the packages claim, the one that they are made with, and the newest. */
export const compilers = {
  "5.4": join(tools, "typescript-5.4/bin/tsc"),
  "6.0": join(home, "node_modules/typescript/bin/tsc"),
  "7.0": join(tools, "typescript-7/bin/tsc"),
} as const;

export type Version = keyof typeof compilers;

export const strictest = {
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
};

export const nodenext = { ...strictest, module: "nodenext" };
export const bundler = { ...strictest, module: "esnext", moduleResolution: "bundler" };

/** Compiles files of a folder, into the folder "out" unless told otherwise. */
export function tsc(
  folder: string,
  version: Version,
  compilerOptions: object,
  files: readonly string[],
): Run {
  const config = { compilerOptions: { rootDir: ".", outDir: "out", ...compilerOptions }, files };
  write(folder, "tsconfig.json", config);
  return run(folder, process.execPath, compilers[version], "-p", ".");
}

export const judge = (tool: "publint" | "attw"): string =>
  join(tools, tool === "publint" ? "publint/src/cli.js" : "@arethetypeswrong/cli/dist/index.js");
