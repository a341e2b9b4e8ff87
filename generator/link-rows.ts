/** The rows of a table as the model has them: names decided, types resolved, bases flattened. */
import type * as Written from "../schemas/language.js";
import type * as Model from "./model.js";
import { conventionalName } from "./names.js";
import { elementsOf, uniqueBy } from "./particles.js";

/** What the rows of one table are linked in. */
export interface RowContext {
  readonly json: Written.JsonConventions;
  /** The table that the rows stand in. */
  readonly table: Written.ComplexType;
  /** TypeScript name of the table. */
  readonly owner: string;
  /** Undefined where the row's type is not known; the row is left out then. */
  complexOrSimple(row: Written.Element): Model.SimpleType | Model.ComplexType | undefined;
  simple(row: Written.Attribute | Written.Text): Model.SimpleType | undefined;
}

/** The rows of one table, in wire order. */
export function linkContent(context: RowContext): Model.Content {
  const attributes: Model.AttributeRow[] = [];
  const particles: Model.Particle[] = [];
  const texts: Model.TextRow[] = [];
  for (const row of context.table.rows) {
    switch (row.kind) {
      case "attribute":
        attributes.push(...linkAttribute(context, row));
        break;
      case "element":
        particles.push(...linkElement(context, row));
        break;
      case "choice":
        particles.push(linkChoice(context, row));
        break;
      case "text":
        texts.push(...linkText(context, row));
        break;
      default:
        row satisfies never;
    }
  }
  return content(attributes, particles, texts[0]);
}

/** XML writes the rows of the base first. */
export const mergeContent = (base: Model.Content, own: Model.Content): Model.Content =>
  content(
    [...base.attributes, ...own.attributes],
    [...base.particles, ...own.particles],
    own.text ?? base.text,
  );

/** Value members in JSON order: inside one class elements, then attributes, then text. */
export function linkMembers(
  json: Written.JsonConventions,
  own: Model.Content,
  inherited: readonly Model.MemberRow[],
): readonly Model.MemberRow[] {
  const members = [
    ...elementsOf(own.particles),
    ...own.attributes,
    ...(own.text === undefined ? [] : [own.text]),
  ];
  const all =
    json.order === "derived first" ? [...members, ...inherited] : [...inherited, ...members];
  return uniqueBy(all, (row) => row.member);
}

function linkElement(context: RowContext, row: Written.Element): readonly Model.ElementRow[] {
  const type = context.complexOrSimple(row);
  if (type === undefined) return [];
  const many = row.occurs.endsWith("/unbounded");
  const json = row.json ?? conventionalName(context.json, row.name, many);
  const names = { name: row.name, member: many ? json : memberName(row, json), json };
  const facts = rowFacts(context, row, row.occurs);
  return [{ kind: "element", ...names, type, empty: row.empty === true, many, ...facts }];
}

function linkAttribute(context: RowContext, row: Written.Attribute): readonly Model.AttributeRow[] {
  const type = context.simple(row);
  if (type === undefined) return [];
  const json = row.json ?? row.name;
  const names = { name: row.name, member: memberName(row, json), json };
  const facts = rowFacts(context, row, row.occurs);
  return [{ kind: "attribute", ...names, type, empty: row.empty === true, ...facts }];
}

/** The documented name, unless every object has a member of that name already. */
const memberName = ({ name }: Written.Element | Written.Attribute, json: string): string =>
  name in Object.prototype ? json : name;

function linkText(context: RowContext, row: Written.Text): readonly Model.TextRow[] {
  const type = context.simple(row);
  if (type === undefined) return [];
  const names = { member: context.json.text, json: row.json ?? context.json.text };
  const facts = rowFacts(context, row, "1/1");
  return [{ kind: "text", ...names, type, empty: row.empty === true, ...facts }];
}

function linkChoice(context: RowContext, choice: Written.Choice): Model.Choice {
  const branches = choice.branches.map((branch): Model.Branch => {
    const rows = branch.kind === "sequence" ? branch.rows : [branch];
    return { kind: "branch", rows: rows.flatMap((row) => linkElement(context, row)) };
  });
  const required = isRequired(choice.occurs) && !branches.some(isEmptiable);
  return { kind: "choice", by: choice.by, required, branches };
}

/** A single element is there when its branch is; a sequence may have optional rows alone. */
const isEmptiable = ({ rows }: Model.Branch): boolean =>
  rows.length !== 1 && rows.every((row) => !row.required);

type RowFacts = Omit<Model.TextRow, "kind" | "member" | "json" | "type" | "empty">;

function rowFacts(
  { table, owner }: RowContext,
  row: Written.Element | Written.Attribute | Written.Text,
  occurs: Written.Occurrence,
): RowFacts {
  return {
    jsonAliases: row.jsonAliases ?? [],
    says: row.says,
    page: row.page ?? table.page,
    source: row.source ?? "documented",
    ...(row.since !== undefined && { since: row.since }),
    required: isRequired(occurs),
    requiredInRequest: isRequired(row.request ?? occurs),
    readOnly: row.readOnly === true,
    sensitive: row.sensitive === true,
    ...(row.documentedAs !== undefined && { documentedAs: row.documentedAs }),
    ...(row.erratum !== undefined && { erratum: row.erratum }),
    owner,
  };
}

const isRequired = (occurs: Written.Occurrence): boolean => occurs.startsWith("1/");

const content = (
  attributes: readonly Model.AttributeRow[],
  particles: readonly Model.Particle[],
  text: Model.TextRow | undefined,
): Model.Content => ({ attributes, particles, ...(text !== undefined && { text }) });
