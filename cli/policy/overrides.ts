/** What a config says of files, and which of it counts for one. */
import { relative, resolve } from "node:path";
import { nameOf, type Source } from "../inputs.js";
import type { Levels, Override } from "./config.js";
import { slashed } from "./identity.js";
import { fits } from "./pattern.js";

/** Plain facts, so that threads can be told. */
export interface FilePolicy {
  /** Folder that the files of overrides are relative to. */
  readonly folder: string;
  readonly levels: Levels;
  readonly overrides: readonly Override[];
}

export function overridesOf(
  source: Source,
  { folder, overrides }: FilePolicy,
): readonly Override[] {
  const name = source === "-" ? nameOf(source) : slashed(relative(folder, resolve(source)));
  return overrides.filter(({ files }) => files?.some((pattern) => fits(pattern, name)) ?? true);
}

/** What the documents of a file are, as far as overrides tell; of two the later one counts. */
export const readAs = (source: Source, policy: FilePolicy): ReadAs =>
  overridesOf(source, policy).reduce<ReadAs>(
    (known, { root = known.root, request = known.request }) => ({
      ...(root !== undefined && { root }),
      ...(request !== undefined && { request }),
    }),
    {},
  );

type ReadAs = Pick<Override, "root" | "request">;
