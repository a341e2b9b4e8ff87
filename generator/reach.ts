/** Which tables the roots of a contract lead to, and what each row's type is. */
import type {
  Attribute,
  ComplexType,
  Contract,
  Element,
  Row,
  SimpleType,
  Text,
  Type,
  TypeReference,
} from "../schemas/language.js";
import { type Diagnostic, diagnostic, subject } from "./diagnostics.js";
import type { Table, Tables } from "./load.js";

/** The export that gives a table its TypeScript name and module. */
export type Homes = ReadonlyMap<Type, Table>;

export type TypedRow = Element | Attribute | Text;

export interface Reached {
  readonly types: ReadonlySet<Type>;
  /** Rows whose type cannot be told are absent. */
  readonly typeOf: ReadonlyMap<TypedRow, Type>;
  /** Simple types that some row takes with an empty value. */
  readonly usedEmpty: ReadonlySet<SimpleType>;
  readonly diagnostics: readonly Diagnostic[];
}

export function reach(contract: Contract, homes: Homes): Reached {
  const types = new Set<Type>();
  const typeOf = new Map<TypedRow, Type>();
  const usedEmpty = new Set<SimpleType>();
  const diagnostics: Diagnostic[] = [];

  for (const root of contract.roots) {
    const place = { module: "contract", row: root.name };
    if (isUsable(root.type, place, root.name)) visit(root.type);
  }
  return { types, typeOf, usedEmpty, diagnostics };

  function visit(type: Type): void {
    if (types.has(type)) return;
    types.add(type);
    if (type.kind === "simpleType") return;
    const { ts: table, module } = homes.get(type) ?? { ts: type.name, module: "" };
    if ("extends" in type && isUsable(type.extends, { module, table }, table)) visit(type.extends);
    for (const row of typedRows(type)) visitRow(row, table, module);
  }

  function visitRow(row: TypedRow, table: string, module: string): void {
    const name = row.kind === "text" ? "text" : row.name;
    const place = { module, table, row: name };
    const type = resolveType(row.type);
    if (!isUsable(type, place, subject(table, name))) return;
    if (row.kind !== "element" && type.kind === "complexType") {
      const facts = { subject: subject(table, name), type: homes.get(type)?.ts ?? type.name };
      diagnostics.push(diagnostic("attribute-not-simple", place, facts));
      return;
    }
    typeOf.set(row, type);
    if (row.empty && type.kind === "simpleType") usedEmpty.add(type);
    visit(type);
  }

  function isUsable<T extends Type>(
    type: T | undefined,
    place: Diagnostic["place"],
    subject: string,
  ): type is T {
    if (type === undefined) {
      diagnostics.push(diagnostic("dangling-type", place, { subject }));
      return false;
    }
    if (homes.has(type)) return true;
    const facts = { subject, type: nameOf(type) };
    diagnostics.push(diagnostic("unexported-table", place, facts));
    return false;
  }
}

export function homesOf(tables: Tables): { homes: Homes; diagnostics: readonly Diagnostic[] } {
  const homes = new Map<Type, Table>();
  const diagnostics: Diagnostic[] = [];
  for (const table of tables.tables) {
    const first = homes.get(table.type);
    if (first === undefined) {
      homes.set(table.type, table);
    } else {
      const place = { module: table.module, table: table.ts };
      const facts = { first: `${first.module}.ts` };
      diagnostics.push(diagnostic("exported-twice", place, facts));
    }
  }
  return { homes, diagnostics };
}

/** Every row that has a type, choices taken apart. */
const typedRows = (type: ComplexType): readonly TypedRow[] => type.rows.flatMap(typedRowsOf);

function typedRowsOf(row: Row): readonly TypedRow[] {
  if (row.kind !== "choice") return [row];
  return row.branches.flatMap((branch) => (branch.kind === "sequence" ? branch.rows : [branch]));
}

const nameOf = (type: Type): string => type.name ?? (type.kind === "simpleType" ? type.base : "");

/** Undefined where the name that stands there is none, or an import cycle left nothing to refer to. */
function resolveType(type: TypeReference | undefined): Type | undefined {
  if (typeof type !== "function") return type;
  try {
    return type();
  } catch {
    return undefined;
  }
}
