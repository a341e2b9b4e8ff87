/** The whole of an API: its conventions, its documents and its requests. */
import type { Http } from "./http.js";
import type { LinkConventions } from "./links.js";
import type { Operation } from "./operations.js";
import type { Page } from "./pages.js";
import type { Queries } from "./queries.js";
import type { ComplexType } from "./types.js";
import type { Version } from "./versions.js";

/** How the server turns the XML model into JSON. */
export interface JsonConventions {
  /** Names of repeated elements. */
  readonly lists: "pluralised" | "as named";
  /** A type without base whose only content is one repeated element. */
  readonly wrappers: "flattened" | "kept";
  /** Member that holds the text content of an element with attributes. */
  readonly text: string;
  /** Members of the derived type before those of its base, or after. */
  readonly order: "derived first" | "base first";
  /** Casings of member names that servers send; the first one is written. */
  readonly casings: readonly ("as named" | "camel")[];
}

export interface Root {
  readonly kind: "root";
  readonly name: string;
  readonly type: ComplexType;
  readonly page: Page;
  /** Value of the Type attribute of such a document, where it has one. */
  readonly typeName?: string;
  /** A body that clients send; decoded with request rules by default. */
  readonly role: "request" | "response";
  /** No page shows the list in JSON: an array alone is taken for it, too. */
  readonly mayBeBare?: true;
  /** A page that shows such a document in JSON; without one, conventions alone tell its form. */
  readonly json?: Page;
  /** No version before this one has the document, see rows. */
  readonly since?: string;
}

export interface Contract {
  readonly kind: "contract";
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly says: string;
  readonly namespace: string;
  /** Where a page id leads to: prefix and suffix of its address. */
  readonly pages: { readonly prefix: string; readonly suffix: string };
  /** What the tables of each folder are about; where a table is in none, the first step of its addresses. */
  readonly rooms?: Readonly<Record<string, string>>;
  readonly json: JsonConventions;
  /** Oldest first. */
  readonly versions?: readonly Version[];
  /** Attribute, and JSON member, that names the type of a resource. */
  readonly typeMember?: string;
  readonly links?: LinkConventions;
  readonly http?: Http;
  readonly roots: readonly Root[];
  readonly operations?: readonly Operation[];
  readonly queries?: Queries;
}

// ---------------------------------------------------------------- the words

export interface RootOptions {
  readonly typeName?: string;
  readonly role?: "request" | "response";
  readonly page?: Page;
  readonly mayBeBare?: true;
  readonly json?: Page;
  readonly since?: string;
}

export const root = (name: string, type: ComplexType, options: RootOptions = {}): Root => ({
  kind: "root",
  name,
  type,
  page: type.page,
  role: "response",
  ...options,
});

export const contract = (contract: Omit<Contract, "kind">): Contract => ({
  kind: "contract",
  ...contract,
});
