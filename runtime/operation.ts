/** Operations as generated code has them: what to send where, and what comes back. */

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** As documented, below the base address. */
  readonly template: string;
  /** Path and query for given identifiers, to be added to the base address. */
  readonly path: (...parameters: never[]) => string;
  /** Root element of the body; "?" where no page tells, undefined for none. */
  readonly request: string | undefined;
  readonly answers: readonly Answer[];
  /** Status codes of failures. */
  readonly errors: readonly number[];
  readonly platforms: readonly string[];
  /** What a client sends, where it is not what it sends with all others. */
  readonly headers?: readonly Header[];
  /** Id of the documentation page. */
  readonly documented: string;
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly values: readonly string[];
}

export interface Answer {
  readonly code: number;
  /** Root element of the body; "?" where no page tells, undefined for none. */
  readonly root: string | undefined;
  /** Parameters that ask for this answer. */
  readonly query?: Readonly<Record<string, string>>;
}

/** A link of a resource: what it is to it, where it leads, and which resources have it. */
export interface DocumentedLink {
  readonly relation: string;
  /** "?" where pages leave it open. */
  readonly target: string;
  /** Of a request to the target, and the operation that this is. */
  readonly method?: Operation["method"];
  readonly operation?: string;
  /** What the link calls the document that it leads to, where payloads tell. */
  readonly type?: string;
  readonly when?: { readonly row: string; readonly is: readonly unknown[] };
  readonly documented: string;
}

/** A path inside a path, such as that of a file: "C:/Documents/a b.txt" has three steps. */
export const encodeSteps = (path: string): string =>
  path
    .split("/")
    .map((step) => encodeURIComponent(step).replace(/%3A/g, ":"))
    .join("/");

/** Adds parameters to a path; those that are undefined are left out. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): string {
  let whole = path;
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const start = whole.includes("?") ? "&" : "?";
    whole += `${start}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  }
  return whole;
}
