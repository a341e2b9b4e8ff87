/** Example documents of the server itself. */
import type { Example } from "../registry.js";

export const serviceExamples: readonly Example[] = [
  {
    name: "enterprise-manager",
    files: ["services/enterprise-manager.xml", "services/enterprise-manager.json"],
    root: "EnterpriseManager",
    role: "response",
    shows: "What a client sees before it logs on: a link for each version of the API.",
    page: "logging_on",
  },
  {
    name: "job-management",
    files: ["services/job-management.xml", "services/job-management.json"],
    root: "JobManagementSpec",
    role: "request",
    shows: "A job is stopped by force, with an account that may do so.",
    page: "requests",
    errata: ["PlainCredentials/UserName"],
  },
];
