/** Captured documents, read: each says itself what it is; where JSON does not, its operation does. */
import type { Issue } from "../../generated/index.js";
import { decode } from "../contract.js";
import type { Before, Captured } from "./captured.js";

export type Told = Pick<NonNullable<Parameters<typeof decode>[1]>, "strict" | "role" | "root">;
export type Decoded = ReturnType<typeof decode>;

/** The name of its input, and which part of that it is. */
export const nameOfPart = (source: string, { part }: Captured): string =>
  part === undefined ? source : `${source}#${part}`;

export function decodeCaptured(bytes: Uint8Array, { wanted }: Captured, told: Told): Decoded {
  const decoded = decode(bytes, { source: true, ...told });
  const [root, another] = wanted?.roots ?? [];
  if (told.root !== undefined || decoded.format === "xml" || root === undefined) return decoded;
  if (another !== undefined) return decoded;
  const isOpen = decoded.root === undefined || decoded.issues.some(isAmbiguous);
  return isOpen && !decoded.issues.some(isUnreadable)
    ? decode(bytes, { source: true, ...told, root })
    : decoded;
}

const isAmbiguous = ({ code }: Issue): boolean => code === "ambiguous-root";
const isUnreadable = ({ code }: Issue): boolean =>
  code === "not-a-payload" || code === "not-well-formed" || code === "limit" || code === "encoding";

/** Positions of a document as those of the input that it stands in. */
export const inInput = (issues: readonly Issue[], { before }: Captured): readonly Issue[] =>
  before === undefined ? issues : issues.map((issue) => moved(issue, before));

function moved(issue: Issue, { lines, offset }: Before): Issue {
  if (issue.location === undefined) return issue;
  const { location } = issue;
  const end = location.endOffset;
  return {
    ...issue,
    location: {
      ...location,
      line: location.line + lines,
      offset: location.offset + offset,
      ...(end !== undefined && { endOffset: end + offset }),
    },
  };
}
