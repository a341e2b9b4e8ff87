/** Every form of a report. To add one: write its file, and a line here. */
import type { Reporter, Setting } from "./report.js";

export const formats = ["pretty", "json", "sarif", "junit", "github"] as const;
export type Format = (typeof formats)[number];

/** Each loads alone: most runs want one. */
export const reporters: Readonly<Record<Format, () => Promise<(setting: Setting) => Reporter>>> = {
  pretty: async () => (await import("./pretty.js")).prettyReporter,
  json: async () => (await import("./json.js")).jsonReporter,
  sarif: async () => (await import("./sarif.js")).sarifReporter,
  junit: async () => (await import("./junit.js")).junitReporter,
  github: async () => (await import("./github.js")).githubReporter,
};
