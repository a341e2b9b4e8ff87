/** How queries are written. */
import type { Queries } from "../language.js";
import { queryableBackups } from "./queryable-backups.js";
import { queryableCloudConnect } from "./queryable-cloud-connect.js";
import { queryableInfrastructure } from "./queryable-infrastructure.js";
import { queryableJobs } from "./queryable-jobs.js";

/**
 * Operators are those of the pages query_comparison and query_and_or. No page
 * tells how conditions are grouped, nor how a quotation mark stands in text.
 */
export const queries: Queries = {
  path: "/query",
  parameters: {
    type: "type",
    filter: "filter",
    ascending: "sortAsc",
    descending: "sortDesc",
    pageSize: "pageSize",
    page: "page",
  },
  full: ["format", "Entities"],
  and: ";",
  or: ",",
  quote: '"',
  booleans: { true: "True", false: "False" },
  operators: ["==", "!=", ">", "<", ">=", "<="],
  types: [
    ...queryableJobs,
    ...queryableBackups,
    ...queryableInfrastructure,
    ...queryableCloudConnect,
  ],
};
