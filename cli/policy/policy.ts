/** What a run of "vbem validate" goes by: options, the config file, and the baseline. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Severity } from "../../generated/index.js";
import type { Fault } from "../command.js";
import { type Config, type ConfigFile, findConfig, namedConfig } from "./config.js";
import type { Baseline } from "./open-baseline.js";
import type { FilePolicy } from "./overrides.js";

/** As the command line has them. */
export interface PolicyOptions {
  readonly config: string | undefined;
  readonly "no-config": boolean;
  readonly baseline: string | undefined;
  readonly "no-baseline": boolean;
  readonly "update-baseline": boolean;
  readonly root: string | undefined;
  readonly "api-version": string | undefined;
  readonly request: boolean;
  readonly strict: boolean;
  readonly "fail-on": Severity | undefined;
}

export interface Policy {
  readonly root: string | undefined;
  readonly apiVersion: string | undefined;
  readonly request: boolean;
  readonly strict: boolean;
  readonly failOn: Severity;
  readonly files: FilePolicy | undefined;
  readonly baseline: Baseline | undefined;
}

const BASELINE = "vbem.baseline.json";

/** The command line has the last word; a file that it names and nobody can read is an exception. */
export async function policyOf(options: PolicyOptions, home: string): Promise<Policy | Fault> {
  if (options.config !== undefined && options["no-config"]) {
    return { fault: "--config and --no-config exclude each other" };
  }
  const file = configFile(options);
  const config = file === undefined ? {} : await readConfig(file, home);
  if ("fault" in config) return config;
  const folder = dirname(file?.file ?? ".");
  const baseline = await baselineOf(options, config, folder);
  if (baseline !== undefined && "fault" in baseline) return baseline;
  return {
    root: options.root ?? config.root,
    apiVersion: options["api-version"] ?? config.apiVersion,
    request: options.request || config.request === true,
    strict: options.strict || config.strict === true,
    failOn: options["fail-on"] ?? config.failOn ?? "error",
    files: filePolicyOf(options, config, resolve(folder)),
    baseline,
  };
}

/** Undefined where a config says nothing of files that the command line does not say already. */
function filePolicyOf(
  options: PolicyOptions,
  { severities = {}, overrides = [] }: Config,
  folder: string,
): FilePolicy | undefined {
  if (Object.keys(severities).length === 0 && overrides.length === 0) return undefined;
  const left = overrides.map(({ root, request, ...override }) => ({
    ...override,
    ...(root !== undefined && options.root === undefined && { root }),
    ...(request !== undefined && !options.request && { request }),
  }));
  return { folder, levels: severities, overrides: left };
}

function configFile(options: PolicyOptions): ConfigFile | undefined {
  if (options["no-config"]) return undefined;
  return options.config === undefined ? findConfig(process.cwd()) : namedConfig(options.config);
}

async function readConfig(file: ConfigFile, home: string): Promise<Config | Fault> {
  const { checkConfig } = await import("./check.js");
  const { knownNames } = await import("./known.js");
  return checkConfig(file, knownNames(home));
}

/** One that is named has to be there, unless it is about to be written. */
async function baselineOf(
  options: PolicyOptions,
  { baseline }: Config,
  folder: string,
): Promise<Baseline | Fault | undefined> {
  const isUpdating = options["update-baseline"];
  if (options["no-baseline"]) {
    return options.baseline === undefined && !isUpdating
      ? undefined
      : { fault: "--no-baseline excludes --baseline and --update-baseline" };
  }
  const named =
    options.baseline ??
    (baseline === undefined ? undefined : relative(".", resolve(folder, baseline)));
  const file = named ?? join(folder, BASELINE);
  const isThere = existsSync(file);
  if (!isThere && named === undefined && !isUpdating) return undefined;
  if (!isThere && !isUpdating) {
    return { fault: `no baseline ${file}; --update-baseline records what is found today` };
  }
  const { openBaseline } = await import("./open-baseline.js");
  return openBaseline(file, isThere ? readFileSync(file, "utf8") : undefined, isUpdating);
}
