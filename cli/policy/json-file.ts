/** A JSON file that people write: its value, and where in it something is wrong. */
import { textLocation } from "../../runtime/json/location.js";
import { scanJson } from "../../runtime/json/scan.js";
import type { Span } from "../../runtime/json/scan-state.js";
import type { Fault } from "../command.js";
import { defaultLimits } from "../contract.js";

export interface JsonFile {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

export function parseJson(file: string, bytes: string): JsonFile | Fault {
  // Some editors write a byte order mark.
  const text = bytes.replace(/^\ufeff/, "");
  const { fault, duplicates } = scanJson(text, new Set(), defaultLimits);
  if (fault !== undefined) return faultIn(file, text, fault, fault.reason);
  const [twice] = duplicates;
  if (twice !== undefined) return faultIn(file, text, twice, `${twice.name} stands twice`);
  return { file, text, value: JSON.parse(text) };
}

/** What is wrong with a value, or with the name of the member that it is. */
export function faultAt({ file, text }: JsonFile, { pointer, at, message }: Wrong): Fault {
  const span = scanJson(text, new Set([pointer]), defaultLimits).spans.get(pointer);
  return at === "name"
    ? faultIn(file, text, span?.key ?? START, message)
    : faultIn(
        file,
        text,
        span?.value ?? START,
        pointer === "" ? message : `${pointer}: ${message}`,
      );
}

export interface Wrong {
  readonly pointer: string;
  readonly at: "name" | "value";
  readonly message: string;
}

const START: Span = { offset: 0, endOffset: 0 };

function faultIn(file: string, text: string, { offset }: Span, message: string): Fault {
  const { line, column } = textLocation(text)(offset);
  return { fault: `${file}:${line}:${column}: ${message}` };
}
