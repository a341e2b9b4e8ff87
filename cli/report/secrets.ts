/** Passwords and session ids: what tables mark as sensitive, and what sounds like it, no report shows. */
import type { Issue } from "../../generated/index.js";
import { sensitiveNames } from "../contract.js";

/** Whether a path leads to a secret, or a line of a document may hold one. */
export const mayHoldSecret = (text: string): boolean => {
  const lower = text.toLowerCase();
  return names.some((name) => lower.includes(name)) || WORDS.test(lower);
};

/** Casings of JSON are alike then. */
const names = sensitiveNames.map((name) => name.toLowerCase());

/** Names that no table has: what is called so is nobody's business either. */
const WORDS = /secret|token|cookie|pwd|passphrase|(?:api|access|private)[-_]?key|authorization/;

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
