/** What is wrong with the tables themselves: every sentence that says so, and how to mend it. */

export interface Diagnostic {
  /** An error keeps files from being generated. */
  readonly severity: "error" | "warning";
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly remedy: string;
  readonly place: Place;
  /** Known once somebody has looked at the source; see position.ts. */
  readonly location?: DiagnosticLocation;
}

/** Where to look, in the words of the tables. */
export interface Place {
  /** Path below the schemas folder without extension; absent where no table is to blame. */
  readonly module?: string;
  /** Name that the table is exported under. */
  readonly table?: string;
  /** Name of the element or attribute. */
  readonly row?: string;
  /** Which of several rows of that name, from 0. */
  readonly nth?: number;
  /** Position that somebody else found, such as the compiler. */
  readonly line?: number;
  readonly column?: number;
}

export interface DiagnosticLocation {
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export type DiagnosticCode = keyof typeof wordings;

/** Names in braces are filled in from the place and the facts. */
const wordings = {
  "no-contract": {
    message: "{folder} has no contract.ts that exports a contract as its default.",
    remedy: "Write `export default contract({ … })` in contract.ts.",
  },
  "import-cycle": {
    message: "{name} is used before its module has run: two modules import each other.",
    remedy: "Refer to it as `() => {name}` in the row, or move it to a module of its own.",
  },
  "commonjs-module": {
    message: "{module}.ts is loaded as a CommonJS module; tables are ES modules.",
    remedy: 'Put { "type": "module" } into the package.json nearest to the folder.',
  },
  "missing-export": {
    message: "{module}.ts imports {name}, and no module exports it under that name.",
    remedy: "Correct the name in the import, or export the table.",
  },
  "unloadable-module": {
    message: "{module}.ts cannot be loaded: {reason}.",
    remedy: "Correct the module; `tsc --noEmit` says more.",
  },
  "dangling-type": {
    message: "{subject} has no type: what it refers to is undefined.",
    remedy: "Name an exported table, as `() => Table` where two modules import each other.",
  },
  "unexported-table": {
    message: "{subject} refers to the table {type}, which no module exports.",
    remedy: "Export the table: its TypeScript name is the name it is exported under.",
  },
  "exported-twice": {
    message: "{table} is exported again: {module}.ts has the table that {first} already exports.",
    remedy: "Export a table once, from the module that has it.",
  },
  "foreign-files": {
    message: "{out} holds files that were not generated, and they would be in the way: {files}.",
    remedy: "Name an empty folder with --out, or move these files elsewhere.",
  },
  "attribute-not-simple": {
    message: "{subject} has the complex type {type}; attributes and text are simple.",
    remedy: "Give it a simple type, or make it an element.",
  },
} as const satisfies Record<string, Wording>;

interface Wording {
  readonly severity?: "warning";
  readonly message: string;
  readonly remedy: string;
}

export function diagnostic(
  code: DiagnosticCode,
  place: Place,
  facts: Readonly<Record<string, string>> = {},
): Diagnostic {
  const wording: Wording = wordings[code];
  const known: Readonly<Record<string, unknown>> = { ...place, ...facts };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name) => String(known[name]));
  return {
    severity: wording.severity ?? "error",
    code,
    message: fill(wording.message),
    remedy: fill(wording.remedy),
    place,
  };
}

/** "Job/Name" for a row, "Job" for a table. */
export const subject = (table: string, row?: string): string =>
  row === undefined ? table : `${table}/${row}`;
