/** What a config file can say: one table for the check of files, and for the schema that editors use. */
import { severities } from "../report/report.js";
import type { Config, Override } from "./config.js";

export type Shape =
  | { readonly kind: "flag" }
  | { readonly kind: "text" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "version" }
  | { readonly kind: "texts" }
  | { readonly kind: "levels" }
  | { readonly kind: "overrides" };

export interface Member {
  readonly shape: Shape;
  readonly says: string;
}

export type Members<Of> = Readonly<Record<keyof Of, Member>>;

export const levels = ["off", ...severities.toReversed()] as const;

export const membersOf = (roots: readonly string[]): Members<Required<Config>> => ({
  $schema: { shape: { kind: "text" }, says: "The schema of this file, for editors." },
  severities: {
    shape: { kind: "levels" },
    says: "Severities by issue code, or by the beginning of codes: rule:*. The longest that fits counts.",
  },
  overrides: {
    shape: { kind: "overrides" },
    says: "What counts for some files or places; of two that fit, the later one counts.",
  },
  failOn: {
    shape: { kind: "choice", choices: severities },
    says: "Least severity that makes the command fail, as --fail-on.",
  },
  strict: { shape: { kind: "flag" }, says: "Warnings are errors, as --strict." },
  request: { shape: { kind: "flag" }, says: "All documents are requests, as --request." },
  root: {
    shape: { kind: "choice", choices: roots },
    says: "Root element of all documents, as --root.",
  },
  apiVersion: {
    shape: { kind: "version" },
    says: "Version of the API or release that documents are of, as --api-version.",
  },
  baseline: {
    shape: { kind: "text" },
    says: "File of known findings, relative to this one; vbem.baseline.json if it is there.",
  },
});

export const overrideMembersOf = (roots: readonly string[]): Members<Required<Override>> => ({
  files: {
    shape: { kind: "texts" },
    says: "Patterns of files, relative to this one: * is any part of a name, ** any folders.",
  },
  paths: {
    shape: { kind: "texts" },
    says: "Patterns of paths as reports show them: * is any part of a step, ** any steps.",
  },
  severities: { shape: { kind: "levels" }, says: "Severities there, by issue code." },
  request: { shape: { kind: "flag" }, says: "Whether these files are requests." },
  root: { shape: { kind: "choice", choices: roots }, says: "Root element of these files." },
});
