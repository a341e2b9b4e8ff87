/** Every operation, in the order of the reference. */
import { catalogOperations } from "./backups/catalog-operations.js";
import { backupOperations, restorePointOperations } from "./backups/operations.js";
import {
  vmRestorePointMountOperations,
  vmRestorePointOperations,
} from "./backups/restore-operations.js";
import {
  backupServerOperations,
  managedServerOperations,
  repositoryOperations,
} from "./infrastructure/operations.js";
import { includeOperations, linkedOperations } from "./jobs/content-operations.js";
import { jobOperations } from "./jobs/operations.js";
import { queryOperations } from "./query/operations.js";
import {
  failoverPlanOperations,
  replicaOperations,
  vmReplicaPointMountOperations,
} from "./replicas/operations.js";
import { reportOperations } from "./reports/operations.js";
import { logonOperations } from "./security/logon-operations.js";
import {
  backupSessionOperations,
  otherSessionOperations,
  replicaSessionOperations,
} from "./sessions/operations.js";
import { taskOperations } from "./task-operations.js";

/** Jobs stand first: what is shown as an example is the first that fits. */
export const operations = [
  ...jobOperations,
  ...includeOperations,
  ...linkedOperations,
  ...taskOperations,
  ...logonOperations,
  ...queryOperations,
  ...backupServerOperations,
  ...managedServerOperations,
  ...repositoryOperations,
  ...backupOperations,
  ...restorePointOperations,
  ...vmRestorePointOperations,
  ...vmRestorePointMountOperations,
  ...catalogOperations,
  ...replicaOperations,
  ...vmReplicaPointMountOperations,
  ...failoverPlanOperations,
  ...backupSessionOperations,
  ...replicaSessionOperations,
  ...otherSessionOperations,
  ...reportOperations,
];
