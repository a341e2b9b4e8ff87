/** What the tables would have to gain to say what the XSD says; anything else is for a person to judge. */
import type { Edit } from "../patch/edit.js";
import { type Difference, keyOf } from "./differences.js";
import type { Member, Schema } from "./schema.js";

export function editsOf(differences: readonly Difference[], xsd: Schema): readonly Edit[] {
  const additions = differences.filter(({ tables }) => tables === undefined);
  const newTypes = new Set(additions.filter(({ kind }) => kind === "type").map(({ type }) => type));
  return additions.flatMap(({ kind, type, member, xsd: theirs = "" }): readonly Edit[] => {
    if (newTypes.has(type)) return [];
    if (kind === "enumeration") {
      return [{ kind: "value", type, value: theirs, reason: "The XSD of a server has it." }];
    }
    const members = xsd.types.get(type)?.members ?? [];
    const at = members.findIndex((one) => keyOf(one) === member);
    const found = members[at];
    // Which branch of a choice it would be, or of which choice, is not in a list of members.
    return kind === "member" && found !== undefined && found.within !== "choice"
      ? [rowOf(type, found, members.slice(0, at))]
      : [];
  });
}

function rowOf(type: string, member: Member, before: readonly Member[]): Edit {
  return {
    kind: member.kind,
    type,
    name: member.name,
    of: member.type,
    occurs: tableOccurs(member.occurs),
    says: "In the XSD of a server; no page describes it.",
    source: "xsd",
    after: before
      .filter(({ kind }) => kind === member.kind)
      .map(({ name }) => name)
      .reverse(),
  };
}

/** Tables count no further than one. */
const tableOccurs = (occurs: string): string =>
  occurs.replace(/^[^0]\d*/, "1").replace(/\/(?!1$).*/, "/unbounded");
