/** The rules of links: the runtime has them for every table of links, so no table states them. */
import type { RuleEntry } from "../../generator/reference.js";

const job = (type: string, href: string): string =>
  JSON.stringify({
    Type: "Job",
    JobType: type,
    Href: "https://em:9398/api/jobs/1",
    Links: [{ Rel: "Start", Href: `https://em:9398/api/jobs/1${href}` }],
  });

export const linkRules: readonly RuleEntry[] = [
  {
    name: "link-address",
    types: [],
    says: "A documented link leads to where its page says, from the address of its own resource.",
    page: "attributes_of_a_link_element",
    strength: "agreement",
    passes: job("Backup", "?action=start"),
    fails: job("Backup", "?action=stop"),
  },
  {
    name: "link-availability",
    types: [],
    says: "A documented link is there for the resources only that its page names.",
    page: "get_jobs_id",
    strength: "agreement",
    passes: job("Backup", "?action=start"),
    fails: job("BackupCopy", "?action=start"),
  },
];
