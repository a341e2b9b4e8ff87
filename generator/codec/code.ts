/** Expressions as text; how they are laid out is not said here. */

/** `name(a, b, { c: d })`. */
export function call(
  name: string,
  args: readonly string[],
  members: readonly string[] = [],
): string {
  const options = members.length === 0 ? [] : [`{ ${members.join(", ")} }`];
  return `${name}(${[...args, ...options].join(", ")})`;
}

/** `[a, b]`. */
export const array = (items: readonly string[]): string => `[${items.join(", ")}]`;

export const quoted = (text: string): string => JSON.stringify(text);

export const texts = (all: readonly string[]): string => array(all.map(quoted));
