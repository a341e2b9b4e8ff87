/** Rules and links of a table, with the rows that they name. */
import type * as Written from "../schemas/language.js";
import type * as Model from "./model.js";

/** A rule as the model has it; undefined where it names a row that there is not. */
export function linkRule(type: Model.ComplexType, rule: Written.Rule): Model.Rule | undefined {
  const when = rule.when.map((condition) => linkCondition(type, condition));
  const demand = linkDemand(type, rule.demand);
  if (demand === undefined || !when.every((one) => one !== undefined)) return undefined;
  const { kind: _, ...facts } = rule;
  return { ...facts, when, demand };
}

export function linkLinks(
  type: Model.ComplexType,
  { path, rows, strength }: Written.Links,
  steps: readonly string[] = [],
): Model.Links {
  const paths = [path, ...rows.map(({ target }) => target)];
  return {
    path,
    steps: steps.filter((brace) => paths.some((one) => one.includes(`{${brace}}`))),
    strength,
    rows: rows.map(({ kind: _, when, ...facts }) => {
      const condition = when && linkCondition(type, when);
      return { ...facts, page: facts.page ?? type.page, ...(condition && { when: condition }) };
    }),
  };
}

/** The rows that a dotted path goes through; undefined where it leads nowhere. */
export function rowPath(type: Model.ComplexType, path: string): Model.RowPath | undefined {
  const [name, ...rest] = path.split(".");
  const row = type.members.find((one) => one.kind !== "text" && one.name === name);
  if (row === undefined || rest.length === 0) return row && [row];
  const below = row.type.kind === "complexType" ? rowPath(row.type, rest.join(".")) : undefined;
  return below && [row, ...below];
}

/** Every path that a rule names. */
export function pathsOf({ when, demand }: Written.Rule): readonly string[] {
  return [...when.map(({ row }) => row), ...pathsOfDemand(demand)];
}

function pathsOfDemand(demand: Written.Demand): readonly string[] {
  switch (demand.kind) {
    case "requires":
      return demand.rows;
    case "selects":
      return [demand.row, demand.by, ...below(demand.row, Object.values(demand.branches).flat())];
    case "agrees":
      return [demand.row, demand.with];
    case "each-once":
      return [demand.row, ...below(demand.row, [demand.by])];
    default:
      return [demand.row];
  }
}

const below = (row: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${row}.${name}`);

function linkCondition(
  type: Model.ComplexType,
  { row, is }: Written.Condition,
): Model.Condition | undefined {
  const path = rowPath(type, row);
  return path && { row: path, is };
}

function linkDemand(type: Model.ComplexType, demand: Written.Demand): Model.Demand | undefined {
  const paths = pathsOfDemand(demand).map((path) => rowPath(type, path));
  if (!paths.every((path) => path !== undefined)) return undefined;
  const [row = [], second = []] = paths;
  switch (demand.kind) {
    case "requires":
      return { kind: demand.kind, rows: paths };
    case "selects":
      return { ...demand, row, by: second };
    case "agrees":
      return { ...demand, row, with: second };
    case "each-once":
      return { ...demand, row, by: second };
    default:
      return { ...demand, row };
  }
}
