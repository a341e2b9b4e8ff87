/** What an address of a page or of a request means, or a path: reports and captures have these. */
import type { Reference } from "../../generator/reference.js";
import { namesOnPath } from "./path.js";

/** The names of what is at the address; none where nothing of the API is. */
export async function namesAt(text: string, reference: Reference): Promise<readonly string[]> {
  const page = pageAt(text, reference);
  if (page !== undefined) return [`page:${page}`];
  const names = namesOnPath(text, reference);
  if (names.length > 0) return names;
  const request = /^(?:([A-Z]+)\s+)?(https?:\/\/[^/?#]+)?(\/[^#\s]*)(?:#.*)?$/i.exec(text);
  if (request === null) return [];
  const [, method, host, path = ""] = request;

  const { http } = await import("../contract.js");
  const { indexOperations, nameOf } = await import("../capture/operations.js");
  const base = new URL(http.base.replace("{host}", "host")).pathname;
  const { find } = indexOperations();
  const isBelow = path.startsWith(`${base}/`);
  if (host !== undefined && !isBelow) return [];
  const address = isBelow ? path.slice(base.length) : path;
  const methods = method === undefined ? METHODS : [method.toUpperCase()];
  return methods
    .map((one) => find(one, address))
    .flatMap((match) => (match.kind === "known" ? [nameOf(match.operation)] : []));
}

const METHODS = ["GET", "POST", "PUT", "DELETE"];

function pageAt(text: string, { pages: { prefix, suffix } }: Reference): string | undefined {
  const [address = ""] = text.split(/[?#]/, 1);
  return address.startsWith(prefix) && address.endsWith(suffix)
    ? address.slice(prefix.length, address.length - suffix.length)
    : undefined;
}
