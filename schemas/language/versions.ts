/** Versions of the API and of the product that has it, as data. */
import type { Page, Source } from "./pages.js";

/** A version of the API, and a release of the product that is known to have it as its newest. */
export interface Version {
  readonly kind: "version";
  /** "v1_4" */
  readonly api: string;
  /** "9.5 U4" */
  readonly release: string;
  /** What tells that they belong together. */
  readonly known: Page | Source;
}

export const version = (api: string, release: string, known: Page | Source): Version => ({
  kind: "version",
  api,
  release,
  known,
});
