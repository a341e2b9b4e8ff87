/**
 * The linked model: what every emitter reads. All names are resolved, bases
 * flattened and JSON names decided, so that no emitter looks anything up.
 */
import type {
  Builtin,
  Contract,
  Erratum,
  ObservedValue,
  Condition as WrittenCondition,
  Demand as WrittenDemand,
  Link as WrittenLink,
  Links as WrittenLinks,
  Operation as WrittenOperation,
  Page,
  Queryable as WrittenQueryable,
  Rule as WrittenRule,
  Source,
} from "../schemas/language.js";

export interface Model {
  readonly contract: Contract;
  /** One for each schemas file that has tables, sorted by path. */
  readonly modules: readonly Module[];
  readonly roots: readonly Root[];
  readonly operations: readonly Operation[];
  readonly queryables: readonly Queryable[];
  /** Body of an answer that tells of failure. */
  readonly fault?: Root;
}

export interface Module {
  /** Path below the schemas folder without extension: "jobs/schedule". */
  readonly path: string;
  /** Path that generated headers name: "schemas/jobs/schedule.ts". */
  readonly source: string;
  readonly simpleTypes: readonly SimpleType[];
  readonly complexTypes: readonly ComplexType[];
}

export interface SimpleType {
  readonly kind: "simpleType";
  /** TypeScript name: the export name of the table. */
  readonly ts: string;
  /** Name in the XSD: "UidType", or "xs:int" for a built-in. */
  readonly xsd: string;
  readonly builtin: boolean;
  readonly base: Builtin;
  readonly says: string;
  readonly page?: Page;
  /** Path of the module that has it. */
  readonly module: string;
  /** The JSON type that carries it. */
  readonly json: "string" | "integer" | "number" | "boolean";
  readonly pattern?: string;
  readonly expects?: string;
  readonly minInclusive?: number;
  readonly maxInclusive?: number;
  readonly maxLength?: number;
  readonly typescript?: string;
  /** Present on enumerations only. */
  readonly documented?: readonly string[];
  readonly observed: readonly ObservedValue[];
  /** Some row takes it with an empty value for "none". */
  readonly usedEmpty: boolean;
}

export interface ComplexType {
  readonly kind: "complexType";
  readonly ts: string;
  readonly xsd: string;
  readonly says: string;
  readonly page: Page;
  readonly module: string;
  readonly base?: ComplexType;
  /** Those of its bases, then its own; rules that name a row which is not there are left out. */
  readonly rules: readonly Rule[];
  readonly links?: Links;
  /** Rows of this table alone, in wire order. */
  readonly own: Content;
  /** Rows of the bases, base-most first, then its own. */
  readonly all: Content;
  /** Every element row of `all.particles`, choices taken apart, each name once. */
  readonly elements: readonly ElementRow[];
  /** Value members in JSON order. */
  readonly members: readonly MemberRow[];
  /** The content is one repeated element: the value has its array even when that is empty. */
  readonly wraps?: ElementRow;
  /** Where the JSON conventions drop the wrapper: the value is an array of this row's values. */
  readonly flattens?: ElementRow;
  /** Also a value of its own: false for a flattened wrapper that is neither a root nor a base. */
  readonly standsAlone: boolean;
  /** The content is one choice of elements and nothing else: a union in TypeScript. */
  readonly union: boolean;
}

export interface Content {
  readonly attributes: readonly AttributeRow[];
  readonly particles: readonly Particle[];
  readonly text?: TextRow;
}

export type Particle = ElementRow | Choice;

export interface Choice {
  readonly kind: "choice";
  readonly by: string;
  /** Some branch has to be there: no branch is a sequence of optional rows. */
  readonly required: boolean;
  readonly branches: readonly Branch[];
}

/** The rows of one branch; a single element is a branch of one row. */
export interface Branch {
  readonly kind: "branch";
  readonly rows: readonly ElementRow[];
}

interface RowFacts {
  /** Member of the value, in TypeScript. */
  readonly member: string;
  /** Member on the JSON wire, as written. */
  readonly json: string;
  readonly jsonAliases: readonly string[];
  readonly says: string;
  readonly page: Page;
  readonly source: Source | "documented";
  readonly since?: string;
  readonly required: boolean;
  /** Required in a request body. */
  readonly requiredInRequest: boolean;
  readonly readOnly: boolean;
  readonly sensitive: boolean;
  readonly documentedAs?: string;
  readonly erratum?: Erratum;
  /** The table that the row stands in. */
  readonly owner: string;
}

export interface ElementRow extends RowFacts {
  readonly kind: "element";
  readonly name: string;
  readonly type: SimpleType | ComplexType;
  /** The empty string is a value of its own. */
  readonly empty: boolean;
  /** maxOccurs is unbounded: the member is an array. */
  readonly many: boolean;
}

export interface AttributeRow extends RowFacts {
  readonly kind: "attribute";
  readonly name: string;
  readonly type: SimpleType;
  readonly empty: boolean;
}

export interface TextRow extends RowFacts {
  readonly kind: "text";
  readonly type: SimpleType;
  readonly empty: boolean;
}

export type MemberRow = ElementRow | AttributeRow | TextRow;

/** Rows from a type down; the last one is meant. */
export type RowPath = readonly MemberRow[];

export interface Rule extends Omit<WrittenRule, "kind" | "when" | "demand"> {
  readonly when: readonly Condition[];
  readonly demand: Demand;
}

export interface Condition extends Omit<WrittenCondition, "row"> {
  readonly row: RowPath;
}

/** As written, with rows where the tables have their names. */
export type Demand = Linked<WrittenDemand>;

type Linked<T> = T extends unknown
  ? {
      readonly [Key in keyof T]: Key extends "row" | "with" | "by"
        ? RowPath
        : Key extends "rows"
          ? readonly RowPath[]
          : T[Key];
    }
  : never;

export interface Links extends Omit<WrittenLinks, "kind" | "rows"> {
  /** Braces of its paths that hold several steps. */
  readonly steps: readonly string[];
  readonly rows: readonly Link[];
}

export interface Link extends Omit<WrittenLink, "kind" | "when" | "page"> {
  readonly when?: Condition;
  readonly page: Page;
}

export interface Root {
  /** Name of the element in XML. */
  readonly name: string;
  /** Name in TypeScript: type and codec share it. */
  readonly ts: string;
  readonly type: ComplexType;
  readonly typeName?: string;
  readonly role: "request" | "response";
  readonly page: Page;
  /** A JSON array alone is taken for the list. */
  readonly mayBeBare: boolean;
  /** A page that shows it in JSON. */
  readonly json?: Page;
  readonly since?: string;
}

export interface Operation extends Omit<
  WrittenOperation,
  "kind" | "parameters" | "request" | "answers"
> {
  /** Path of the module that has it, and the name of that file in generated headers. */
  readonly module: string;
  readonly source: string;
  readonly parameters: readonly Parameter[];
  readonly request: Body;
  readonly answers: readonly Answer[];
  /** Status codes that tell of failure. */
  readonly errors: readonly number[];
}

/** What a query can look for, and the module that has it. */
export interface Queryable extends Omit<WrittenQueryable, "finds"> {
  /** The root of what is found in full, where the model has it. */
  readonly finds?: Root;
  readonly module: string;
  readonly source: string;
}

/** What the braces of a path hold. */
export interface Parameter {
  readonly name: string;
  /** It is a path of its own. */
  readonly hasSteps: boolean;
}

export interface Answer {
  readonly code: number;
  readonly body: Body;
  readonly query: Readonly<Record<string, string>>;
}

/** "?" where no fact tells what it is, undefined where there is none. */
export type Body = Root | "?" | undefined;

/** One face of the output: pure, and blind to the other emitters. */
export type Emitter = (model: Model, options: EmitOptions) => readonly GeneratedFile[];

export interface EmitOptions {
  /** Where generated code finds the runtime: a path from the output folder, or a package. */
  readonly runtime: string;
}

/** A file of the output, as the emitters give it. */
export type GeneratedFile = GeneratedModule | GeneratedText;

export interface GeneratedText {
  readonly kind: "text";
  readonly path: string;
  readonly text: string;
}

/** A TypeScript module as ts-morph structures; `print.ts` turns it into text. */
export interface GeneratedModule {
  readonly kind: "module";
  readonly path: string;
  /** Schemas files that it was made from, for the header. */
  readonly sources: readonly string[];
  readonly statements: readonly Statement[];
}

export type Statement = string | import("ts-morph").StatementStructures;
