/** Links of a resource, as data: what each is to it, where it leads, and which resources have it. */
import type { Erratum } from "./errata.js";
import type { Method } from "./operations.js";
import type { Page, Source } from "./pages.js";
import type { Condition, Strength } from "./rules.js";

/** The links that resources of one type have. */
export interface Links {
  readonly kind: "links";
  /** Where such a resource itself is: "/jobs/{ID}". */
  readonly path: string;
  readonly rows: readonly Link[];
  /** What it means that a link leads elsewhere, or should not be there. */
  readonly strength: Strength;
}

export interface Link extends LinkOptions {
  readonly kind: "link";
  /** A value of the relation's enumeration. */
  readonly relation: string;
  /** Path of what it leads to; "?" where pages leave it open. */
  readonly target: string;
  readonly says: string;
}

export interface LinkOptions {
  /** What the link calls the document that it leads to, where payloads tell. */
  readonly type?: string;
  /** Resources that have the link; all of them where absent. */
  readonly when?: Condition;
  /** The page of this row, where it is not the page of its table. */
  readonly page?: Page;
  /** The page of a target that no operation of the contract has. */
  readonly elsewhere?: Page;
  readonly source?: Source;
  readonly erratum?: Erratum;
}

/** How resources carry links, so that tables and addresses can be compared. */
export interface LinkConventions {
  /** Element of a resource that has its links. */
  readonly list: string;
  /** Rows of one link: what it is to the resource, and where it leads. */
  readonly relation: string;
  readonly address: string;
  /** Row of a resource that has its own address. */
  readonly own: string;
  /** The request that a relation is for, where it is for one. */
  readonly methods: Readonly<Record<string, Method>>;
}

// ---------------------------------------------------------------- the words

export const links = (
  path: string,
  rows: readonly Link[],
  strength: Strength = "agreement",
): Links => ({ kind: "links", path, rows, strength });

export const link = (
  relation: string,
  target: string,
  says: string,
  options: LinkOptions = {},
): Link => ({ kind: "link", relation, target, says, ...options });
