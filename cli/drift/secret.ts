/** Whether what no table knows may be something that no report shows. */
import { mayHoldSecret } from "../report/secrets.js";

export interface Seen {
  readonly name: string;
  readonly values: ReadonlySet<string>;
}

/** No table says of an unknown name that it is sensitive; such words do, and such values. */
export const isSecret = ({ name, values }: Seen): boolean =>
  NAME.test(name) || mayHoldSecret(name) || [...values].some((value) => VALUE.test(value));

const NAME = /pass|pwd|secret|token|key|cred|session|cookie|auth/i;

/** A part of a connection string or a query, the user of an address, a header, a JWT, a PEM. */
const VALUE =
  /(?:pass|pwd|secret|token|key|auth)\w*\s*[=:]|:\/\/[^/?#\s]*@|^(?:Basic|Bearer)\s|^eyJ[\w-]+\.|-----BEGIN/i;
