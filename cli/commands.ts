/** Every command. To add one: write its file, and a line here. */
import type { Command } from "./command.js";

export interface Entry {
  readonly name: string;
  readonly says: string;
  /** Each command loads alone, with what it needs. */
  readonly load: () => Promise<Command>;
}

export const commands: readonly Entry[] = [
  {
    name: "validate",
    says: "Check documents, XML or JSON, against the documentation",
    load: async () => (await import("./commands/validate.js")).validate,
  },
  {
    name: "convert",
    says: "Write a document of one wire as the other",
    load: async () => (await import("./commands/convert.js")).convert,
  },
  {
    name: "generate",
    says: "Compile tables into types, codecs, validators and schemas",
    load: async () => (await import("./commands/generate.js")).generate,
  },
  {
    name: "describe",
    says: "Tell what is documented about a type, operation, rule, issue or page",
    load: async () => (await import("./commands/describe.js")).describe,
  },
  {
    name: "drift",
    says: "Tell what captures have that the tables do not, and the other way round",
    load: async () => (await import("./commands/drift.js")).drift,
  },
  {
    name: "compare",
    says: "Tell where the XSD of a server differs from the tables",
    load: async () => (await import("./commands/compare.js")).compare,
  },
];
