/** The address of a query, built step by step: each step gives another query, and changes none. */
import { withQuery } from "./operation.js";

export interface Query<Of extends Queried = Queried, Operator extends string = string> {
  /** What is found has to fulfil this too. */
  where<Name extends NameOf<Of>>(
    name: Name,
    operator: Operator,
    value: Of["filter"][Name],
  ): Query<Of, Operator>;
  /** What is found has to fulfil one of these. */
  whereAny(...conditions: readonly ConditionOf<Of, Operator>[]): Query<Of, Operator>;
  /** Smallest first; the last order that was asked for counts. */
  sortAsc(name: Of["sort"]): Query<Of, Operator>;
  sortDesc(name: Of["sort"]): Query<Of, Operator>;
  /** One page of what is found, the first is 1. */
  page(number: number, size: number): Query<Of, Operator>;
  /** What is found in full, not in short. */
  inFull(): Query<Of, Operator>;
  /** Path and parameters, to be added to the base address. */
  toString(): string;
}

/** What a query can ask for: types of properties by name, and the names that it can sort by. */
export interface Queried {
  readonly filter: object;
  readonly sort: string;
}

/** What can be filtered by can be sorted by as well, where nothing else is told. */
export interface Properties<
  Filter extends object,
  Sort extends string = keyof Filter & string,
> extends Queried {
  readonly filter: Filter;
  readonly sort: Sort;
}

type NameOf<Of extends Queried> = keyof Of["filter"] & string;

export type ConditionOf<Of extends Queried, Operator extends string = string> = {
  [Name in NameOf<Of>]: readonly [name: Name, operator: Operator, value: Of["filter"][Name]];
}[NameOf<Of>];

/** How an API writes queries. */
export interface QuerySyntax {
  readonly path: string;
  readonly parameters: {
    readonly type: string;
    readonly filter: string;
    readonly ascending: string;
    readonly descending: string;
    readonly pageSize: string;
    readonly page: string;
  };
  readonly full?: readonly [name: string, value: string];
  readonly and: string;
  readonly or: string;
  readonly group?: readonly [start: string, end: string];
  readonly quote: string;
  readonly booleans: { readonly true: string; readonly false: string };
}

type Condition = readonly [name: string, operator: string, value: unknown];

interface Steps {
  /** All of them hold; of each, one condition does. */
  readonly filter: readonly (readonly Condition[])[];
  /** Other parameters by name. */
  readonly sort?: readonly [parameter: string, name: string];
  readonly page?: readonly [number: number, size: number];
  readonly full?: true;
}

export const startQuery = <Of extends Queried, Operator extends string = string>(
  syntax: QuerySyntax,
  type: string,
): Query<Of, Operator> => step(syntax, type, { filter: [] });

function step<Of extends Queried, Operator extends string>(
  syntax: QuerySyntax,
  type: string,
  steps: Steps,
): Query<Of, Operator> {
  const { ascending, descending } = syntax.parameters;
  const next = (more: Partial<Steps>) => step<Of, Operator>(syntax, type, { ...steps, ...more });
  return {
    where: (...condition) => next({ filter: [...steps.filter, [condition]] }),
    whereAny: (...conditions) => {
      // No condition at all is none that could hold.
      if (conditions.length === 0) throw new RangeError("expected at least one condition");
      return next({ filter: [...steps.filter, conditions] });
    },
    sortAsc: (name) => next({ sort: [ascending, name] }),
    sortDesc: (name) => next({ sort: [descending, name] }),
    page: (number, size) => next({ page: [counted(number), counted(size)] }),
    inFull: () => next({ full: true }),
    toString: () => print(syntax, type, steps),
  };
}

function print(syntax: QuerySyntax, type: string, { filter, sort, page, full }: Steps): string {
  const { parameters } = syntax;
  return withQuery(syntax.path, {
    [parameters.type]: type,
    ...(full && syntax.full && { [syntax.full[0]]: syntax.full[1] }),
    ...(filter.length > 0 && { [parameters.filter]: printFilter(syntax, filter) }),
    ...(sort && { [sort[0]]: sort[1] }),
    ...(page && { [parameters.pageSize]: String(page[1]), [parameters.page]: String(page[0]) }),
  });
}

function printFilter(syntax: QuerySyntax, filter: Steps["filter"]): string {
  return filter
    .map((conditions) => {
      const printed = conditions.map((condition) => printCondition(syntax, condition));
      const text = printed.join(syntax.or);
      if (filter.length === 1 || conditions.length === 1) return text;
      if (syntax.group !== undefined) return syntax.group[0] + text + syntax.group[1];
      throw new RangeError("whereAny stands alone: how this API groups conditions is not known");
    })
    .join(syntax.and);
}

const printCondition = (syntax: QuerySyntax, [name, operator, value]: Condition): string =>
  name + operator + printValue(syntax, value);

function printValue({ quote, booleans }: QuerySyntax, value: unknown): string {
  if (typeof value === "boolean") return value ? booleans.true : booleans.false;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string" && !value.includes(quote)) return quote + value + quote;
  throw new RangeError(`expected true, false, a finite number, or text without ${quote}`);
}

function counted(number: number): number {
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new RangeError("expected a page, and a size of pages, from 1 on");
}
