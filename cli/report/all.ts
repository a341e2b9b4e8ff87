/** Every form of a report. To add one: write its file, and a line here. */
import type { Environment } from "../environment.js";
import type { Output } from "../output.js";
import { jsonReporter } from "./json.js";
import { prettyReporter } from "./pretty.js";
import type { Reporter } from "./report.js";

export type Format = "pretty" | "json";

export const reporters: Readonly<
  Record<Format, (output: Output, environment: Environment) => Reporter>
> = {
  pretty: ({ paint }) => prettyReporter(paint),
  json: (_, { version }) => jsonReporter(version),
};
