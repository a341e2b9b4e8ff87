/** The file of a baseline: a line for each finding, sorted, so that a diff shows what changed. */
import { pointerTo } from "../../runtime/json/pointer.js";
import type { Fault } from "../command.js";
import type { Entry } from "./baseline.js";
import { faultAt, parseJson } from "./json-file.js";

const VERSION = 1;

export function printBaseline(entries: readonly Entry[]): string {
  const lines = entries.map(({ source, code, path, count }) => {
    const members = Object.entries({ source, code, path, count });
    const texts = members.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
    return `\n    { ${texts.join(", ")} }`;
  });
  const list = lines.length === 0 ? "[]" : `[${lines.join(",")}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

export function parseBaseline(file: string, text: string): readonly Entry[] | Fault {
  const json = parseJson(file, text);
  if ("fault" in json) return json;
  const wrong = (pointer: string, what: string): Fault =>
    faultAt(json, { pointer, at: "value", message: `no baseline: ${what}${REMEDY}` });
  const { version, findings } = (json.value ?? {}) as Partial<Record<string, unknown>>;
  if (version === undefined || !Array.isArray(findings)) {
    return wrong("", "expected version and findings");
  }
  if (version !== VERSION) return wrong("/version", `expected version ${VERSION}`);
  const list: readonly unknown[] = findings;
  const broken = list.findIndex((entry) => !isEntry(entry));
  if (broken >= 0) {
    return wrong(pointerTo("/findings", broken), "expected source, code, path and a count from 1");
  }
  return list.filter(isEntry);
}

const REMEDY = "; --update-baseline writes a new one once this file is gone";

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { source, code, path, count } = value as Partial<Record<keyof Entry, unknown>>;
  return (
    [source, code, path].every((text) => typeof text === "string") &&
    Number.isSafeInteger(count) &&
    Number(count) > 0
  );
}
