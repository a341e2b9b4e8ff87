/** What the reference of a contract has: its tables in the words of their pages, for people and tools. */
import type { Builtin, ErratumKind, Method, Source } from "../schemas/language.js";

type Role = "response" | "request";

export interface Reference {
  readonly $comment: string;
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly namespace: string;
  /** Where a page id leads to. */
  readonly pages: { readonly prefix: string; readonly suffix: string };
  /** Versions of the API and releases that have them, oldest first. */
  readonly versions?: readonly VersionEntry[];
  readonly types: readonly TypeEntry[];
  readonly simpleTypes: readonly SimpleTypeEntry[];
  readonly roots: readonly RootEntry[];
  readonly operations: readonly OperationEntry[];
  readonly queries: readonly QueryableEntry[];
  readonly rules: readonly RuleEntry[];
  readonly errata: readonly ErratumEntry[];
}

export interface VersionEntry {
  readonly api: string;
  readonly release: string;
  /** Page that tells it, else what it is known from. */
  readonly page?: string;
  readonly source?: Source;
}

export interface TypeEntry {
  /** Name in TypeScript. */
  readonly name: string;
  readonly xsd: string;
  readonly says: string;
  readonly page: string;
  /** File of the table. */
  readonly table: string;
  readonly base?: string;
  /** Those of this table alone, in wire order. */
  readonly rows: readonly RowEntry[];
  /** Names of the rules that its values keep, those of its bases included. */
  readonly rules?: readonly string[];
  readonly links?: readonly LinkEntry[];
}

export interface RowEntry {
  readonly kind: "element" | "attribute" | "text";
  /** In XML; empty for text. */
  readonly name: string;
  readonly json: string;
  /** Further JSON names that are read. */
  readonly jsonAliases?: readonly string[];
  readonly type: string;
  readonly occurs: string;
  /** Occurrence in a request body, where it differs. */
  readonly request?: string;
  readonly says: string;
  readonly page: string;
  /** What the row is known from. */
  readonly source: Source | "documented";
  /** The choice that it is a branch of. */
  readonly choice?: string;
  readonly since?: string;
  readonly empty?: true;
  readonly readOnly?: true;
  readonly sensitive?: true;
  readonly documentedAs?: string;
  /** Id of the erratum. */
  readonly erratum?: string;
}

export interface LinkEntry {
  readonly relation: string;
  readonly target: string;
  readonly type?: string;
  readonly says: string;
  readonly page: string;
  readonly when?: string;
}

export interface SimpleTypeEntry {
  readonly name: string;
  readonly xsd: string;
  readonly base: Builtin;
  readonly says: string;
  readonly page?: string;
  readonly table: string;
  readonly expects?: string;
  readonly pattern?: string;
  readonly minInclusive?: number;
  readonly maxInclusive?: number;
  readonly maxLength?: number;
  /** Values of an enumeration: those that a page lists, then those that servers send. */
  readonly documented?: readonly string[];
  readonly observed?: readonly { readonly value: string; readonly erratum: string }[];
}

export interface RootEntry {
  readonly name: string;
  readonly type: string;
  readonly role: Role;
  readonly page: string;
  readonly typeName?: string;
  /** A page that shows it in JSON. */
  readonly json?: string;
  readonly since?: string;
}

export interface OperationEntry {
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly says: string;
  readonly page: string;
  /** File of its row. */
  readonly table: string;
  readonly query?: readonly QueryEntry[];
  /** Root of the body; "?" where no page tells. */
  readonly request?: string;
  readonly answers: readonly AnswerEntry[];
  readonly errors: readonly number[];
  readonly platforms?: readonly string[];
  /** Names of those that it takes, where they are not those of all operations. */
  readonly headers?: readonly string[];
}

export interface QueryEntry {
  readonly name: string;
  readonly values: readonly string[];
  readonly says: string;
}

export interface AnswerEntry {
  readonly code: number;
  readonly root?: string;
  /** Query that it takes to get this answer. */
  readonly query?: string;
}

export interface QueryableEntry {
  readonly name: string;
  readonly page: string;
  /** File of its table. */
  readonly table: string;
  /** Root of what is found in full. */
  readonly root?: string;
  readonly properties: readonly PropertyEntry[];
}

export interface PropertyEntry {
  readonly name: string;
  readonly type: Builtin;
  readonly values?: readonly string[];
  /** Absent where it can be filtered and sorted by. */
  readonly only?: "filter" | "sort";
}

export interface RuleEntry {
  readonly name: string;
  readonly types: readonly string[];
  readonly says: string;
  readonly page: string;
  readonly strength: "binding" | "agreement" | "advice";
  /** The side that it is documented for; both where absent. */
  readonly role?: Role;
  /** A value that keeps the rule, and one that breaks it: JSON. */
  readonly passes: string;
  readonly fails: string;
}

export interface ErratumEntry {
  /** Table and row, or enumeration and value: "Job/JobScheduleOptions". */
  readonly id: string;
  readonly kind: ErratumKind;
  readonly page: string;
  readonly documented: string;
  readonly seen: string;
  readonly example: string;
}
