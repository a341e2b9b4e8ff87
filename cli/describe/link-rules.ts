/** The rules of links: the runtime has them for every table of links, so no table states them. */
import type { RuleEntry } from "../../generator/reference.js";

export const linkRules: readonly RuleEntry[] = [
  {
    name: "link-address",
    types: [],
    says: "A documented link leads to where its page says, from the address of its own resource.",
    page: "",
    strength: "agreement",
    passes: '{"Rel":"Start","Href":"https://em:9398/api/jobs/ID?action=start"}',
    fails: '{"Rel":"Start","Href":"https://em:9398/api/jobs/ID?action=stop"}',
  },
  {
    name: "link-availability",
    types: [],
    says: "A documented link is there for the resources only that its page names.",
    page: "",
    strength: "agreement",
    passes: '{"JobType":"Backup","Links":[{"Rel":"Start"}]}',
    fails: '{"JobType":"BackupCopy","Links":[{"Rel":"Start"}]}',
  },
];
