/** Packages as npm makes them, in folders of people who have nothing else. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const home = fileURLToPath(new URL("../..", import.meta.url));
const consumers = fileURLToPath(new URL("consumers", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of the machine; the settings of an npm around us are not for the npm inside. */
export function run(cwd: string, program: string, ...args: readonly string[]): Run {
  const env = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS)/.test(name));
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...Object.fromEntries(env), NO_COLOR: "1" },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

/** Standard output of a program that must succeed. */
export function output(cwd: string, program: string, ...args: readonly string[]): string {
  const { code, stdout, stderr } = run(cwd, program, ...args);
  if (code === 0) return stdout;
  throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
}

export interface Packed {
  readonly tarball: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Bytes. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** Builds and packs the package of a folder of the repository. */
export function pack(folder: string, into: string): Packed {
  const text = output(join(home, folder), "npm", "pack", "--json", "--pack-destination", into);
  // Scripts of the build may print before it. The format is npm's.
  const [packed] = JSON.parse(text.slice(text.search(/^\[/m))) as [Packed & { filename: string }];
  return { ...packed, tarball: join(into, packed.filename) };
}

/** A folder that is gone when the tests are over. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `vbem-${name}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty project with a package in it, and the files of a consumer. */
export function project(folder: string, tarball: string, consumer: string): string {
  mkdirSync(folder);
  write(folder, "package.json", { name: "consumer", private: true, type: "module" });
  output(folder, "npm", "install", tarball, "--prefer-offline", "--no-audit", "--no-fund");
  cpSync(join(consumers, consumer), folder, { recursive: true });
  return folder;
}

export function write(folder: string, path: string, content: string | object): void {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
