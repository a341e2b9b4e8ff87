/** Passwords and session ids: what tables mark as sensitive is shown by no report. */
import type { Issue } from "../../generated/index.js";
import type { TypeTable } from "../../runtime/table.js";
import { codecs } from "../contract.js";

/** Whether a path leads to a secret, or a line of a document may hold one. */
export const mayHoldSecret = (text: string): boolean => {
  const lower = text.toLowerCase();
  return (names ??= sensitiveNames()).some((name) => lower.includes(name));
};

/** What stands at a sensitive path is not quoted, whoever noticed it. */
export function redacted<I extends Issue>(issue: I): I {
  const { received, message, path } = issue;
  if (received === undefined || received === HIDDEN || !mayHoldSecret(path)) return issue;
  return { ...issue, received: HIDDEN, message: message.replaceAll(received, HIDDEN) };
}

/** An address may carry the password of a user, and secrets in its query. */
export const addressWithoutSecrets = (address: string): string =>
  address
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i, "$1")
    .replace(/(?<=[?&])([^=&#]*)=[^&#]*/g, (part, name: string) =>
      mayHoldSecret(name) ? `${name}=${HIDDEN}` : part,
    );

/** As the runtime writes it. */
const HIDDEN = "(hidden)";

let names: readonly string[] | undefined;

/** Of elements, attributes and members, in lower case: casings of JSON are alike then. */
function sensitiveNames(): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<TypeTable>();
  const visit = (table: TypeTable): void => {
    if (seen.has(table)) return;
    seen.add(table);
    for (const row of table.members) {
      if (row.sensitive) for (const name of [row.name, row.json]) found.add(name.toLowerCase());
      if (row.kind === "element" && row.table !== undefined) visit(row.table);
    }
  };
  for (const { facts } of codecs.values()) visit(facts.table);
  return [...found];
}
