/** What headers say about formats. */
export type BodyFormat = "xml" | "json";

/** "application/json; charset=utf-8" is JSON; undefined for what is neither. */
export function formatOfType(type: string): BodyFormat | undefined {
  const name = (type.split(";", 1)[0] ?? "").trim().toLowerCase();
  if (/[/+]xml$/.test(name)) return "xml";
  return /[/+]json$/.test(name) ? "json" : undefined;
}

/** The one format that a client takes; undefined where it takes both, or does not say. */
export function formatAsked(accept: string): BodyFormat | undefined {
  const ranges = accept
    .split(",")
    .map((range) => range.trim())
    .filter((range) => range !== "" && !/;\s*q=0(?:\.0*)?\s*$/i.test(range));
  if (ranges.some((range) => /^(?:\*|application|text)\/\*/.test(range))) return undefined;
  const formats = new Set(ranges.map(formatOfType).filter((format) => format !== undefined));
  return formats.size === 1 ? [...formats][0] : undefined;
}
