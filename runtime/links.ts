/**
 * The links of a resource against its table: which it may have, where they
 * lead, and that they lead to the resource itself where they should.
 *
 * Almost every link is as documented, so that is found out with three
 * comparisons of text; only the others are taken apart.
 */
import { holds, valueAt, type Condition, type Strength } from "./rules.js";
import { indexOf } from "./row-index.js";
import type { TypeTable } from "./table.js";

export interface LinkTable {
  /** Member of the resource that has its links, and that has its own address. */
  readonly list: string;
  readonly own: string;
  /** Members of a link: what it is to the resource, and where it leads. */
  readonly relation: string;
  readonly address: string;
  /** Steps of the path of such a resource, and whether the last stands for several. */
  readonly path: Steps;
  readonly isLong: boolean;
  /** By relation. */
  readonly rows: ReadonlyMap<unknown, readonly LinkRow[]>;
  /** As servers write them. */
  readonly inOrder: readonly LinkRow[];
  readonly strength: Strength;
}

export interface LinkRow {
  readonly relation: string;
  /** Where it stands among the others. */
  readonly position: number;
  /** "?" where pages leave it open. */
  readonly target: string;
  /** What follows the resource's own path, where the target starts with it. */
  readonly suffix: string | undefined;
  /** What the identifier of another resource follows, where it is the end of the target. */
  readonly head: string | undefined;
  readonly steps: Steps;
  readonly isLong: boolean;
  readonly query: string;
  readonly when: Condition | undefined;
  readonly documented: string | undefined;
}

/** "/jobs/{ID}" is ["jobs", "{ID}"]. */
type Steps = readonly string[];

// ------------------------------------------------ what generated code writes

export interface LinkConventions {
  readonly list: string;
  readonly own: string;
  readonly relation: string;
  readonly address: string;
  /** Names of braces that hold several steps, as that of a file does. */
  readonly steps?: readonly string[];
}

export interface LinkOptions {
  readonly when?: Condition;
  readonly documented?: string;
}

type WrittenLink = Pick<LinkRow, "relation" | "target" | "when" | "documented">;

export const link = (
  relation: string,
  target: string,
  { when, documented }: LinkOptions = {},
): WrittenLink => ({ relation, target, when, documented });

export function links(
  path: string,
  { steps: long = [], ...conventions }: LinkConventions,
  written: readonly WrittenLink[],
  strength: Strength = "agreement",
): LinkTable {
  const isLong = (path: string): boolean => long.some((name) => path.includes(`{${name}}`));
  const inOrder = written.map((one, position): LinkRow => {
    const { target } = one;
    const facts = { suffix: suffixOf(path, target), head: headOf(path, target) };
    return { ...one, position, ...parse(target), isLong: isLong(target), ...facts };
  });
  const rows = new Map<unknown, LinkRow[]>();
  for (const row of inOrder) rows.set(row.relation, [...(rows.get(row.relation) ?? []), row]);
  const own = { path: parse(path).steps, isLong: isLong(path) };
  return { ...conventions, ...own, rows, inOrder, strength };
}

function suffixOf(path: string, target: string): string | undefined {
  const rest = target.slice(path.length);
  return target.startsWith(path) && /^([/?][^{]*)?$/.test(rest) ? rest : undefined;
}

function headOf(path: string, target: string): string | undefined {
  const [, head] = /^(\/[^{?]*)\{[^}]*\}$/.exec(target) ?? [];
  return parse(path).steps[0] === parse(target).steps[0] ? undefined : head;
}

// ------------------------------------------------ the check

export interface LinkFault {
  readonly code: "undocumented-link" | "rule:link-address" | "rule:link-availability";
  /** Number of the link in its list. */
  readonly index: number;
  readonly link: Fields;
  /** The row that it was taken for. */
  readonly row?: LinkRow;
}

type Fields = Readonly<Record<string, unknown>>;

/** Links that are not as documented; undefined where all are. */
export function linkFaults(
  type: TypeTable,
  table: LinkTable,
  resource: object,
): readonly LinkFault[] | undefined {
  const list = (resource as Fields)[table.list];
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const address = (resource as Fields)[table.own];
  const own = typeof address === "string" ? withoutQuery(address) : "";
  const self: Self = { length: own.length, end: endOf(own) };
  let likely = table.inOrder[0];
  // The items were read by the table of links.
  const links: readonly Fields[] = list;
  let faults: LinkFault[] | undefined;
  for (let index = 0; index < links.length; index++) {
    const link = links[index]!;
    const relation = link[table.relation];
    const address = link[table.address];
    // Most often, a link is the one that the table has next.
    const row =
      likely !== undefined && likely.relation === relation && isPlain(likely, self, address)
        ? likely
        : table.rows.get(relation)?.find((row) => isPlain(row, self, address));
    likely = table.inOrder[(row?.position ?? -1) + 1];
    if (row !== undefined && (row.when === undefined || holds(row.when, resource))) continue;
    const fault = faultOf(type, table, resource, own, link, row);
    if (fault !== undefined) (faults ??= []).push({ ...fault, index, link });
  }
  return faults;
}

function withoutQuery(address: string): string {
  const query = address.indexOf("?");
  return query < 0 ? address : address.slice(0, query);
}

/** What the address of the resource is compared by. */
interface Self {
  readonly length: number;
  /** The last two steps, which are the kind of resource and its identifier. */
  readonly end: string;
}

const endOf = (own: string): string =>
  own.slice(Math.max(0, own.lastIndexOf("/", own.lastIndexOf("/") - 1)));

/** Whether a link leads exactly where the row says; the comparisons are those that cost least. */
function isPlain({ suffix, head }: LinkRow, self: Self, address: unknown): boolean {
  if (typeof address !== "string" || self.length === 0) return false;
  if (suffix !== undefined) {
    if (address.length !== self.length + suffix.length || !address.endsWith(suffix)) return false;
    return address.slice(self.length - self.end.length, self.length) === self.end;
  }
  if (head === undefined) return false;
  const step = address.lastIndexOf("/") + 1;
  if (step === address.length || address.indexOf("?", step) >= 0) return false;
  return address.slice(step - head.length, step) === head;
}

/** What is wrong with a link that is not plain, or not for every resource. */
function faultOf(
  type: TypeTable,
  table: LinkTable,
  resource: object,
  own: string,
  link: Fields,
  plain: LinkRow | undefined,
): Pick<LinkFault, "code" | "row"> | undefined {
  const read = plain === undefined ? readLink(table, own, link) : { row: plain };
  if (read === undefined) return undefined;
  const { row, code } = read;
  if (code !== undefined) return { code, ...(row && { row }) };
  return row?.when !== undefined && isRefused(type, row.when, resource)
    ? { code: "rule:link-availability", row }
    : undefined;
}

/** The row that a link was meant for, and what is wrong with it; undefined where nothing is. */
function readLink(
  table: LinkTable,
  own: string,
  link: Fields,
): { readonly row?: LinkRow; readonly code?: LinkFault["code"] } | undefined {
  const relation = link[table.relation];
  const address = link[table.address];
  // What has no relation or address is incomplete, which is another matter.
  if (typeof relation !== "string" || typeof address !== "string") return undefined;
  const rows = table.rows.get(relation) ?? [];
  const found = parse(address);
  const row = rows.find((row) => leadsTo(row, found));
  if (row !== undefined) {
    const isSame = isAboutSame(table, own, row, found.steps);
    return isSame ? { row } : { row, code: "rule:link-address" };
  }
  const [only, another] = rows;
  // Where a relation has one target, that one was meant; else it may be a link of its own.
  return only !== undefined && another === undefined
    ? { row: only, code: "rule:link-address" }
    : { code: "undocumented-link" };
}

/** A resource of unknown kind may have any link. */
function isRefused(type: TypeTable, when: Condition, resource: object): boolean {
  if (holds(when, resource)) return false;
  const value = valueAt(resource, when.row);
  const row = indexOf(type).members.get(when.row[0]!);
  const values = row?.kind === "element" ? row.datatype?.values : undefined;
  return values === undefined ? value !== undefined : values.documented.includes(String(value));
}

/** Whether an address ends in the steps of the target, whatever it starts with. */
function leadsTo({ target, steps, isLong, query }: LinkRow, found: Path): boolean {
  if (target === "?") return true;
  return startOf(steps, isLong, found.steps) >= 0 && actionOf(found.query) === actionOf(query);
}

/** Where the wanted steps start, whatever stands before them; below 0 where they are not there. */
function startOf(wanted: Steps, isLong: boolean, found: Steps): number {
  const last = found.length - wanted.length;
  for (let start = isLong ? 0 : last; start >= 0 && start <= last; start++)
    if (wanted.every((step, i) => isOpen(step) || step === found[start + i])) return start;
  return -1;
}

const isOpen = (step: string): boolean => step.startsWith("{");

/** Parameters such as format ask for another form of the same thing. */
const actionOf = (query: string): string =>
  query
    .split("&")
    .filter((parameter) => parameter !== "" && !parameter.startsWith("format="))
    .join("&");

/** The identifiers that both paths have in common are the same. */
function isAboutSame(table: LinkTable, own: string, row: LinkRow, theirs: Steps): boolean {
  const mine = parse(own).steps;
  const mineFrom = startOf(table.path, table.isLong, mine);
  if (mineFrom < 0) return true;
  const theirsFrom = startOf(row.steps, row.isLong, theirs);
  // What is below the resource, or above it in the same file system, is another one.
  const end = row.isLong ? row.steps.length - 1 : row.steps.length;
  for (let i = 0; i < end && row.steps[i] === table.path[i]; i++) {
    const one = mine[mineFrom + i] ?? "";
    const other = theirs[theirsFrom + i] ?? "";
    if (one.toLowerCase() !== other.toLowerCase()) return false;
  }
  return true;
}

interface Path {
  readonly steps: Steps;
  readonly query: string;
}

function parse(path: string): Path {
  const query = path.indexOf("?");
  const steps = (query < 0 ? path : path.slice(0, query)).split("/").filter((step) => step !== "");
  return { steps, query: query < 0 ? "" : path.slice(query + 1) };
}
