/** Arguments and items in the source of a table: between which characters each of them stands. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The pieces between the bracket at `open` and its partner; comments and strings hold no brackets. */
export function piecesOf(text: string, open: number): { pieces: readonly Piece[]; close: number } {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = open + 1;
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== "") pieces.push({ start, end });
  };
  for (TOKEN.lastIndex = open; ;) {
    const match = TOKEN.exec(text);
    if (match === null) return { pieces, close: text.length };
    const [token] = match;
    if ("([{".includes(token)) depth++;
    else if (token === "," && depth === 1) {
      add(match.index);
      start = match.index + 1;
    } else if (")]}".includes(token) && --depth === 0) {
      add(match.index);
      return { pieces, close: match.index };
    }
  }
}

const TOKEN =
  /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`|[()[\]{},]/g;

/** The module imports the name from there afterwards. */
export function withImport(text: string, name: string, from: string): string {
  if (new RegExp(`^import [^;]*\\b${name}\\b[^;]*;`, "m").test(text)) return text;
  const quoted = from.replace(/[^\w/]/g, "\\$&");
  const existing = new RegExp(`^import \\{([^}]*?),?\\s*\\} from "${quoted}";`, "m").exec(text);
  if (existing !== null) {
    const names = [...(existing[1] ?? "").split(","), name].map((one) => one.trim()).sort(byName);
    return text.replace(existing[0], `import { ${names.join(", ")} } from "${from}";`);
  }
  const last = [...text.matchAll(/^import [^;]*;\n/gm)].at(-1);
  const at = last === undefined ? 0 : last.index + last[0].length;
  return `${text.slice(0, at)}import { ${name} } from "${from}";\n${text.slice(at)}`;
}

const byName = (a: string, b: string): number =>
  a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
