/** What a command sees of the process it runs in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Output, streamOutput } from "./output.js";

export interface Environment {
  /** Folder of the package. */
  readonly home: string;
  readonly version: string;
  /** For reports. */
  readonly stdout: Output;
  /** For diagnostics and progress. */
  readonly stderr: Output;
}

export const environmentOf = (home: string): Environment => ({
  home,
  get version() {
    const text = readFileSync(join(home, "package.json"), "utf8");
    const manifest: { readonly version: string } = JSON.parse(text);
    return manifest.version;
  },
  stdout: streamOutput(process.stdout),
  stderr: streamOutput(process.stderr),
});
