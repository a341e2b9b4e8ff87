/** JSON pointers of objects and arrays in a tree, found only when something is to be said of them. */
import { pointerTo } from "./pointer.js";

/** Pointers of the wanted holders, by one walk that does not recurse and takes each object once. */
export function pointersOf(
  root: unknown,
  wanted: ReadonlySet<object>,
): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  const seen = new Set<object>();
  const stack: { readonly holder: object; readonly pointer: string }[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (wanted.has(value)) found.set(value, pointer);
    stack.push({ holder: value, pointer });
  };
  visit(root, "");
  for (let next = stack.pop(); next !== undefined && found.size < wanted.size; next = stack.pop()) {
    const { holder, pointer } = next;
    if (Array.isArray(holder)) {
      holder.forEach((item: unknown, i) => visit(item, pointerTo(pointer, i)));
    } else {
      for (const [key, value] of Object.entries(holder)) visit(value, pointerTo(pointer, key));
    }
  }
  return found;
}
