/**
 * A complex type as generated code knows it: the rows that the table-driven
 * paths read, and the functions that are the fast ones.
 */
import type { Datatype } from "./datatype.js";
import type { LinkTable } from "./links.js";
import type { Tag } from "./needle.js";
import type { RowIndex } from "./row-index.js";
import type { Rule } from "./rules.js";
import type { XmlReader } from "./xml/reader.js";
import type { XmlWriter } from "./xml/writer.js";

export interface TypeTable<T extends object = object> {
  /** Name of the type in the XSD. */
  readonly name: string;
  /** Id of the documentation page. */
  readonly documented: string;
  readonly attributes: readonly AttributeRow[];
  /** In wire order, choices taken apart. */
  readonly elements: readonly ElementRow[];
  readonly text: TextRow | undefined;
  readonly choices: readonly Choice[];
  /** Every row in the order of the JSON wire. */
  readonly members: readonly AnyRow[];
  /** The value has the array of its only element even when that is empty: the member. */
  readonly wraps: string | undefined;
  /** The value is the array of the only element's values. */
  readonly flattened: boolean;
  /** What readers check when a value is complete. */
  readonly rules: readonly Rule[];
  readonly links: LinkTable | undefined;
  read(r: XmlReader): T;
  write(w: XmlWriter, name: string, value: T): void;
  /** Use `indexOf`, which builds it. */
  index: RowIndex | undefined;
}

export interface Row {
  readonly name: string;
  /** Member of the value. */
  readonly member: string;
  /** Member on the JSON wire, as written. */
  readonly json: string;
  readonly jsonAliases: readonly string[];
  readonly required: boolean;
  readonly requiredInRequest: boolean;
  readonly sensitive: boolean;
  /** Id of the row's own documentation page, where it is not that of its table. */
  readonly documented: string | undefined;
  /** Reason of the erratum that each use of this row shows. */
  readonly erratum: string | undefined;
}

export interface AttributeRow extends Row {
  readonly kind: "attribute";
  readonly tag: Tag;
  readonly datatype: Datatype;
}

export interface ElementRow extends Row {
  readonly kind: "element";
  readonly tag: Tag;
  readonly many: boolean;
  /** Of a simple type. */
  readonly datatype: Datatype | undefined;
  /** Of a complex type. */
  readonly table: TypeTable | undefined;
}

export interface TextRow extends Row {
  readonly kind: "text";
  readonly datatype: Datatype;
}

export type AnyRow = AttributeRow | ElementRow | TextRow;

/** Element names of each branch; at most one branch may be present. */
export interface Choice {
  readonly by: string;
  readonly required: boolean;
  readonly branches: readonly (readonly string[])[];
}

// ------------------------------------------------ what generated code writes

export interface RowOptions {
  readonly member?: string;
  readonly json?: string;
  readonly jsonAliases?: readonly string[];
  readonly required?: true;
  readonly requiredInRequest?: true;
  readonly sensitive?: true;
  readonly documented?: string;
  readonly erratum?: string;
}

export interface TableRows {
  readonly attributes?: readonly AttributeRow[];
  readonly elements?: readonly ElementRow[];
  readonly text?: TextRow;
  readonly choices?: readonly Choice[];
  /** Members in the order of the JSON wire, where it is not elements, text, attributes. */
  readonly order?: readonly string[];
  readonly wraps?: string;
  readonly flattened?: true;
  readonly rules?: readonly Rule[];
  readonly links?: LinkTable;
}

/** Rows are made when somebody first looks at them: most programs read few types. */
export function table<T extends object>(
  name: string,
  documented: string,
  rows: () => TableRows,
  read: TypeTable<T>["read"],
  write: TypeTable<T>["write"],
): TypeTable<T> {
  return new LazyTable(name, documented, rows, read, write);
}

type Rows = Omit<TypeTable, "name" | "documented" | "read" | "write" | "index">;

class LazyTable<T extends object> implements TypeTable<T> {
  readonly name: string;
  readonly documented: string;
  readonly read: TypeTable<T>["read"];
  readonly write: TypeTable<T>["write"];
  index: RowIndex | undefined = undefined;
  private readonly describe: () => TableRows;
  private rows: Rows | undefined = undefined;

  constructor(
    name: string,
    documented: string,
    describe: () => TableRows,
    read: TypeTable<T>["read"],
    write: TypeTable<T>["write"],
  ) {
    this.name = name;
    this.documented = documented;
    this.describe = describe;
    this.read = read;
    this.write = write;
  }

  private get made(): Rows {
    return (this.rows ??= complete(this.describe()));
  }
  get attributes() {
    return this.made.attributes;
  }
  get elements() {
    return this.made.elements;
  }
  get text() {
    return this.made.text;
  }
  get choices() {
    return this.made.choices;
  }
  get members() {
    return this.made.members;
  }
  get wraps() {
    return this.made.wraps;
  }
  get flattened() {
    return this.made.flattened;
  }
  get rules() {
    return this.made.rules;
  }
  get links() {
    return this.made.links;
  }
}

function complete(rows: TableRows): Rows {
  const { attributes = [], elements = [], text, choices = [], order } = rows;
  return {
    attributes,
    elements,
    text,
    choices,
    members: inOrder([...elements, ...(text ? [text] : []), ...attributes], order),
    wraps: rows.wraps,
    flattened: rows.flattened ?? false,
    rules: rows.rules ?? [],
    links: rows.links,
  };
}

function inOrder(rows: readonly AnyRow[], order: readonly string[] | undefined): readonly AnyRow[] {
  if (order === undefined) return rows;
  const byMember = new Map(rows.map((row) => [row.member, row]));
  return order.flatMap((member) => byMember.get(member) ?? []);
}

export function attribute(name: Tag, datatype: Datatype, options: RowOptions = {}): AttributeRow {
  return { kind: "attribute", tag: name, datatype, ...row(name.name, options) };
}

export function element(
  name: Tag,
  type: Datatype | TypeTable,
  options: RowOptions = {},
): ElementRow {
  return { kind: "element", tag: name, many: false, ...typed(type), ...row(name.name, options) };
}

export function list(
  name: Tag,
  type: Datatype | TypeTable,
  member: string,
  options: RowOptions = {},
): ElementRow {
  return {
    kind: "element",
    tag: name,
    many: true,
    ...typed(type),
    ...row(name.name, { member, ...options }),
  };
}

export function text(member: string, datatype: Datatype, options: RowOptions = {}): TextRow {
  return { kind: "text", datatype, ...row(member, options) };
}

export function choice(
  by: string,
  required: boolean,
  branches: readonly (readonly string[])[],
): Choice {
  return { by, required, branches };
}

function typed(type: Datatype | TypeTable): Pick<ElementRow, "datatype" | "table"> {
  return "documented" in type
    ? { datatype: undefined, table: type }
    : { datatype: type, table: undefined };
}

function row(name: string, options: RowOptions): Row {
  const member = options.member ?? name;
  return {
    name,
    member,
    json: options.json ?? member,
    jsonAliases: options.jsonAliases ?? [],
    required: options.required ?? false,
    requiredInRequest: options.requiredInRequest ?? options.required ?? false,
    sensitive: options.sensitive ?? false,
    documented: options.documented,
    erratum: options.erratum,
  };
}
