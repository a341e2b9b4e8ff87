/** Root elements of the server itself. */
import { root } from "../language.js";
import { EnterpriseManager } from "./enterprise-manager.js";
import { JobManagementSpec } from "./job-management.js";

export const serviceRoots = [
  root("EnterpriseManager", EnterpriseManager, { typeName: "EnterpriseManager" }),
  root("JobManagementSpec", JobManagementSpec, { role: "request" }),
];
