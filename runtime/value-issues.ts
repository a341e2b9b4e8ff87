/** Issues about a tree of objects: paths are JSON pointers into it. */
import { droppedIssue, issueOf, type Findings } from "./findings.js";
import type { Issue } from "./issue.js";
import { pointerTo } from "./json/pointer.js";
import { pointersOf } from "./json/pointers.js";
import type { ValuePlace } from "./value-place.js";

export function valueIssues(findings: Findings<ValuePlace>, root: unknown): readonly Issue[] {
  if (findings.list.length === 0) return [];
  const pointers = pointersOf(root, new Set(findings.list.map(({ place }) => place.holder)));
  const issues = findings.list.map((finding) => {
    const path = pathOf(pointers, finding.place);
    return issueOf(findings, finding, { path });
  });
  const dropped = droppedIssue(findings, "");
  return dropped ? [...issues, dropped] : issues;
}

export function pathOf(pointers: ReadonlyMap<object, string>, { holder, key }: ValuePlace): string {
  const pointer = pointers.get(holder) ?? "";
  return key === undefined ? pointer : pointerTo(pointer, key);
}
