/** JSON pointers (RFC 6901): built token by token, and looked up the same way. */

/** The pointer of a member or array element of the value at `parent`. */
export const pointerTo = (parent: string, token: string | number): string =>
  `${parent}/${typeof token === "number" ? token : escapeToken(token)}`;

/** A set of pointers, taken apart so that a scan can follow it down. */
export interface PointerTree {
  /** Present where the set has the pointer that ends here. */
  pointer: string | undefined;
  readonly children: Map<string, PointerTree>;
}

export function pointerTree(pointers: ReadonlySet<string>): PointerTree {
  const root = newTree();
  for (const pointer of pointers) {
    // The empty pointer is the document; others begin with a slash.
    if (pointer !== "" && !pointer.startsWith("/")) continue;
    let tree = root;
    for (const token of pointer.split("/").slice(1)) {
      const name = unescapeToken(token);
      let child = tree.children.get(name);
      if (child === undefined) tree.children.set(name, (child = newTree()));
      tree = child;
    }
    tree.pointer = pointer;
  }
  return root;
}

const newTree = (): PointerTree => ({ pointer: undefined, children: new Map() });

const escapeToken = (token: string): string =>
  /[~/]/.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;

const unescapeToken = (token: string): string =>
  token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
