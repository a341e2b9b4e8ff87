/** The identity of a finding, as code scanning wants it: short, and without a meaning. */
import { createHash } from "node:crypto";
import type { Issue } from "../../generated/index.js";
import { identityOf, keyOf } from "./identity.js";

export const fingerprint = (source: string, issue: Issue): string =>
  createHash("sha256")
    .update(keyOf(identityOf(source, issue)))
    .digest("hex")
    .slice(0, 32);
