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
  "missing-export": {
    message: "{module}.ts imports {name}, and no module exports it under that name.",
    remedy: "Correct the name in the import, or export the table.",
  },
  "missing-package": {
    message: "{module}.ts imports the package {name}, which is not installed.",
    remedy: "Run `npm install {name}`, or correct the import.",
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
  "duplicate-row": {
    message: "{table} has {row} twice, first in {first}.",
    remedy: "Remove one of the rows; a repeated element is one row that occurs unbounded.",
  },
  "ambiguous-content": {
    message: "Two branches of the choice {by} in {table} have {row}: its content is ambiguous.",
    remedy: "Move the element out of the choice, or keep it in one branch.",
  },
  "empty-choice": {
    message: "The choice {by} in {table} has no element to choose.",
    remedy: "Give it branches, or remove it.",
  },
  "text-beside-elements": {
    message: "{table} has text beside elements; the content of an element is one or the other.",
    remedy: "Remove the text, or the elements that stand beside it or in a base.",
  },
  "json-name-clash": {
    message: '{table} has "{name}" in JSON twice: for {one} and {other}.',
    remedy: "Give one of the rows another name with the option `json`, or remove the alias.",
  },
  "prototype-name": {
    message: '{table}/{row} becomes the member "{name}", which every JavaScript object has.',
    remedy: "Give the row another name with the option `json`.",
  },
  "invalid-name": {
    message: '"{name}" is no XML name.',
    remedy: "Correct the name; prefixes do not belong to it.",
  },
  "global-name": {
    message: "{name} is a name of JavaScript or TypeScript itself, and a type would hide it.",
    remedy: "Export the table under another name, such as {name}Info; its XSD name can stay.",
  },
  "reserved-name": {
    message: "{name} is a name that the index of the output exports already.",
    remedy: "Export the table under another name; its XSD name can stay.",
  },
  "duplicate-name": {
    message: "{name} is also the name of a type from {other}.",
    remedy: "Export one of the tables under another name.",
  },
  "duplicate-type-name": {
    message: "{table} has the XSD name {name}, as a table in {other} has.",
    remedy: "Give each table its own XSD name, as the API's schema has it.",
  },
  "duplicate-root": {
    message: "The root {name} is declared twice, or shares its TypeScript name with {other}.",
    remedy: "Declare a root once; give the types of such roots different names.",
  },
  "root-name-clash": {
    message: "The root {name} has the type {type}, and {name} is the name of another table.",
    remedy: "Export the type of the root under the name of the root, or rename the other table.",
  },
  "unknown-root": {
    message: "The contract has no root {name}; it has {known}.",
    remedy: "Name one of these, or add it to contract.ts.",
  },
  "unreachable-table": {
    severity: "warning",
    message: "No root leads to {table}, so nothing is generated for it.",
    remedy: "Use it in a row, add a root to contract.ts, or remove it.",
  },
  "invalid-pattern": {
    message: "The pattern of {table} {fault}.",
    remedy: "Write it in what XSD and ECMA-262 have in common.",
  },
  "duplicate-value": {
    message: '{table} lists the value "{value}" twice.',
    remedy: "List each value once: documented, or observed with its erratum.",
  },
  "erratum-without-reason": {
    message: "The erratum of {subject} in {table} gives no reason.",
    remedy: "Say what was seen where, and why the servers are right.",
  },
  "unknown-rule-row": {
    message: "The rule {rule} of {table} speaks of {row}, which is no row.",
    remedy: "Name an element or attribute of the table; dots lead down.",
  },
  "unknown-rule-value": {
    message: 'The rule {rule} of {table} compares {row} with "{value}", which it never has.',
    remedy: "Name a value of the row's type, as the enumeration has it.",
  },
  "unlisted-rule-values": {
    message: "The rule {rule} of {table} wants each value of {row} once, and its type lists none.",
    remedy: "Give the row an enumeration as its type.",
  },
  "invalid-rule-name": {
    message: 'The rule "{name}" of {table} is not named in kebab-case.',
    remedy: "Its issues have the code rule:<name>: write small letters with hyphens between words.",
  },
  "duplicate-rule": {
    message: "{table} has the rule {name} twice.",
    remedy: "Give each rule of a table its own name.",
  },
  "no-link-rows": {
    message: "{table} has a table of links, and not the rows that such links stand in.",
    remedy: "Say in contract.ts which rows those are (`links: { … }`), and give them to the type.",
  },
  "unknown-relation": {
    message: "{table} has a link {relation}, and the enumeration of relations has no such value.",
    remedy: "Correct the relation, or add it to the enumeration.",
  },
  "unknown-link-target": {
    message: "The link {relation} of {table} leads to {target}, which no operation has.",
    remedy: "Add the operation, or name the page of the target with the option `elsewhere`.",
  },
  "duplicate-link": {
    message: "{table} has the link {relation} to {target} twice.",
    remedy: "List each link once.",
  },
  "invalid-operation": {
    message: '"{name}" cannot be the name of a constant.',
    remedy: "Name the operation like a function: a small letter first, no word of JavaScript.",
  },
  "duplicate-operation": {
    message: "The operation {name} is declared twice, or does the same as {other}.",
    remedy: "Declare each method of a path once, under a name of its own.",
  },
  "path-parameters": {
    message: "The operation {name} has the path {path} and the parameters {parameters}.",
    remedy: "Give each pair of braces one name with the option `parameters`, from left to right.",
  },
  "no-document": {
    message: "The operation {name} carries {type}, and no root has that type.",
    remedy: "Add a root to contract.ts; a type without one is part of a document only.",
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
