/** The manifest that makes the output a package of its own, where the runtime is compiled into it. */
import { marker } from "../marker.js";
import type { EmitOptions, GeneratedText, Model } from "../model.js";

export function emitPackage(model: Model, { runtime }: EmitOptions): readonly GeneratedText[] {
  // Output that imports the runtime from a package is part of somebody's program, and so of its package.
  if (!runtime.startsWith(".")) return [];
  const mark = marker(model.modules.map((module) => module.source));
  const manifest = JSON.stringify(packageOf(model, mark), undefined, 2);
  return [{ kind: "text", path: "package.json", text: `${manifest}\n` }];
}

const packageOf = ({ contract, operations }: Model, mark: string) => ({
  "//": mark,
  name: contract.name,
  version: contract.version,
  description: contract.says,
  license: "MIT",
  type: "module",
  engines: { node: ">=20" },
  sideEffects: false,
  exports: {
    ".": { types: "./dist/generated/index.d.ts", default: "./dist/generated/index.js" },
    // One root without the others: a program that starts often loads less.
    "./roots/*.js": {
      types: "./dist/generated/roots/*.d.ts",
      default: "./dist/generated/roots/*.js",
    },
    // Bundlers keep all of a namespace that an index exports, and of a module what is used.
    ...(operations.length > 0 && {
      "./operations.js": {
        types: "./dist/generated/operations.d.ts",
        default: "./dist/generated/operations.js",
      },
    }),
    "./schema/*": "./schema/*",
    "./package.json": "./package.json",
  },
  files: ["dist", "schema", "!schema/*.reference.json"],
  scripts: {
    // The package has a licence, and this folder nothing but output.
    prepack: "node ../build.js contract && node ../build.js licence",
    postpack: "node ../build.js unlicence",
  },
});
